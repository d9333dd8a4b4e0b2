import { describe, expect, test } from 'vitest'
import { describePeriod, extentOf } from '@/lib/chart/describe'
import { describeChange, describeHeadline } from '@/lib/chart/headline'
import { addDays, type Day } from '@/lib/event/day'
import type { ChangeKind, IndexChange } from '@/lib/tension/change'
import type { Contribution, DaySum } from '@/lib/tension/contributions'
import { day, facts, series, viewOf } from '@/tests/fixtures/arland-borland'

const sum = (on: string, points: Record<string, number>): DaySum => {
  const contributions = Object.entries(points).map(
    ([event, felt]): Contribution => ({ event, points: felt, score: felt, impulse: felt, standing: 0 }),
  )
  const total = contributions.reduce((all, { points: felt }) => all + felt, 0)
  return {
    day: day(on),
    index: 50 + total,
    slope: 1,
    points: total,
    raw: total,
    neutral: 50,
    inForce: 0,
    contributions,
  }
}
const titleOf = (event: string) => `Title of ${event}`

describe('the change between two days', () => {
  const from = day('2020-05-01')
  /** Points of single events by kind. */
  const change = (parts: readonly [string, ChangeKind, number][]): IndexChange => {
    const pointsOf = (kind: ChangeKind) =>
      parts.reduce((all, [, of, points]) => (of === kind ? all + points : all), 0)
    const moved = parts.reduce((all, [, , points]) => all + points, 0)
    return {
      from,
      to: addDays(from, 30),
      before: 60,
      after: 60 + moved,
      parts: parts.map(([event, kind, points]) => ({ event, kind, points })),
      kinds: {
        came: pointsOf('came'),
        eased: pointsOf('eased'),
        lifted: pointsOf('lifted'),
        faded: pointsOf('faded'),
      },
      price: 1,
      points: moved,
    }
  }
  const told = (parts: readonly [string, ChangeKind, number][]) => describeChange(change(parts), titleOf)

  test('a fall without new events is put down to fading', () =>
    expect(told([['drill', 'faded', -4]])).toBe('Down 4.0 in 30 days, mostly because older events faded.'))
  test('a rise is put down to the new event that raised most', () =>
    expect(
      told([
        ['old', 'faded', -1],
        ['drill', 'came', 5],
        ['speech', 'came', 1],
        ['visit', 'eased', -2],
      ]),
    ).toBe('Up 3.0 in 30 days, mostly because of “Title of drill” (+5.0).'))
  test('a fall is put down to a visit when it outweighs the fading', () =>
    expect(
      told([
        ['old', 'faded', -1],
        ['visit', 'eased', -4],
      ]),
    ).toBe('Down 5.0 in 30 days, mostly because of “Title of visit” (\u22124.0).'))
  test('a rise without new events is the fading of older easing events', () =>
    expect(told([['visit', 'faded', 3]])).toBe(
      'Up 3.0 in 30 days, mostly because older easing events faded.',
    ))
  test('measures that ended together outweigh each single act', () =>
    expect(
      told([
        ['tariff', 'lifted', -2],
        ['ban', 'lifted', -2],
        ['visit', 'eased', -3],
      ]),
    ).toBe('Down 7.0 in 30 days, mostly because measures were lifted or cut.'))
  test('the largest part of many is not called most of the change', () =>
    expect(
      told([
        ['a', 'came', 3],
        ['b', 'came', 2.5],
        ['c', 'came', 2.5],
      ]),
    ).toBe('Up 8.0 in 30 days, most of all because of “Title of a” (+3.0).'))
  test('a change that rounds to nothing is no change', () =>
    expect(told([['old', 'faded', 0.04]])).toBe('Unchanged in 30 days.'))
})

describe('the headline', () => {
  const steady = { first: day('2020-05-01'), values: Array.from({ length: 31 }, (_, i) => 60 + i / 100) }

  test('a steady level is told as a level, with the record', () =>
    expect(describeHeadline(facts, steady, sum('2020-05-31', { drill: 10.3 }), null, titleOf)).toEqual({
      title: 'Arland–Borland tension stands at 60.3, Strained',
      change: '',
      record: 'Highest since 2020: 60.3 on 31 May 2020.',
    }))
  test('five points or more within a week are the news', () => {
    const jump = { ...steady, values: steady.values.map((value, i) => (i < 28 ? value : 66)) }
    expect(describeHeadline(facts, jump, sum('2020-05-31', { drill: 16 }), null, titleOf).title).toBe(
      'Arland–Borland tension rose 5.8 to 66.0 in a week',
    )
  })
  test('a fall is news as well', () => {
    const drop = { ...steady, values: steady.values.map((value, i) => (i < 28 ? value : 54)) }
    expect(describeHeadline(facts, drop, sum('2020-05-31', { visit: 4 }), null, titleOf).title).toBe(
      'Arland–Borland tension fell 6.2 to 54.0 in a week',
    )
  })
})

describe('a period in words', () => {
  test('the range comes with the first day of each end', () => {
    const range = extentOf({ period: { from: 0 as Day, to: 4 as Day }, values: [3, null, 9, 9, 2] })
    expect(range).toEqual({ low: { value: 2, day: 4 }, high: { value: 9, day: 2 } })
  })
  test('a period without data says so', () =>
    expect(describePeriod({ ...viewOf(), values: [null, null] })).toBe(
      'From 1 Jan 2020 to 31 Dec 2020 there is no value of the index.',
    ))
  test('a part is told in points', () =>
    expect(
      describePeriod(
        viewOf(
          { from: day('2020-05-01'), to: day('2020-05-10') },
          { by: 'BOR', domains: [], tone: null, happened: null },
        ),
      ),
    ).toMatch(/^From 1 May 2020 to 10 May 2020 this part of the index ranged from \+\d/))
})

test('where the end of the record is thin, that is said instead of a cause', () => {
  const thin = [{ from: day('2020-11-01'), to: day('2020-11-30'), acts: 0 }]
  const on = sum('2020-12-31', { drill: 5 })
  const { change } = describeHeadline({ ...facts, thin }, series, on, null, String)
  expect(change).toBe('No record for Nov 2020; the line mostly fades.')
})
