import { join } from 'node:path'
import canonicalize from 'canonicalize'
import { type Snapshot, type SnapshotSpec, snapshotId } from '../snapshot/snapshot'
import type { Dataset } from './dataset'
import { env } from './env'
import { freezeView } from './read'
import { openLibsqlStore } from './store/libsql'
import type { SnapshotStore } from './store/store'

/** A snapshot as it was saved. */
export type OpenedSnapshot = {
  readonly id: string
  /** The moment it was first saved, ISO 8601 in UTC. */
  readonly savedAt: string
  readonly snapshot: Snapshot
}

let opened: Promise<SnapshotStore> | null = null

/** The store of this process, opened when first needed. A failure is not remembered: the next call tries again. */
function store(): Promise<SnapshotStore> {
  if (!opened) {
    opened = openLibsqlStore(join(/* turbopackIgnore: true */ env().dataDir, 'snapshots.db'))
    opened.catch(() => {
      opened = null
    })
  }
  return opened
}

/** Freezes a view and keeps it. `at` is the moment of saving; the same view saved again keeps its first moment. */
export async function saveSnapshot(
  dataset: Dataset,
  spec: SnapshotSpec,
  at: Date,
  to: SnapshotStore | Promise<SnapshotStore> = store(),
): Promise<{ id: string; saved: 'new' | 'kept' }> {
  const snapshot = freezeView(dataset, spec)
  const id = snapshotId(snapshot)
  const json = canonicalize(snapshot)
  if (json === undefined) throw new TypeError('a snapshot is always an object')
  return { id, saved: await (await to).save(id, json, at.toISOString()) }
}

/**
 * A saved snapshot by its id, or null when none has it.
 *
 * @throws Error when what is stored is no longer what was saved
 */
export async function openSnapshot(
  id: string,
  from: SnapshotStore | Promise<SnapshotStore> = store(),
): Promise<OpenedSnapshot | null> {
  const stored = await (await from).open(id)
  if (!stored) return null
  // The id is the hash of the content, so this proves more than a schema would.
  const snapshot: Snapshot = JSON.parse(stored.json)
  if (snapshotId(snapshot) !== id) throw new Error(`snapshot ${id} was altered in the store`)
  return { id, savedAt: stored.savedAt, snapshot }
}
