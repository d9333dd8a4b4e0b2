import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import canonicalize from 'canonicalize'
import type * as z from 'zod'
import type { schema1 } from './schema-1'
import type { schema2 } from './schema-2'
import type { schema3 } from './schema-3'

type Unchanging<T> = T extends string | number | boolean | null
  ? T
  : { readonly [Key in keyof T]: Unchanging<T[Key]> }

/** A chart someone kept: what was asked, and what was shown. Never changes. */
export type Snapshot = Unchanging<z.output<typeof schema3>>

/** A snapshot in the form it was published in, whichever schema that was: what is stored and hashed. */
export type PublishedSnapshot =
  | Unchanging<z.output<typeof schema1>>
  | Unchanging<z.output<typeof schema2>>
  | Snapshot

/** What a sharer asked to keep: a period, a selection, the layers and the day whose sum is shown. */
export type SnapshotSpec = Snapshot['spec']

/** The published line alone: no range, no other line, not taken apart, today's weights and record. */
export const PLAIN_LINE = {
  range: false,
  lines: [],
  parts: null,
  weights: null,
  known: null,
} as const satisfies Partial<SnapshotSpec>

/** The sharer's own title and note; null when none were given. */
export type SnapshotWords = Snapshot['words']

/** The sum of the snapshot's day as it stood. */
export type FrozenSum = Snapshot['sum']

/** An event that counted when the snapshot was made. */
export type FrozenEvent = Snapshot['ledger'][number]

/** Crockford's base32: no I, L, O or U, so that a printed code cannot be misread. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const ID_LENGTH = 12
/** Of one character. */
const BITS = 5
export const SNAPSHOT_ID = /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/

/** A snapshot's canonical JSON (RFC 8785): the bytes its hash and id are made from, and those that are stored. */
export function canonicalJson(snapshot: PublishedSnapshot): string {
  const json = canonicalize(snapshot)
  if (json === undefined) throw new TypeError('a snapshot is always an object')
  return json
}

/** The SHA-256 of a snapshot's canonical JSON, in hexadecimal. */
export function snapshotHash(canonicalText: string): string {
  return bytesToHex(sha256(new TextEncoder().encode(canonicalText)))
}

/**
 * The id of a snapshot: the first 60 bits of its hash, as Crockford base32 in groups of four. The same
 * picture with the same words has the same id, on every machine.
 */
export function snapshotId(snapshot: PublishedSnapshot): string {
  return idOfHash(snapshotHash(canonicalJson(snapshot)))
}

/** The id that a hash, in hexadecimal, begins with. */
export function idOfHash(hash: string): string {
  let bits = BigInt(`0x${hash.slice(0, (ID_LENGTH * BITS) / 4)}`)
  let code = ''
  for (let i = 0; i < ID_LENGTH; i++) {
    code = `${ALPHABET[Number(bits & 31n)]}${code}`
    bits >>= BigInt(BITS)
  }
  return inGroups(code)
}

/** Reads an id as people type it: lower case, without hyphens, with O for 0 and I or L for 1; null if it is none. */
export function readSnapshotId(text: string): string | null {
  const code = text.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1')
  const id = inGroups(code)
  return SNAPSHOT_ID.test(id) ? id : null
}

function inGroups(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`
}
