import { sha256 } from '@noble/hashes/sha2.js'
import canonicalize from 'canonicalize'
import type { ChartView } from '../chart/view'
import type { Day } from '../event/day'

/** What a sharer asked to keep: a period, a selection and the day whose sum is shown. */
export type SnapshotSpec = {
  /** `YYYY-MM-DD`, both ends included. */
  readonly from: string
  readonly to: string
  readonly by: string | null
  readonly domains: readonly string[]
  readonly tone: 'raises' | 'eases' | null
  readonly day: string
}

/** The sum of the snapshot's day as it stood, with what a reader needs to see it without the data set. */
export type FrozenSum = {
  readonly day: Day
  readonly index: number
  readonly points: number
  readonly neutral: number
  readonly contributions: readonly {
    readonly event: string
    readonly title: string
    readonly day: Day
    readonly score: number
    readonly points: number
  }[]
}

/** A chart someone kept: what was asked, and what was shown. Never changes. */
export type Snapshot = {
  readonly schema: 1
  readonly spec: SnapshotSpec
  readonly view: ChartView
  readonly sum: FrozenSum
}

/** Crockford's base32: no I, L, O or U, so that a printed code cannot be misread. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const ID_LENGTH = 12
export const SNAPSHOT_ID = /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/

/**
 * The id of a snapshot: the first 60 bits of the SHA-256 of its canonical JSON (RFC 8785), as
 * Crockford base32 in groups of four. The same picture has the same id, on every machine.
 */
export function snapshotId(snapshot: Snapshot): string {
  const hash = sha256(new TextEncoder().encode(canonicalize(snapshot)))
  let code = ''
  for (let i = 0; i < ID_LENGTH; i++) {
    const bit = i * 5
    const pair = ((hash[bit >> 3] ?? 0) << 8) | (hash[(bit >> 3) + 1] ?? 0)
    code += ALPHABET[(pair >> (11 - (bit & 7))) & 31]
  }
  return `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`
}

/** Reads an id as people type it: lower case, without hyphens, with O for 0 and I or L for 1; null if it is none. */
export function readSnapshotId(text: string): string | null {
  const code = text.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1')
  const id = `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`
  return SNAPSHOT_ID.test(id) ? id : null
}
