import { linesOf, printLine, readSnapshotLine } from './snapshot-lines'
import { AlteredError } from './snapshots'
import type { SnapshotStore, StoredRecord } from './store/store'

/** How many records of each kind, and how many of them were there already. */
export type Moved = Readonly<Record<StoredRecord['kind'] | 'known', number>>

/** Hands a whole store to `write`, line by line. Answers what it held, and the codes of altered snapshots, left out. */
export async function exportSnapshots(
  store: SnapshotStore,
  write: (line: string) => Promise<void>,
): Promise<{ moved: Moved; altered: readonly string[] }> {
  const moved = { snapshot: 0, tombstone: 0, weekly: 0, known: 0 }
  const altered: string[] = []
  for await (const record of store.all())
    try {
      // An archive entry of what is left out would have nothing to stand on.
      if (record.kind === 'weekly' && altered.includes(record.id)) continue
      const line = printLine(record)
      await write(`${line}\n`)
      moved[record.kind]++
    } catch (error) {
      if (!(error instanceof AlteredError)) throw error
      altered.push(error.id)
    }
  return { moved, altered }
}

/** A line that cannot be taken over. */
export type BadLine = { readonly number: number; readonly reason: string }

/** Every line of an export that a store could not take over. Nothing is written. */
export async function checkImport(store: SnapshotStore, file: string): Promise<readonly BadLine[]> {
  const bad: BadLine[] = []
  const brought = new Set<string>()
  for await (const { number, text } of linesOf(file))
    try {
      const record = readSnapshotLine(text)
      if (record.kind !== 'weekly') brought.add(record.id)
      else if (!brought.has(record.id) && (await store.open(record.id)) === null)
        throw new RangeError(`no line before this one, and nothing in the store, has the code ${record.id}`)
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      bad.push({ number, reason: error.message })
    }
  return bad
}

/** Takes over every record of a checked export. Doing it twice changes nothing. */
export async function importSnapshots(store: SnapshotStore, file: string): Promise<Moved> {
  const moved = { snapshot: 0, tombstone: 0, weekly: 0, known: 0 }
  for await (const { text } of linesOf(file)) {
    const record = readSnapshotLine(text)
    moved[record.kind]++
    if ((await store.put(record)) === 'kept') moved.known++
  }
  return moved
}
