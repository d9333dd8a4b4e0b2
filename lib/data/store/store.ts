/** A snapshot as it lies in the store. */
export type StoredSnapshot = {
  readonly json: string
  /** The moment it was first saved, ISO 8601 in UTC. */
  readonly savedAt: string
}

/** Where snapshots are kept, for ever and unchanged. Every engine passes the suite in tests/unit/data/store.suite.ts. */
export type SnapshotStore = {
  /**
   * Keeps a snapshot; answers only when it would survive a loss of power. Saving the same one again keeps
   * the first and its moment.
   *
   * @throws CollisionError when the id already stands for something else
   */
  readonly save: (id: string, json: string, at: string) => Promise<'new' | 'kept'>
  readonly open: (id: string) => Promise<StoredSnapshot | null>
  readonly close: () => Promise<void>
}

/** One id for two different snapshots: nothing was changed. */
export class CollisionError extends Error {
  override readonly name = 'CollisionError'

  constructor(id: string) {
    super(`snapshot ${id} already stands for something else`)
  }
}
