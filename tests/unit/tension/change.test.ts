import { expect, test } from 'vitest'
import { addDays } from '@/lib/event/day'
import { explainChange } from '@/lib/tension/change'
import { EVERYTHING } from '@/lib/tension/selection'
import { day, PUBLISHED, scored } from './scored'

// K so large that a raw point is worth the same on both days but for the last digits: 50/5e6 = 1e-5 points.
const FLAT = { ...PUBLISHED, K: 5e6 }
const POINT = 1e-5
const DAY_1 = day('2020-01-01')
const DAY_11 = addDays(DAY_1, 10)

test('an act that nothing followed has faded by half after one half-life', () => {
  const { kinds } = explainChange([scored({ id: 'a', day: DAY_1 })], DAY_1, DAY_11, FLAT)
  expect(kinds.faded / POINT).toBeCloseTo(-2.5, 6)
  expect(kinds.came).toBe(0)
})

test('an act between the two days came, with what is left of it on the second', () => {
  const act = scored({ id: 'a', day: DAY_1 })
  const later = scored({ id: 'b', day: DAY_11, score: 3 })
  const { parts } = explainChange([act, later], DAY_1, DAY_11, FLAT)
  expect(parts.map(({ event, kind }) => [event, kind])).toEqual([
    ['b', 'came'],
    ['a', 'faded'],
  ])
})

test('an easing act between the two days is counted apart from what came', () => {
  const visit = scored({ id: 'visit', day: DAY_11, score: -4 })
  const { kinds } = explainChange([visit], DAY_1, DAY_11, FLAT)
  expect(kinds.eased / POINT).toBeCloseTo(-4, 6)
  expect(kinds.came).toBe(0)
})

test('lifting a measure takes out what it still added; its act goes on fading', () => {
  const measure = scored({ id: 'm', day: DAY_1, standing: { from: DAY_1, until: DAY_11 } })
  const { kinds } = explainChange([measure], DAY_1, DAY_11, FLAT)
  expect(kinds.lifted / POINT).toBeCloseTo(-0.5, 6) // lambda 0.1 times 5 on its first day
  expect(kinds.faded / POINT).toBeCloseTo(-2.5, 6)
})

test('a measure announced before and in force from a day between came', () => {
  const measure = scored({ id: 'm', day: DAY_1, standing: { from: DAY_11, until: null } })
  expect(explainChange([measure], DAY_1, DAY_11, FLAT).kinds.came / POINT).toBeCloseTo(0.5, 6)
})

test('what was there moves with the price of a point, and that is the whole re-pricing', () => {
  // Before: X 5 alone. After: 2.5 left of it and 40 more, so that a point weighs less.
  const old = scored({ id: 'old', day: DAY_1 })
  const blow = scored({ id: 'blow', day: DAY_11, score: 40 })
  const { before, after, kinds, repricing } = explainChange([old, blow], DAY_1, DAY_11, PUBLISHED)
  const g1 = 50 / Math.hypot(60, 5)
  const g2 = 50 / Math.hypot(60, 42.5)
  expect(before).toBeCloseTo(50 + 5 * g1, 10)
  expect(after).toBeCloseTo(50 + 42.5 * g2, 10)
  expect(repricing).toBeCloseTo((g2 - g1) * 5, 10)
  expect(kinds.came + kinds.faded + repricing).toBeCloseTo(after - before, 10)
})

test("a side's change counts its own acts and half of each joint act", () => {
  const joint = scored({ id: 'joint', day: DAY_11, score: -4, initiator: 'mutual' })
  const other = scored({ id: 'other', day: DAY_11, initiator: 'BBB' })
  const { kinds, parts } = explainChange([joint, other], DAY_1, DAY_11, FLAT, { ...EVERYTHING, by: 'AAA' })
  expect(parts).toHaveLength(1)
  expect(kinds.eased / POINT).toBeCloseTo(-2, 6)
})

test('a change that runs backward is refused', () => {
  expect(() => explainChange([], DAY_11, DAY_1, PUBLISHED)).toThrow('10 days before the first')
})
