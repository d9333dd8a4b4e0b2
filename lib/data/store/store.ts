/** A snapshot as it lies in the store. */
export type StoredSnapshot = {
  readonly kind: 'snapshot'
  readonly id: string
  /** Canonical JSON. */
  readonly json: string
  /** The moment it was first saved, ISO 8601 in UTC. */
  readonly savedAt: string
}

/** What is left of a snapshot that was taken down. */
export type Tombstone = {
  readonly kind: 'tombstone'
  readonly id: string
  readonly savedAt: string
  readonly removedAt: string
  readonly why: string
}

/** A snapshot filed in the archive as that of a week. */
export type WeeklyEntry = {
  readonly kind: 'weekly'
  /** ISO 8601, such as `2026-W27`. */
  readonly week: string
  readonly id: string
  readonly filedAt: string
}

/** Everything a store holds; what an export is made of. */
export type StoredRecord = StoredSnapshot | Tombstone | WeeklyEntry

/** Where snapshots are kept, for ever and unchanged. Every engine passes the suite in tests/unit/data/store.suite.ts. */
export type SnapshotStore = {
  /**
   * Keeps a snapshot; answers only when it would survive a loss of power. Saving the same one again keeps
   * the first and its moment.
   *
   * @throws CollisionError when the id already stands for something else
   * @throws RemovedError when it was taken down
   */
  readonly save: (id: string, json: string, at: string) => Promise<'new' | 'kept'>
  /** The snapshot with an id, or its tombstone; null when nobody saved one. */
  readonly open: (id: string) => Promise<StoredSnapshot | Tombstone | null>
  /** Takes a snapshot down for ever: its bytes go, a tombstone stays. The first reason given stays too. Null for an unknown id. */
  readonly remove: (id: string, why: string, at: string) => Promise<Tombstone | null>
  /** Files a saved snapshot under a week. A week that has one keeps it. @throws Error for an id nobody saved */
  readonly keepWeekly: (week: string, id: string, at: string) => Promise<'new' | 'kept'>
  /** The archive, newest week first. */
  readonly weekly: () => Promise<readonly WeeklyEntry[]>
  /** Every record, so that each stands after those it refers to. */
  readonly all: () => AsyncIterable<StoredRecord>
  /**
   * Takes over a record of another store as it is, with its moments. What is here already stays, except that
   * a tombstone takes the place of its snapshot.
   *
   * @throws CollisionError when its id already stands for something else
   */
  readonly put: (record: StoredRecord) => Promise<'new' | 'kept'>
  /** Writes something that changes nothing, as a save would. @throws StoreError when that fails */
  readonly check: () => Promise<void>
  readonly close: () => Promise<void>
}

/** The store cannot be read or written to: its disk, its file or its server fails. What was acknowledged is not affected. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
}

/** One id for two different snapshots: nothing was changed. */
export class CollisionError extends Error {
  override readonly name = 'CollisionError'

  constructor(id: string) {
    super(`snapshot ${id} already stands for something else`)
  }
}

/** The snapshot was taken down and cannot be saved again. */
export class RemovedError extends Error {
  override readonly name = 'RemovedError'

  constructor(readonly tombstone: Tombstone) {
    super(`snapshot ${tombstone.id} was removed on ${tombstone.removedAt.slice(0, 10)}: ${tombstone.why}`)
  }
}
