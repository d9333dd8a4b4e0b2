import { expect, test } from 'vitest'
import { readSnapshotId, SNAPSHOT_ID, type Snapshot, snapshotId } from '@/lib/snapshot/snapshot'

const snapshot = {
  schema: 1,
  spec: { from: '2020-01-01', to: '2020-02-01' },
  sum: { points: 0.1 },
} as unknown as Snapshot

test('the same picture has the same id, whatever the order of its keys', () => {
  const { schema, spec, sum } = snapshot as unknown as Record<string, unknown>
  expect(snapshotId({ sum, spec, schema } as unknown as Snapshot)).toBe(snapshotId(snapshot))
})

test('an id is twelve characters of base32 in three groups, without I, L, O and U', () => {
  expect(snapshotId(snapshot)).toMatch(SNAPSHOT_ID)
})

test('the id is the first 60 bits of the SHA-256 of the canonical JSON', () => {
  // echo -n '{"schema":1,"spec":{"from":"2020-01-01","to":"2020-02-01"},"sum":{"points":0.1}}' | sha256sum
  expect(snapshotId(snapshot)).toBe('GEH7-3DAX-VBH5')
})

test('a changed digit changes the id', () => {
  const other = { ...snapshot, sum: { points: 0.2 } } as unknown as Snapshot
  expect(snapshotId(other)).not.toBe(snapshotId(snapshot))
})

test('an id is read as people type it', () => {
  expect(readSnapshotId('7q4k m2xn-otil')).toBe('7Q4K-M2XN-0T11')
  expect(readSnapshotId('7Q4K')).toBeNull()
  expect(readSnapshotId('7Q4K-M2XN-U000')).toBeNull()
})
