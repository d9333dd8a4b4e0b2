import type { Dataset } from '../record/dataset'
import { readPublishedSnapshot, readSnapshot, upgrade } from '../snapshot/read-snapshot'
import {
  canonicalJson,
  idOfHash,
  type PublishedSnapshot,
  type Snapshot,
  type SnapshotSpec,
  type SnapshotWords,
  snapshotHash,
} from '../snapshot/snapshot'
import { env } from './env'
import { freezeView } from './freeze'
import { openStore } from './store/open-store'
import { failing } from './store/sql-store'
import type { SnapshotStore, Tombstone, WeeklyEntry } from './store/store'

/** A snapshot as it was saved. */
export type OpenedSnapshot = {
  readonly kind: 'snapshot'
  readonly id: string
  /** The moment it was first saved, ISO 8601 in UTC. */
  readonly savedAt: string
  readonly snapshot: Snapshot
  /** In the form it was published in, which its id and hash are made from. */
  readonly published: PublishedSnapshot
  /** The SHA-256 its id begins, in hexadecimal. */
  readonly hash: string
}

/** What the store holds under an id is no longer what was saved under it. */
export class AlteredError extends Error {
  override readonly name = 'AlteredError'

  constructor(readonly id: string) {
    super(
      `snapshot ${id} was altered in the store: what is there now has another code; restore it from an export`,
    )
  }
}

let opened: Promise<SnapshotStore> | null = null

/** The store of this process, opened when first needed. A failure is not remembered: the next call tries again. */
function store(): Promise<SnapshotStore> {
  if (!opened) {
    opened = failing(openStore(env()))
    opened.catch(() => {
      opened = null
    })
  }
  return opened
}

type Store = SnapshotStore | Promise<SnapshotStore>

/**
 * Freezes a view and keeps it. `at` is the moment of saving; the same view with the same words saved again
 * keeps its first moment.
 *
 * @throws RemovedError when it was taken down
 */
export async function saveSnapshot(
  dataset: Dataset,
  { spec, words }: { readonly spec: SnapshotSpec; readonly words: SnapshotWords },
  at: Date,
  to: Store = store(),
): Promise<{ id: string; saved: 'new' | 'kept' }> {
  // Read back before it is kept: nothing is acknowledged that could not be opened again.
  const snapshot = readSnapshot(await freezeView(dataset, spec, words))
  const json = canonicalJson(snapshot)
  const id = idOfHash(snapshotHash(json))
  return { id, saved: await (await to).save(id, json, at.toISOString()) }
}

/**
 * A saved snapshot by its id, or the tombstone of one taken down; null when nobody saved it.
 *
 * @throws AlteredError when what is stored is no longer what was saved
 */
export async function openSnapshot(
  id: string,
  from: Store = store(),
): Promise<OpenedSnapshot | Tombstone | null> {
  const stored = await (await from).open(id)
  if (stored?.kind !== 'snapshot') return stored
  return { kind: 'snapshot', id, savedAt: stored.savedAt, ...readStored(id, stored.json) }
}

/** The snapshot in a stored text. @throws AlteredError when it is not the one with the id */
export function readStored(
  id: string,
  json: string,
): Pick<OpenedSnapshot, 'snapshot' | 'published' | 'hash'> {
  // The id begins the hash of this very text, so a single changed byte shows.
  const hash = snapshotHash(json)
  if (idOfHash(hash) !== id) throw new AlteredError(id)
  const published = readPublishedSnapshot(JSON.parse(json))
  return { snapshot: upgrade(published), published, hash }
}

/** Writes to the store as a save does, and changes nothing. @throws StoreError when that fails */
export async function checkStore(of: Store = store()): Promise<void> {
  await (await of).check()
}

/** The weekly archive, newest first. */
export async function weeklyArchive(from: Store = store()): Promise<readonly WeeklyEntry[]> {
  return (await from).weekly()
}
