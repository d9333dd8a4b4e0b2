import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { addDays, parseDay } from '@/lib/event/day'
import { readSnapshot } from '@/lib/snapshot/read-snapshot'
import { sinceThen, type Today } from '@/lib/snapshot/since-then'
import type { FrozenEvent } from '@/lib/snapshot/snapshot'
import { inForce } from '../tension/scored'

const snapshot = readSnapshot(JSON.parse(readFileSync('tests/fixtures/snapshots/schema-1.json', 'utf8')))
const { view, sum, ledger } = snapshot
const SPEECH = '2020-01-01-aland-accuses-beland'
const SALT = '2020-01-21-beland-sanctions-salt'
const WOOL = '2020-02-01-aland-tariff-on-wool'

const same: Today = {
  dataVersion: view.dataVersion,
  methodVersion: view.methodVersion,
  ledger,
  values: view.values,
  onDay: sum.index,
}

/** Today's ledger with one event's record changed. */
const withEvent = (id: string, change: Partial<FrozenEvent>): Today => ({
  ...same,
  ledger: ledger.map((entry) => (entry.event === id ? { ...entry, ...change } : entry)),
})

test('data that say the same are identical', () => {
  expect(sinceThen(snapshot, { ...same, dataVersion: '2021-01-01-ffffffff' })).toEqual({
    identical: true,
    data: { was: view.dataVersion, now: '2021-01-01-ffffffff' },
    method: null,
    added: [],
    removed: [],
    rescored: [],
    reweighted: [],
    lifted: [],
    reopened: [],
    retimed: [],
    index: {
      largest: null,
      onDay: { day: parseDay('2020-02-25'), was: sum.index, now: sum.index, change: 0 },
      meanAbsolute: 0,
    },
  })
})

test('the order of the ledger and the rounding of another machine are no change', () => {
  const values = view.values.map((value) => value && value + 1e-12)
  const other = { ...same, values, ledger: [...ledger].reverse() }
  expect(sinceThen(snapshot, other)).toMatchObject({ identical: true, index: { largest: null } })
})

describe('events', () => {
  test('that came and went are named with their titles, by day', () => {
    const entry = (event: string): FrozenEvent => ({
      event,
      title: `Title of ${event}`,
      day: parseDay(event.slice(0, 10)),
      score: 2,
      weight: 1,
      halfLife: 10,
      measures: [],
    })
    const [late, early] = [entry('2020-03-05-b'), entry('2020-01-05-a')]
    const today = { ...same, ledger: [late, early, ...ledger.filter(({ event }) => event !== SPEECH)] }
    const since = sinceThen(snapshot, today)
    expect(since.identical).toBe(false)
    expect(since.added).toEqual([early, late])
    expect(since.removed.map(({ title }) => title)).toEqual(['Aland accuses Beland of moving a border stone'])
  })

  test('with another score or weight are named with both numbers', () => {
    expect(sinceThen(snapshot, withEvent(WOOL, { score: 6 })).rescored).toEqual([
      {
        event: WOOL,
        title: 'Aland sanctions the whole wool trade of Beland',
        day: parseDay('2020-02-01'),
        was: 5,
        now: 6,
      },
    ])
    expect(sinceThen(snapshot, withEvent(WOOL, { weight: 1 })).reweighted).toMatchObject([
      { event: WOOL, was: 0.8, now: 1 },
    ])
  })

  test('whose measure was lifted or is in force again are named with the day', () => {
    const from = parseDay('2020-01-21')
    const until = parseDay('2020-02-20')
    const open = sinceThen(snapshot, withEvent(SALT, { measures: inForce(from, null) }))
    expect(open).toMatchObject({ reopened: [{ event: SALT, until }], lifted: [], retimed: [] })

    const then = {
      ...snapshot,
      ledger: ledger.map((e) => (e.event === SALT ? { ...e, measures: inForce(from, null) } : e)),
    }
    expect(sinceThen(then, same)).toMatchObject({
      identical: false,
      lifted: [{ event: SALT, until }],
      reopened: [],
      retimed: [],
    })
  })

  test('whose measure was cut and not lifted are named with both lives', () => {
    const from = parseDay('2020-01-21')
    const cut = [
      { day: from, share: 1 },
      { day: parseDay('2020-02-01'), share: 0.5 },
      { day: parseDay('2020-02-20'), share: 0 },
    ]
    const since = sinceThen(snapshot, withEvent(SALT, { measures: [{ id: 'salt', shares: cut }] }))
    expect(since.retimed).toMatchObject([{ event: SALT, now: { shares: cut } }])
  })

  test('whose measure has another name now, or two halves of one life, have not changed', () => {
    const half = inForce(parseDay('2020-01-21'), parseDay('2020-02-20')).flatMap(({ shares }) =>
      ['a', 'b'].map((id) => ({ id, shares: shares.map((step) => ({ ...step, share: step.share / 2 })) })),
    )
    expect(sinceThen(snapshot, withEvent(SALT, { measures: half })).identical).toBe(true)
  })

  test.each([
    ['day', WOOL, { day: parseDay('2020-02-02') }],
    ['half-life', WOOL, { halfLife: 45 }],
    ['measure', WOOL, { measures: inForce(parseDay('2020-02-01'), null) }],
    ['no measure', SALT, { measures: [] }],
    ['start', SALT, { measures: inForce(parseDay('2020-01-22'), parseDay('2020-02-20')) }],
    ['end', SALT, { measures: inForce(parseDay('2020-01-21'), parseDay('2020-02-21')) }],
  ])('that count at other times are named: another %s', (_, id, change) => {
    const since = sinceThen(snapshot, withEvent(id, change))
    expect(since.retimed.map(({ event }) => event)).toEqual([id])
    expect([since.identical, since.lifted, since.reopened]).toEqual([false, [], []])
  })
})

describe('the index', () => {
  const values = view.values.map((value, i) =>
    i === 10 ? (value ?? 0) - 9.1 : i === 20 ? (value ?? 0) + 4 : value,
  )
  test('moved most on a day that is named, and by so much on average', () => {
    const { index, identical } = sinceThen(snapshot, { ...same, values })
    expect(identical).toBe(false)
    expect(index.largest?.day).toBe(addDays(view.period.from, 10))
    expect(index.largest?.change).toBeCloseTo(-9.1, 12)
    // 91 days, of which one moved by 9.1 and one by 4.
    expect(index.meanAbsolute).toBeCloseTo(13.1 / 91, 12)
  })
  test("moved on the snapshot's own day", () => {
    const { index } = sinceThen(snapshot, { ...same, onDay: sum.index + 1.5 })
    expect(index.onDay?.change).toBeCloseTo(1.5, 12)
  })
  test('of days that are no longer covered is not compared, and not called identical', () => {
    const none = sinceThen(snapshot, { ...same, values: [], onDay: null })
    expect(none).toMatchObject({
      identical: false,
      index: { largest: null, onDay: null, meanAbsolute: null },
    })
    const shorter = sinceThen(snapshot, { ...same, values: [null, ...view.values.slice(1)] })
    expect(shorter).toMatchObject({ identical: false, index: { meanAbsolute: 0 } })
  })
})

test('another codebook version is named', () => {
  expect(sinceThen(snapshot, { ...same, methodVersion: '0.2.0' })).toMatchObject({
    identical: false,
    method: { was: '0.1.0', now: '0.2.0' },
  })
})
