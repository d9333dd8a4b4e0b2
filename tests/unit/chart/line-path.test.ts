import { expect, test } from 'vitest'
import { linePath } from '@/lib/chart/line-path'
import { px } from '@/lib/chart/path-writer'

test('days in their own pixel column are joined by straight segments', () =>
  expect(
    linePath([
      { x: 0, y: 5 },
      { x: 1, y: 7.125 },
      { x: 2, y: 6 },
    ]),
  ).toBe('M0,5L1,7.13L2,6'))

test('a gap in the data is a gap in the line', () =>
  expect(
    linePath([
      { x: 0, y: 5 },
      { x: 1, y: 5 },
      { x: 2, y: null },
      { x: 3, y: 4 },
      { x: 4, y: 4 },
    ]),
  ).toBe('M0,5L1,5M3,4L4,4'))

test('a day alone between two gaps is still seen', () =>
  expect(
    linePath([
      { x: 0, y: null },
      { x: 1, y: 5 },
      { x: 2, y: null },
    ]),
  ).toBe('M1,5h0'))

test('of many days in one pixel column the first, least, greatest and last are kept, in their order', () =>
  expect(linePath([5, 6, 9, 7, 2, 4, 3].map((y, i) => ({ x: 3 + i / 10, y })))).toBe(
    'M3,5L3.2,9L3.4,2L3.6,3',
  ))

test('no data is no line', () => expect(linePath([{ x: 0, y: null }])).toBe(''))

test('pixels have two decimals and no negative zero', () =>
  expect([px(1.005), px(-0.001), px(2 / 3)].map((n) => Object.is(n, -0) || n)).toEqual([1, 0, 0.67]))
