import { expect, test } from 'vitest'
import { roundTo, roundToSum } from '@/lib/tension/printed-sum'

test('three thirds of a point are printed so that they add up to one', () => {
  expect(roundToSum([1 / 3, 1 / 3, 1 / 3], 1)).toEqual([0.4, 0.3, 0.3])
})

test('the part that lost most by rounding down is the one rounded up', () => {
  // 2.34 + 1.18 - 0.91 = 2.61: down to 2.3, 1.1, -1.0 = 2.4, two tenths missing; 1.18 lost .8, -0.91 lost .9
  expect(roundToSum([2.34, 1.18, -0.91], 1)).toEqual([2.3, 1.2, -0.9])
})

test('parts that need no rounding stay as they are', () => {
  expect(roundToSum([50, 2.5, -1.5], 1)).toEqual([50, 2.5, -1.5])
})

test('a sum without parts is empty', () => {
  expect(roundToSum([], 1)).toEqual([])
})

test('rises and falls of the same size are rounded alike', () => {
  expect(roundTo(0.05, 1)).toBe(0.1)
  expect(roundTo(-0.05, 1)).toBe(-0.1)
  expect(roundTo(-0.04, 1)).toBe(0)
})
