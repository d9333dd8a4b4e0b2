import { expect, test } from 'vitest'
import { fits, lengthOf } from '@/app/(dashboard)/_dashboard/share/draft-length'
import { NOTE_LENGTH, TITLE_LENGTH } from '@/lib/snapshot/plain-text'

test('space around a text is not counted, and a sign of two units is one', () => {
  expect(lengthOf('  a b ')).toBe(3)
  expect(lengthOf('\u{1F600}\u4F60')).toBe(2)
  expect(lengthOf('   ')).toBe(0)
})

test('words fit up to the last character that is kept', () => {
  expect(fits({ title: '', note: '' })).toBe(true)
  expect(fits({ title: ` ${'x'.repeat(TITLE_LENGTH)} `, note: '\u{1F600}'.repeat(NOTE_LENGTH) })).toBe(true)
  expect(fits({ title: 'x'.repeat(TITLE_LENGTH + 1), note: '' })).toBe(false)
  expect(fits({ title: '', note: 'x'.repeat(NOTE_LENGTH + 1) })).toBe(false)
})
