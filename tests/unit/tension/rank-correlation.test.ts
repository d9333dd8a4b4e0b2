import { expect, test } from 'vitest'
import { ranks, spearman } from '@/lib/tension/rank-correlation'

test('equal values share the mean of their ranks', () => {
  expect(ranks([10, 20, 20, 5])).toEqual([2, 3.5, 3.5, 1])
})

test('any rising relation has a rank correlation of 1, any falling one of -1', () => {
  expect(spearman([1, 2, 3, 4], [1, 8, 27, 64])).toBe(1)
  expect(spearman([1, 2, 3, 4], [9, 5, 2, 1])).toBe(-1)
})

test('the textbook case of five pairs with two neighbours exchanged is 0.9', () => {
  // 1 - 6 * sum d^2 / (n (n^2 - 1)) = 1 - 6 * 2 / (5 * 24)
  expect(spearman([1, 2, 3, 4, 5], [1, 3, 2, 4, 5])).toBeCloseTo(0.9, 12)
})

test('a series that does not vary has no rank correlation', () => {
  expect(spearman([1, 2, 3], [4, 4, 4])).toBeNull()
})

test('series of unequal length are refused', () => {
  expect(() => spearman([1], [1, 2])).toThrow('1 and 2 values')
})
