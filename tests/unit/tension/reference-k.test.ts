import { expect, test } from 'vitest'
import { referenceK } from '@/lib/tension/reference-k'
import { gradeOf, indexOf } from '@/lib/tension/scale'

test('K is such that the top grade holds the highest twentieth of days', () => {
  // Days of 0, 1, ... 100 raw points: 95 of them stand below the edge at 95 points.
  const raw = Float64Array.from({ length: 101 }, (_, i) => i)
  const K = referenceK(raw)
  expect(K).toBe(Math.round(95 / 0.894427))
  expect([...raw].filter((x) => gradeOf(indexOf(x, K)) === 5)).toHaveLength(6)
})

test('K does not depend on the order of days, and grows with them', () => {
  const raw = [3, 80, 41, 7, 66, 12]
  expect(referenceK([...raw].reverse())).toBe(referenceK(raw))
  expect(referenceK(raw.map((x) => 10 * x))).toBeGreaterThan(9 * referenceK(raw))
})

test('a period without a day, or one that was calm throughout, has no K', () => {
  expect(() => referenceK([])).toThrow(RangeError)
  expect(() => referenceK([0, 0, -3])).toThrow('above neutral')
})
