import canonicalize from 'canonicalize'
import { readSnapshot } from './read-snapshot'
import { idOfHash, type Snapshot, snapshotHash } from './snapshot'

/** What a check of a snapshot's content found. */
export type SnapshotVerdict =
  /** The content is the one with this code; `older-data` when the data have changed since. */
  | {
      readonly verdict: 'matches' | 'older-data'
      readonly id: string
      /** SHA-256 of the content, which the code is the beginning of, in hexadecimal. */
      readonly hash: string
      readonly snapshot: Snapshot
    }
  /** The content has another code than it claims. */
  | { readonly verdict: 'altered'; readonly claimedId: string; readonly computedId: string }
  | { readonly verdict: 'not-ours'; readonly reason: string }

/** Fields that an answer of the API has beside the snapshot. */
const BESIDE = ['id', 'savedAt']

/**
 * Computes the code of a snapshot's content again and compares it with the one it goes by. Pure, so that a
 * reader's own browser can do it.
 *
 * @param json an answer of `/api/v1/snapshots/{id}.json`, or a snapshot alone, as text or parsed
 * @param today version of today's data
 */
export function verifySnapshot({
  claimedId,
  json,
  today,
}: {
  readonly claimedId: string
  readonly json: unknown
  readonly today: string
}): SnapshotVerdict {
  const given = typeof json === 'string' ? parse(json) : json
  if (typeof given !== 'object' || given === null) return { verdict: 'not-ours', reason: 'not JSON' }
  const content = Object.fromEntries(Object.entries(given).filter(([name]) => !BESIDE.includes(name)))
  const hash = snapshotHash(canonicalize(content) ?? '')
  const computedId = idOfHash(hash)
  if (computedId !== claimedId) return { verdict: 'altered', claimedId, computedId }
  try {
    const snapshot = readSnapshot(content)
    const verdict = snapshot.view.dataVersion === today ? 'matches' : 'older-data'
    return { verdict, id: computedId, hash, snapshot }
  } catch (error) {
    return { verdict: 'not-ours', reason: error instanceof RangeError ? error.message : 'not a snapshot' }
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
