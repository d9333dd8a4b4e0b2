import * as z from 'zod'
import type { Engine, Row } from './engine'
import {
  CollisionError,
  RemovedError,
  type SnapshotStore,
  type StoredRecord,
  type StoredSnapshot,
  StoreError,
  type Tombstone,
} from './store'

/** Snapshots read at a time when all are. */
const PAGE = 50

// Each change is one statement, so that it needs no transaction to be whole; `RETURNING` tells whether it took place.
const INSERT = `INSERT INTO snapshots (id, json, saved_at) VALUES ($1, $2, $3)
  ON CONFLICT (id) DO NOTHING RETURNING id`
const REMOVE = `UPDATE snapshots SET json = '', removed_at = $2, why = $3
  WHERE id = $1 AND removed_at IS NULL RETURNING id`
const BURY = `INSERT INTO snapshots (id, json, saved_at, removed_at, why) VALUES ($1, '', $2, $3, $4)
  ON CONFLICT (id) DO UPDATE SET json = '', removed_at = excluded.removed_at, why = excluded.why
  WHERE snapshots.removed_at IS NULL RETURNING id`
const FILE = `INSERT INTO weekly (week, id, filed_at) VALUES ($1, $2, $3)
  ON CONFLICT (week) DO NOTHING RETURNING week`

const SNAPSHOT_COLUMNS = ['id', 'json', 'saved_at', 'removed_at', 'why']
const WEEKLY_COLUMNS = ['week', 'id', 'filed_at']

/** A text read as its bytes. */
const text = z.union([z.instanceof(ArrayBuffer), z.instanceof(Uint8Array)]).transform((bytes, context) => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    context.addIssue('expected UTF-8')
    return z.NEVER
  }
})
const snapshotRow = z
  .object({
    id: text,
    json: text,
    saved_at: text,
    removed_at: text.nullable(),
    why: text.nullable(),
  })
  .transform(({ id, json, saved_at: savedAt, removed_at: removedAt, why }): StoredSnapshot | Tombstone =>
    removedAt === null
      ? { kind: 'snapshot', id, json, savedAt }
      : { kind: 'tombstone', id, savedAt, removedAt, why: why ?? '' },
  )
const weeklyRow = z
  .object({ week: text, id: text, filed_at: text })
  .transform(({ week, id, filed_at: filedAt }) => ({ kind: 'weekly' as const, week, id, filedAt }))

/** @throws StoreError when a row is not as it was written */
function readRows<Schema extends z.ZodType>(schema: Schema, rows: readonly Row[]): z.output<Schema>[] {
  return rows.map((row) => {
    const read = schema.safeParse(row)
    if (!read.success) throw new StoreError('a row of the snapshot store is damaged')
    return read.data
  })
}

/** The store over an engine: the same statements whichever it is. */
export function sqlStore({ query: run, bytesOf, damage, scrub, probe, close }: Engine): SnapshotStore {
  const query: Engine['query'] = (sql, values) => failing(run(sql, values))
  const select = (columns: readonly string[], table: string) =>
    `SELECT ${columns.map((column) => `${bytesOf(column)} AS ${column}`).join(', ')} FROM ${table}`
  const snapshots = select(SNAPSHOT_COLUMNS, 'snapshots')

  /** What a damaged database still holds is given; it is neither added to nor believed when it holds nothing. */
  const refuseDamaged = () => {
    const found = damage()
    if (found !== null)
      throw new StoreError(`the snapshot store is damaged, restore it from an export: ${found}`)
  }

  const open: SnapshotStore['open'] = async (id) => {
    const [record = null] = readRows(snapshotRow, await query(`${snapshots} WHERE id = $1`, [id]))
    if (record === null) refuseDamaged()
    return record
  }

  const insert = async (id: string, json: string, at: string): Promise<'new' | Tombstone | 'kept'> => {
    refuseDamaged()
    if ((await query(INSERT, [id, json, at])).length === 1) return 'new'
    const kept = await open(id)
    if (kept?.kind === 'tombstone') return kept
    if (kept?.json !== json) throw new CollisionError(id)
    return 'kept'
  }

  const file = async (week: string, id: string, at: string) =>
    (await query(FILE, [week, id, at])).length === 1 ? 'new' : 'kept'

  const weekly: SnapshotStore['weekly'] = async () =>
    readRows(weeklyRow, await query(`${select(WEEKLY_COLUMNS, 'weekly')} ORDER BY weekly.week DESC`))

  return {
    open,
    save: async (id, json, at) => {
      const saved = await insert(id, json, at)
      if (typeof saved === 'object') throw new RemovedError(saved)
      return saved
    },
    remove: async (id, why, at) => {
      const removed = await query(REMOVE, [id, at, why])
      if (removed.length === 1) await scrub()
      const left = await open(id)
      return left?.kind === 'tombstone' ? left : null
    },
    keepWeekly: file,
    weekly,
    all: async function* (): AsyncGenerator<StoredRecord> {
      // The archive is read first and given last, so that all it refers to has been given by then.
      const entries = await weekly()
      for (let last = '', size = PAGE; size === PAGE; ) {
        const rows = await query(`${snapshots} WHERE snapshots.id > $1 ORDER BY snapshots.id LIMIT ${PAGE}`, [
          last,
        ])
        for (const record of readRows(snapshotRow, rows)) {
          last = record.id
          yield record
        }
        size = rows.length
      }
      yield* [...entries].reverse()
    },
    put: async (record) => {
      switch (record.kind) {
        case 'snapshot':
          return (await insert(record.id, record.json, record.savedAt)) === 'new' ? 'new' : 'kept'
        case 'tombstone': {
          const { id, savedAt, removedAt, why } = record
          if ((await query(BURY, [id, savedAt, removedAt, why])).length === 0) return 'kept'
          await scrub()
          return 'new'
        }
        case 'weekly':
          return file(record.week, record.id, record.filedAt)
      }
      return record satisfies never
    },
    check: async () => {
      refuseDamaged()
      await failing(probe())
    },
    close,
  }
}

/** Whatever fails in an engine is a failure of the store. */
export async function failing<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work
  } catch (error) {
    if (error instanceof StoreError) throw error
    const reason = error instanceof Error ? error.message : String(error)
    throw new StoreError(`the snapshot store failed: ${reason}`, { cause: error })
  }
}
