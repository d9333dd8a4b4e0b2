import { expect, test } from 'vitest'
import { pictureAddress } from '@/lib/ask/picture-address'
import { findSnapshotCode } from '@/lib/snapshot/find-snapshot-code'

const ID = '7Q4K-M2XN-9ABC'

test.each([
  ['the code', ID],
  ['the code as people type it', ' 7q4k m2xn 9abc\n'],
  ['the code without hyphens', '7q4km2xn9abc'],
  ['a letter O for a zero', '7Q4K-M2XN-9ABC'.replace('0', 'O')],
  ['a link to its page', 'https://tensiometer.example/s/7Q4K-M2XN-9ABC'],
  ['a link with more behind it', 'see http://localhost:3000/s/7q4k-m2xn-9abc?ref=x#top, please'],
  ['a link without hyphens', 'tensiometer.example/s/7q4km2xn9abc'],
  ['a link to its picture', `https://x.example${pictureAddress(ID, 'png', { size: 'wide', theme: 'dark' })}`],
  ['embed code', '<iframe src="https://x.example/embed/7Q4K-M2XN-9ABC" title="x"></iframe>'],
  ['a citation', 'Tensiometer (2026). Snapshot 7Q4K-M2XN-9ABC, data 2026-06-30-3f9a2c1b. Retrieved'],
  ['a link before another code', `1234-5678-9012 https://x.example/s/${ID}`],
])('is found in %s', (_, text) => expect(findSnapshotCode(text)).toBe(ID))

test.each([
  ['nothing', ''],
  ['prose', 'Tension stands at 61.2'],
  ['a UUID', '550e8400-e29b-41d4-a716-446655440000'],
  ['a data version', '2026-06-30-3f9a2c1b'],
  ['a code with a U in it', 'UUUU-M2XN-9ABC'],
  ['an event page', 'https://tensiometer.example/events/2018-07-06-usa-tariff-list-1'],
])('is not found in %s', (_, text) => expect(findSnapshotCode(text)).toBeNull())

test('the address of a picture leaves out what is so by default', () => {
  expect(pictureAddress(ID, 'svg', { size: 'card', theme: 'light' })).toBe(`/api/v1/snapshots/${ID}.svg`)
  expect(pictureAddress(ID, 'png', { size: 'square', theme: 'dark', qr: true, words: true })).toBe(
    `/api/v1/snapshots/${ID}.png?size=square&theme=dark&qr=1&words=1`,
  )
})
