import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type * as z from 'zod'
import { env } from './env'
import { writeWhole } from './write-whole'

/**
 * A value that takes long to work out, as kept in DATA_DIR by an earlier start.
 *
 * @returns null when the file is missing, torn or of another shape: the value is then worked out again
 */
export async function readCached<Schema extends z.ZodType>(
  name: string,
  schema: Schema,
): Promise<z.output<Schema> | null> {
  const text = await readFile(fileOf(name), 'utf8').catch(() => null)
  if (text === null) return null
  return schema.safeParse(parseJson(text)).data ?? null
}

/** Keeps a value for the next start. It only saves time: a folder that cannot be written to is no error. */
export async function writeCached(name: string, value: unknown): Promise<void> {
  try {
    await writeWhole(fileOf(name), JSON.stringify(value))
  } catch (error) {
    process.stderr.write(`${name} was not kept in ${env().dataDir}: ${error}\n`)
  }
}

function fileOf(name: string): string {
  return join(/* turbopackIgnore: true */ env().dataDir, name)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
