import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readSnapshot, snapshotSchema } from '@/lib/snapshot/read-snapshot'
import { snapshotId } from '@/lib/snapshot/snapshot'

/** A snapshot as each schema published it. These files never change: they stand for links in print. */
const published = (schema: number) =>
  JSON.parse(readFileSync(`tests/fixtures/snapshots/schema-${schema}.json`, 'utf8'))
const one = published(1)

test.each([[1, '0RVC-W0XD-CXNG']])('a snapshot of schema %i opens and keeps its id', (schema, id) => {
  const snapshot = readSnapshot(published(schema))
  expect(snapshotId(snapshot)).toBe(id)
  expect(snapshot.view.values).toHaveLength(91)
  expect(snapshot.words?.title).toBe('Salt & wool <2020>')
})

test('reading changes nothing', () => expect(readSnapshot(one)).toEqual(one))

describe('is refused, saying where', () => {
  test.each([
    ['not an object', [], 'not a snapshot: expected an object'],
    ['a newer schema', { ...one, schema: 2 }, 'snapshot of schema 2, expected one up to 1'],
    ['no schema', { view: one.view }, 'snapshot of schema none'],
    ['a missing part', { ...one, sum: undefined }, 'sum: '],
    ['a part nobody knows', { ...one, more: 1 }, 'Unrecognized key: "more"'],
    ['a value that is no number', { ...one, view: { ...one.view, values: ['50'] } }, 'view.values.0: '],
    ['a day in between', { ...one, sum: { ...one.sum, day: 0.5 } }, 'sum.day: '],
    ['a date that does not exist', { ...one, spec: { ...one.spec, to: '2020-02-30' } }, 'spec.to: '],
    ['words that say nothing', { ...one, words: { title: null, note: null } }, 'expected a title or a note'],
  ])('%s', (_, value, message) => expect(() => readSnapshot(value)).toThrow(message))
})

describe("the sharer's words", () => {
  const accepts = (title: string | null, note: string | null = null) =>
    snapshotSchema.safeParse({ ...one, words: { title, note } }).success
  test('may be in any script, up to 120 and 500 characters as people count them', () => {
    expect(accepts('Über die Brücke 🌉, 桥')).toBe(true)
    expect(accepts('🌉'.repeat(120), '桥'.repeat(500))).toBe(true)
    expect(accepts('a'.repeat(121))).toBe(false)
    expect(accepts(null, 'a'.repeat(501))).toBe(false)
  })
  test.each([
    ['a line end', 'two\nlines'],
    ['a tab', 'a\tb'],
    ['a null character', 'a\u0000b'],
    ['an escape', 'a\u001B[31mb'],
    ['half a pair', 'a\uD83C'],
    ['a line separator', 'a\u2028b'],
    ['a mark that turns text around', 'a\u202Eb'],
    ['space around', ' a'],
    ['nothing', ''],
  ])('may not hold %s', (_, title) => expect(accepts(title)).toBe(false))
})
