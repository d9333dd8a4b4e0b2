import { resolve } from 'node:path'
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

const envSchema = z.object({
  /** Folder of the dyad shown: events, codebook and registries. */
  CONTENT_DIR: folder('content'),
  /** Folder the server writes to: saved snapshots. */
  DATA_DIR: folder('.data'),
  /** Public address of the site, such as https://example.org; read from each request when not given. */
  PUBLIC_URL: z
    .union([z.url({ protocol: /^https?$/, error: 'expected an http or https address' }), z.literal('')])
    .optional()
    .transform((url) => (url ? url.replace(/\/+$/, '') : null)),
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
  readonly publicUrl: string | null
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
  const { CONTENT_DIR, DATA_DIR, PUBLIC_URL, DATABASE_URL, SNAPSHOT_TOKEN } = parsed.data
  return {
    contentDir: CONTENT_DIR,
    dataDir: DATA_DIR,
    publicUrl: PUBLIC_URL,
    databaseUrl: DATABASE_URL,
    snapshotToken: SNAPSHOT_TOKEN,
  }
}

let parsed: Env | null = null

/** The settings of this process, parsed once. */
export function env(): Env {
  parsed ??= parseEnv(process.env)
  return parsed
}
