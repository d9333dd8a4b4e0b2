import { expect, test } from 'vitest'
import { addDays } from '@/lib/event/day'
import { explainChange } from '@/lib/tension/change'
import { EVERYTHING } from '@/lib/tension/selection'
import { day, inForce, PUBLISHED, scored } from './scored'

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
  const measure = scored({ id: 'm', day: DAY_1, measures: inForce(DAY_1, DAY_11) })
  const { kinds } = explainChange([measure], DAY_1, DAY_11, FLAT)
  expect(kinds.lifted / POINT).toBeCloseTo(-0.5, 6) // lambda 0.1 times 5 on its first day
  expect(kinds.faded / POINT).toBeCloseTo(-2.5, 6)
})

test('a measure announced before and in force from a day between came', () => {
  const measure = scored({ id: 'm', day: DAY_1, measures: inForce(DAY_11, null) })
  expect(explainChange([measure], DAY_1, DAY_11, FLAT).kinds.came / POINT).toBeCloseTo(0.5, 6)
})

// Worked in the method: K = 60, X from 10 to 30 by an act of 22 that came and one that faded by 2.
test('a change is the raw points each event moved by, at one price for the whole way', () => {
  const old = scored({ id: 'old', day: DAY_1, score: 10, halfLife: 10 / Math.log2(10 / 8) })
  const blow = scored({ id: 'blow', day: DAY_11, score: 22 })
  const { before, after, price, points, parts, kinds } = explainChange([old, blow], DAY_1, DAY_11, PUBLISHED)
  expect(before).toBeCloseTo(58.21995, 5)
  expect(after).toBeCloseTo(72.36068, 5)
  expect(kinds.came).toBeCloseTo(15.5548, 5)
  expect(kinds.faded).toBeCloseTo(-1.41407, 5)
  expect(points).toBeCloseTo(14.14073, 5)
  expect(price).toBeCloseTo(14.14073 / 20, 6)
  expect(parts.reduce((sum, part) => sum + part.points, 0)).toBeCloseTo(after - before, 12)
})

test('what nothing touched has no part, however far the index moves', () => {
  const measure = scored({ id: 'm', day: day('2010-01-01'), halfLife: 1, measures: inForce(DAY_1, null) })
  const flat = { ...PUBLISHED, rho: 1 }
  const blow = scored({ id: 'blow', day: DAY_11, score: 40 })
  const { parts } = explainChange([measure, blow], addDays(DAY_1, 1), DAY_11, flat)
  expect(parts.filter(({ points }) => Math.abs(points) > 1e-12).map(({ event }) => event)).toEqual(['blow'])
})

test('a cut takes out what the part that went weighed on the first day; the part that stays goes on fading', () => {
  const shares = [
    { day: DAY_1, share: 1 },
    { day: DAY_11, share: 0.25 },
  ]
  const measure = scored({ id: 'm', day: DAY_1, measures: [{ id: 'm', shares }] })
  const { kinds } = explainChange([measure], DAY_1, DAY_11, FLAT)
  expect(kinds.lifted / POINT).toBeCloseTo(-0.75 * 0.5, 6)
  // The act halves to 2.5; the quarter in force sinks by habit.
  const habit = 0.5 + 0.5 * 2 ** (-10 / 365)
  expect(kinds.faded / POINT).toBeCloseTo(-2.5 + 0.25 * 0.5 * (habit - 1), 6)
})

test('a measure resumed after a suspension came, though its act is long past', () => {
  const shares = [
    { day: DAY_1, share: 1 },
    { day: addDays(DAY_1, 2), share: 0 },
    { day: DAY_11, share: 1 },
  ]
  const measure = scored({ id: 'm', day: DAY_1, measures: [{ id: 'm', shares }] })
  const { kinds } = explainChange([measure], addDays(DAY_1, 5), DAY_11, FLAT)
  expect(kinds.came / POINT).toBeGreaterThan(0.49)
  expect(kinds.lifted).toBe(0)
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
