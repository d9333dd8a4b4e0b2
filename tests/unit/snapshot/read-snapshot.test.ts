import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { paintSnapshot } from '@/lib/picture/snapshot-picture'
import { readPublishedSnapshot, readSnapshot, snapshotSchema, upgrade } from '@/lib/snapshot/read-snapshot'
import { PLAIN_LINE, snapshotHash, snapshotId } from '@/lib/snapshot/snapshot'
import { verifySnapshot } from '@/lib/snapshot/verify-snapshot'

/** A snapshot as each schema published it. These files never change: they stand for links in print. */
const published = (schema: number) =>
  JSON.parse(readFileSync(`tests/fixtures/snapshots/schema-${schema}.json`, 'utf8'))
const one = published(1)
const two = published(2)
const three = published(3)

/** Each schema's file with its id and what its pictures have always looked like, as a hash of all of them. */
const KEPT = [
  [1, '0RVC-W0XD-CXNG', '13be8053c5915568'],
  [2, '4XR3-E9XS-S0E3', '2a4b1c3a532fa202'],
  [3, '0WZB-EWTX-8YG3', '625b6c54a9600386'],
] as const

test.each(KEPT)('a snapshot of schema %i opens, keeps its id and is verified', (schema, id) => {
  const snapshot = readSnapshot(published(schema))
  expect(snapshotId(readPublishedSnapshot(published(schema)))).toBe(id)
  expect(verifySnapshot({ claimedId: id, json: published(schema), today: '' })).toMatchObject({
    id,
    snapshot,
  })
  expect(snapshot.view.values).toHaveLength(91)
  expect(snapshot.words?.title).toBe('Salt & wool <2020>')
})

test.each(KEPT)('the pictures of a snapshot of schema %i do not change by a byte', (schema, id, hash) => {
  const snapshot = readSnapshot(published(schema))
  const pictures = (['card', 'wide', 'portrait', 'square'] as const).flatMap((size) =>
    (['light', 'dark'] as const).flatMap((theme) =>
      [false, true].map((more) => {
        const address = `https://tensiometer.example/s/${id}`
        return paintSnapshot(id, snapshot, { size, theme, qr: more, words: more, address })
      }),
    ),
  )
  expect(snapshotHash(pictures.join('')).slice(0, 16)).toBe(hash)
})

test.each([1, 2, 3])('reading a snapshot of schema %i as published changes nothing', (schema) =>
  expect(readPublishedSnapshot(published(schema))).toEqual(published(schema)),
)

test('a snapshot of schema 1 is shown as its line alone, without filter or hollow marks', () => {
  const { schema, spec, view } = upgrade(readPublishedSnapshot(one))
  expect(schema).toBe(3)
  expect(spec).toEqual({ ...one.spec, happened: null, thread: null, ...PLAIN_LINE })
  expect([view.range, view.lines, view.stack, view.notice]).toEqual([null, [], [], null])
  expect(view.thread).toBeNull()
  expect(view.stems.map(({ hollow }) => hollow)).toEqual([false, false, false, false, false])
})

test('a snapshot of schema 2 keeps its range, its other line, its parts and what its pictures must say', () => {
  const { view } = readSnapshot(two)
  expect(view.range?.percent).toBe(90)
  expect([...view.lines, ...view.stack].map(({ label }) => label)).toEqual([
    'As it was known',
    'Trade',
    'Diplomatic',
  ])
  expect(view.notice).toBe('Not the published index')
})

test('a snapshot of schema 2 keeps how long measures lasted, as the steps of one that had no name', () => {
  const { ledger } = readSnapshot(two)
  expect(ledger.filter(({ measures }) => measures.length > 0).map(({ measures }) => measures)).toEqual([
    [
      {
        id: '2020-01-21-beland-sanctions-salt',
        shares: [
          { day: 18282, share: 1 },
          { day: 18312, share: 0 },
        ],
      },
    ],
  ])
})

test('a snapshot of schema 3 keeps the stages of measures, its thin months and a line taken apart by memory', () => {
  const { spec, view, ledger } = readSnapshot(three)
  expect(spec.parts).toBe('memory')
  expect(view.stack.map(({ label }) => label)).toEqual(['Acts, fading', 'Measures in force'])
  expect(view.cautions.some(({ kind }) => kind === 'thin')).toBe(true)
  expect(ledger.map(({ halfLife, measures }) => [halfLife, measures[0]?.shares.length ?? 0])).toContainEqual([
    10, 3,
  ])
  expect(ledger.at(-1)).toMatchObject({ event: 'old-embargo', halfLife: null })
})

test('a snapshot of schema 2 keeps its thread and what did not happen', () => {
  const { view } = readSnapshot(two)
  expect(view.thread?.arcs.map(({ kind, lagDays }) => [kind, lagDays])).toEqual([
    ['answers', 20],
    ['answers', 11],
    ['follows', 30],
  ])
  expect(view.stems.filter(({ hollow }) => hollow).map(({ title }) => title)).toEqual(['Border talks held'])
})

describe('is refused, saying where', () => {
  test.each([
    ['not an object', [], 'not a snapshot: expected an object'],
    ['a newer schema', { ...one, schema: 4 }, 'snapshot of schema 4, expected one up to 3'],
    ['an earlier one under a later number', { ...one, schema: 2 }, 'spec.happened: '],
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
    snapshotSchema.safeParse({ ...readSnapshot(two), words: { title, note } }).success
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
