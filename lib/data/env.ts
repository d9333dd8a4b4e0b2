import { resolve } from 'node:path'
import ipaddr from 'ipaddr.js'
import * as z from 'zod'

const folder = (byDefault: string) =>
  z
    .string()
    .trim()
    .optional()
    .transform((path) => resolve(/* turbopackIgnore: true */ process.cwd(), path || byDefault))

/** A setting that may be left out, and that no error repeats. */
const secret = (schema: z.ZodType<string, string>) =>
  z
    .union([z.literal(''), schema])
    .optional()
    .transform((value) => value || null)
const TOKEN_LENGTH = 16
const SECRETS = ['DATABASE_URL', 'SNAPSHOT_TOKEN']

/** A whole number that may be left out. */
const count = (least: number, most: number) =>
  z
    .string()
    .trim()
    .refine(
      (text) => text === '' || (/^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most),
      {
        error: `expected a whole number from ${least} to ${most}`,
      },
    )
    .optional()
    .transform((text) => (text ? Number(text) : null))
const port = count(1, 65_535)
const DEFAULT_PORT = 3000
const MOST_PROXIES = 9
const DEFAULT_SNAPSHOTS_PER_DAY = 20_000
/** Pictures print the address, and long links break. */
const MOST_URL = 200

const networks = (text: string) => text.split(',').map((part) => part.trim())
const isNetwork = (text: string) => ipaddr.isValid(text) || ipaddr.isValidCIDR(text)

const envSchema = z.object({
  /** Folder of the dyad shown: events, codebook and registries. */
  CONTENT_DIR: folder('content'),
  /** Folder the server writes to: saved snapshots. */
  DATA_DIR: folder('.data'),
  /** Port of the server. */
  PORT: port,
  /** Port of the front, which it tells the process that renders: that one has a port of its own in PORT. */
  SITE_PORT: port,
  /** Public address of the site, such as https://example.org; this machine's when not given. */
  PUBLIC_URL: z
    .union([
      z
        .url({ protocol: /^https?$/, error: 'expected an http or https address' })
        .max(MOST_URL, { error: `expected at most ${MOST_URL} characters` }),
      z.literal(''),
    ])
    .optional()
    .transform((url) => (url ? url.replace(/\/+$/, '') : null)),
  /** Who may say in X-Forwarded-For whom a request comes from: how many proxies stand in front, or their networks. */
  TRUSTED_PROXIES: z
    .string()
    .trim()
    .refine((text) => text === '' || /^\d$/.test(text) || networks(text).every(isNetwork), {
      error: `expected a number of proxies up to ${MOST_PROXIES}, or networks such as 10.0.0.0/8, fd00::/8`,
    })
    .optional()
    .transform((text): number | readonly string[] =>
      !text ? 0 : /^\d$/.test(text) ? Number(text) : networks(text),
    ),
  /** New snapshots kept in a day. */
  SNAPSHOTS_PER_DAY: count(0, 999_999_999).transform((most) => most ?? DEFAULT_SNAPSHOTS_PER_DAY),
  /** PostgreSQL database for saved snapshots; a file in DATA_DIR when not given. */
  DATABASE_URL: secret(
    z.url({ protocol: /^postgres(ql)?$/, error: 'expected postgres://user:password@host/database' }),
  ),
  /** Lets scripts of other origins save snapshots. */
  SNAPSHOT_TOKEN: secret(
    z.string().min(TOKEN_LENGTH, { error: `expected at least ${TOKEN_LENGTH} characters` }),
  ),
})

export type Env = {
  readonly contentDir: string
  readonly dataDir: string
  /** Port that readers reach. */
  readonly port: number
  /** Address of the site without a slash at the end. */
  readonly publicUrl: string
  readonly trustedProxies: number | readonly string[]
  readonly snapshotsPerDay: number
  readonly databaseUrl: string | null
  readonly snapshotToken: string | null
}

/**
 * Reads the settings of the environment; empty values count as not given.
 *
 * @throws RangeError naming each setting that cannot be used
 */
export function parseEnv(variables: Readonly<Record<string, string | undefined>>): Env {
  const parsed = envSchema.safeParse(variables)
  if (!parsed.success)
    throw new RangeError(
      parsed.error.issues
        .map(
          ({ path: [name], message }) =>
            `environment ${String(name)}${SECRETS.includes(String(name)) ? '' : ` "${variables[String(name)]}"`}: ${message}`,
        )
        .join('; '),
    )
  const { data } = parsed
  const sitePort = data.SITE_PORT ?? data.PORT ?? DEFAULT_PORT
  return {
    contentDir: data.CONTENT_DIR,
    dataDir: data.DATA_DIR,
    port: sitePort,
    publicUrl: data.PUBLIC_URL ?? `http://localhost:${sitePort}`,
    trustedProxies: data.TRUSTED_PROXIES,
    snapshotsPerDay: data.SNAPSHOTS_PER_DAY,
    databaseUrl: data.DATABASE_URL,
    snapshotToken: data.SNAPSHOT_TOKEN,
  }
}

let parsed: Env | null = null

/** The settings of this process, parsed once. */
export function env(): Env {
  parsed ??= parseEnv(process.env)
  return parsed
}
