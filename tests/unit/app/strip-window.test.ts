import { describe, expect, test } from 'vitest'
import { choiceOf, daysMoved, windowPressed } from '@/app/(dashboard)/_dashboard/period/strip-window'
import type { Period } from '@/lib/chart/period'
import { day } from '@/tests/fixtures/arland-borland'

const between = (from: string, to: string): Period => ({ from: day(from), to: day(to) })
/** 2020 was a leap year: 366 days, 365 from the first to the last. */
const covered = between('2020-01-01', '2020-12-31')
const march = between('2020-03-01', '2020-03-31')

describe('a press on the strip', () => {
  test('inside the window leaves it where it is', () => {
    // 15 March is 74 days after 1 January.
    expect(windowPressed(74 / 365, march, covered)).toEqual(march)
  })

  test('beside it brings its middle there, at the same length', () => {
    // 16 July is 197 days after 1 January; 31 days have 15 on each side of their middle.
    expect(windowPressed(197 / 365, march, covered)).toEqual(between('2020-07-01', '2020-07-31'))
  })

  test('near an end of the record stops at it', () => {
    expect(windowPressed(1, march, covered)).toEqual(between('2020-12-01', '2020-12-31'))
    expect(windowPressed(0, march, covered)).toEqual(between('2020-01-01', '2020-01-31'))
  })
})

describe('a key on an end of the window', () => {
  const milestones = [
    { event: 'a', label: 'A', short: 'A', priority: 1, day: day('2020-02-10') },
    { event: 'b', label: 'B', short: 'B', priority: 1, day: day('2020-05-01') },
  ]
  const moved = (on: string, step: 'step' | 'month' | 'end' | 'milestone' | 'event', way: 1 | -1) =>
    daysMoved(day(on), { step, way }, { period: march, covered, milestones })

  test('moves it by a day in a period of weeks, and by a calendar month', () => {
    expect(moved('2020-03-31', 'step', 1)).toBe(1)
    expect(moved('2020-03-01', 'step', -1)).toBe(-1)
    expect(moved('2020-03-01', 'month', -1)).toBe(-29)
    expect(moved('2020-03-01', 'month', 1)).toBe(31)
  })

  test('moves it as far as the record goes', () => {
    expect(moved('2020-03-01', 'end', -1)).toBe(-365)
    expect(moved('2020-03-31', 'end', 1)).toBe(365)
  })

  test('moves it to the next milestone, also to one outside the window', () => {
    expect(moved('2020-03-31', 'milestone', 1)).toBe(31)
    expect(moved('2020-03-01', 'milestone', -1)).toBe(-20)
  })

  test('knows no events', () => {
    expect(moved('2020-03-01', 'event', 1)).toBe(0)
  })
})

test('a window over the whole record asks for all of it', () => {
  expect(choiceOf(covered, covered)).toEqual({ kind: 'all' })
  expect(choiceOf(march, covered)).toEqual({ kind: 'between', ...march })
})
