import { describe, expect, test } from 'vitest'
import { describePeriod, rangeOf } from '@/lib/chart/describe'
import { describeHeadline, explainChange } from '@/lib/chart/headline'
import type { Day } from '@/lib/event/day'
import type { Contribution, DaySum } from '@/lib/tension/contributions'
import { day, facts, viewOf } from '@/tests/fixtures/arland-borland'

const sum = (on: string, points: Record<string, number>): DaySum => {
  const contributions = Object.entries(points).map(
    ([event, felt]): Contribution => ({ event, points: felt, score: felt, impulse: felt, standing: 0 }),
  )
  const total = contributions.reduce((all, { points: felt }) => all + felt, 0)
  return { day: day(on), index: 50 + total, price: 1, points: total, raw: total, neutral: 50, contributions }
}
const titleOf = (event: string) => `Title of ${event}`

describe('the change between two days', () => {
  test('a fall without new events is put down to fading', () =>
    expect(explainChange(sum('2020-05-01', { drill: 10 }), sum('2020-05-31', { drill: 6 }), titleOf)).toBe(
      'Down 4.0 in 30 days, mostly because older events faded.',
    ))
  test('a rise is put down to the new event that raised most', () =>
    expect(
      explainChange(
        sum('2020-05-01', { old: 4 }),
        sum('2020-05-31', { old: 3, drill: 5, speech: 1, visit: -2 }),
        titleOf,
      ),
    ).toBe('Up 3.0 in 30 days, mostly because of “Title of drill” (+5.0).'))
  test('a fall is put down to a visit when it outweighs the fading', () =>
    expect(
      explainChange(sum('2020-05-01', { old: 8 }), sum('2020-05-31', { old: 7, visit: -4 }), titleOf),
    ).toBe('Down 5.0 in 30 days, mostly because of “Title of visit” (\u22124.0).'))
  test('a rise without new events is the fading of older easing events', () =>
    expect(explainChange(sum('2020-05-01', { visit: -6 }), sum('2020-05-31', { visit: -3 }), titleOf)).toBe(
      'Up 3.0 in 30 days, mostly because older easing events faded.',
    ))
  test('an event that is no longer felt counts as faded', () =>
    expect(explainChange(sum('2020-05-01', { old: 2 }), sum('2020-05-31', {}), titleOf)).toBe(
      'Down 2.0 in 30 days, mostly because older events faded.',
    ))
  test('the largest part of many is not called most of the change', () =>
    expect(explainChange(sum('2020-05-01', {}), sum('2020-05-31', { a: 3, b: 2.5, c: 2.5 }), titleOf)).toBe(
      'Up 8.0 in 30 days, most of all because of “Title of a” (+3.0).',
    ))
  test('a change that rounds to nothing is no change', () =>
    expect(explainChange(sum('2020-05-01', { old: 2 }), sum('2020-05-31', { old: 2.04 }), titleOf)).toBe(
      'Unchanged in 30 days.',
    ))
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
    const range = rangeOf({ period: { from: 0 as Day, to: 4 as Day }, values: [3, null, 9, 9, 2] })
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
