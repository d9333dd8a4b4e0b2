import { expect, test } from 'vitest'
import { sumOfDay } from '@/lib/tension/contributions'
import { indexWithout } from '@/lib/tension/without'
import { day, PUBLISHED, scored } from './scored'

// 5 and 4 raw points on one day with K = 12: 50 + 50 * 9 / 15 = 80, and without the 4 it is 50 + 50 * 5 / 13.
const DAY = day('2020-01-01')
const EVENTS = [scored({ id: 'five', day: DAY }), scored({ id: 'four', day: DAY, score: 4 })]
const CONSTANTS = { ...PUBLISHED, K: 12 }
const SPAN = { first: DAY, last: DAY }

test('without an event the index is what the others alone make it', () => {
  expect(sumOfDay(EVENTS, DAY, CONSTANTS).index).toBeCloseTo(80, 12)
  expect(indexWithout(EVENTS, 'four', SPAN, CONSTANTS).index[0]).toBeCloseTo(50 + 250 / 13, 12)
})

test('the difference is not the points of the event, which share out the day: 13.3 points, 10.8 apart', () => {
  const { index, contributions } = sumOfDay(EVENTS, DAY, CONSTANTS)
  const points = contributions.find(({ event }) => event === 'four')?.points
  const without = indexWithout(EVENTS, 'four', SPAN, CONSTANTS).index[0] ?? Number.NaN
  expect(points).toBeCloseTo(40 / 3, 12)
  expect(index - without).toBeCloseTo(30 - 250 / 13, 12)
})

test('without an event that is not there nothing changes', () => {
  expect(indexWithout(EVENTS, 'six', SPAN, CONSTANTS).index[0]).toBeCloseTo(80, 12)
})
