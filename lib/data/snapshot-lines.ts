import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import * as z from 'zod'
import { ISO_WEEK } from '../snapshot/iso-week'
import { NOTE_LENGTH } from '../snapshot/plain-text'
import { readPublishedSnapshot } from '../snapshot/read-snapshot'
import { canonicalJson, SNAPSHOT_ID, snapshotId } from '../snapshot/snapshot'
import { plainText } from '../snapshot/words'
import { expectationOf } from './expectation'
import { readStored } from './snapshots'
import type { StoredRecord } from './store/store'

const id = z.string().regex(SNAPSHOT_ID, 'expected a code such as 7Q4K-M2XN-3T9B')
const moment = z.iso.datetime({ error: 'expected a moment in UTC, such as 2026-07-01T12:00:00.000Z' })
const line = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ kind: z.literal('snapshot'), id, savedAt: moment, snapshot: z.unknown() }),
    z.strictObject({
      kind: z.literal('tombstone'),
      id,
      savedAt: moment,
      removedAt: moment,
      why: plainText(NOTE_LENGTH),
    }),
    z.strictObject({
      kind: z.literal('weekly'),
      week: z.string().regex(ISO_WEEK, 'expected a week such as 2026-W27'),
      id,
      filedAt: moment,
    }),
  ],
  { error: 'expected kind to be snapshot, tombstone or weekly' },
)

/** One record as a line of JSON, without its line end. @throws AlteredError for a snapshot that is not what was saved */
export function printLine(record: StoredRecord): string {
  if (record.kind !== 'snapshot') return JSON.stringify(record)
  const { kind, id, savedAt, json } = record
  readStored(id, json)
  // The text is spliced in as it is: what is moved is what was saved, to the byte.
  return `${JSON.stringify({ kind, id, savedAt }).slice(0, -1)},"snapshot":${json}}`
}

/**
 * The record of a line.
 *
 * @throws RangeError when it is none, or a snapshot that does not have the id the line gives it
 */
export function readSnapshotLine(text: string): StoredRecord {
  const record = line.safeParse(parseJson(text))
  if (!record.success)
    throw new RangeError(
      record.error.issues
        .map((issue) => `${issue.path.join('.')}: expected ${expectationOf(issue)}`)
        .join('; '),
    )
  if (record.data.kind !== 'snapshot') return record.data
  const { kind, id, savedAt } = record.data
  const snapshot = readPublishedSnapshot(record.data.snapshot)
  if (snapshotId(snapshot) !== id)
    throw new RangeError(`the snapshot has the code ${snapshotId(snapshot)}, not ${id}: it was altered`)
  return { kind, id, savedAt, json: canonicalJson(snapshot) }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new RangeError('not JSON')
  }
}

/** The lines of a file that are not empty, with their numbers from 1; one in memory at a time. */
export async function* linesOf(file: string): AsyncGenerator<{ number: number; text: string }> {
  let number = 0
  for await (const text of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    number++
    if (text.trim() !== '') yield { number, text }
  }
}
