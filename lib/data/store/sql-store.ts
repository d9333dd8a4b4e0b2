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
const SELECT = 'SELECT id, json, saved_at, removed_at, why FROM snapshots'
const REMOVE = `UPDATE snapshots SET json = '', removed_at = $2, why = $3
  WHERE id = $1 AND removed_at IS NULL RETURNING id`
const BURY = `INSERT INTO snapshots (id, json, saved_at, removed_at, why) VALUES ($1, '', $2, $3, $4)
  ON CONFLICT (id) DO UPDATE SET json = '', removed_at = excluded.removed_at, why = excluded.why
  WHERE snapshots.removed_at IS NULL RETURNING id`
const FILE = `INSERT INTO weekly (week, id, filed_at) VALUES ($1, $2, $3)
  ON CONFLICT (week) DO NOTHING RETURNING week`
const WEEKLY = 'SELECT week, id, filed_at FROM weekly ORDER BY week DESC'

const snapshotRow = z
  .object({
    id: z.string(),
    json: z.string(),
    saved_at: z.string(),
    removed_at: z.string().nullable(),
    why: z.string().nullable(),
  })
  .transform(({ id, json, saved_at: savedAt, removed_at: removedAt, why }): StoredSnapshot | Tombstone =>
    removedAt === null
      ? { kind: 'snapshot', id, json, savedAt }
      : { kind: 'tombstone', id, savedAt, removedAt, why: why ?? '' },
  )
const weeklyRow = z
  .object({ week: z.string(), id: z.string(), filed_at: z.string() })
  .transform(({ week, id, filed_at: filedAt }) => ({ kind: 'weekly' as const, week, id, filedAt }))

function readRow(row: Row): StoredSnapshot | Tombstone {
  const read = snapshotRow.safeParse(row)
  if (!read.success) throw new StoreError('a row of the snapshot store is damaged')
  return read.data
}

/** The store over an engine: the same statements whichever it is. */
export function sqlStore({ query: run, scrub, probe, close }: Engine): SnapshotStore {
  const query: Engine['query'] = (sql, values) => failing(run(sql, values))

  const open: SnapshotStore['open'] = async (id) => {
    const [row] = await query(`${SELECT} WHERE id = $1`, [id])
    return row ? readRow(row) : null
  }

  const insert = async (id: string, json: string, at: string): Promise<'new' | Tombstone | 'kept'> => {
    if ((await query(INSERT, [id, json, at])).length === 1) return 'new'
    const kept = await open(id)
    if (kept?.kind === 'tombstone') return kept
    if (kept?.json !== json) throw new CollisionError(id)
    return 'kept'
  }

  const file = async (week: string, id: string, at: string) =>
    (await query(FILE, [week, id, at])).length === 1 ? 'new' : 'kept'

  const weekly: SnapshotStore['weekly'] = async () => z.array(weeklyRow).parse(await query(WEEKLY))

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
        const rows = await query(`${SELECT} WHERE id > $1 ORDER BY id LIMIT ${PAGE}`, [last])
        for (const row of rows) {
          const record = readRow(row)
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
    check: () => failing(probe()),
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
