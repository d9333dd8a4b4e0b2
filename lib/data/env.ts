import { resolve } from 'node:path'
import * as z from 'zod'

const folder = (byDefault: string) =>
  z
    .string()
    .trim()
    .optional()
    .transform((path) => resolve(/* turbopackIgnore: true */ process.cwd(), path || byDefault))

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
})

export type Env = { readonly contentDir: string; readonly dataDir: string; readonly publicUrl: string | null }

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
          ({ path, message }) => `environment ${path.join('.')} "${variables[String(path[0])]}": ${message}`,
        )
        .join('; '),
    )
  const { CONTENT_DIR, DATA_DIR, PUBLIC_URL } = parsed.data
  return { contentDir: CONTENT_DIR, dataDir: DATA_DIR, publicUrl: PUBLIC_URL }
}

let parsed: Env | null = null

/** The settings of this process, parsed once. */
export function env(): Env {
  parsed ??= parseEnv(process.env)
  return parsed
}
