import { link, mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { Document, isScalar } from 'yaml'

/** The file of an event is there already. */
export class FileTaken extends Error {
  override readonly name = 'FileTaken'
}

const LINE_WIDTH = 100

/**
 * Writes the file of a new event and answers its path. It appears whole or not at all, and never takes the place of
 * another.
 *
 * @throws FileTaken when there is a file of that name
 */
export async function writeEventFile(
  dir: string,
  record: { readonly id: string } & Readonly<Record<string, unknown>>,
): Promise<string> {
  const file = join(dir, 'events', record.id.slice(0, 4), `${record.id}.yaml`)
  // Hidden names are passed over when the folder is read.
  const draft = join(dirname(file), `.${record.id}-${process.pid}.tmp`)
  await mkdir(dirname(file), { recursive: true })
  try {
    await writeFile(draft, printRecord(record), { flag: 'wx' })
    // Unlike a rename, a link refuses a name that is taken.
    await link(draft, file)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      throw new FileTaken(`${relative(process.cwd(), file)} is there already`)
    throw error
  } finally {
    await rm(draft, { force: true })
  }
  return relative(process.cwd(), file)
}

function printRecord(record: Readonly<Record<string, unknown>>): string {
  const document = new Document(record)
  const summary = document.get('summary', true)
  if (isScalar(summary)) summary.type = 'BLOCK_FOLDED'
  return document.toString({ lineWidth: LINE_WIDTH })
}
