import { expect, test } from 'vitest'
import { gradeOf, indexOf } from '@/lib/tension/scale'

test('no tension either way is a neutral 50', () => expect(indexOf(0, 60)).toBe(50))

test('the index stands at 85.4 when raw tension equals K', () =>
  expect(indexOf(60, 60)).toBeCloseTo(85.36, 2))

test('a raw point is worth 0.83 index points at neutral and 0.54 at 35 raw points', () => {
  const slope = (x: number) => (indexOf(x + 1e-5, 60) - indexOf(x - 1e-5, 60)) / 2e-5
  expect(slope(0)).toBeCloseTo(0.83, 2)
  expect(slope(35)).toBeCloseTo(0.54, 2)
})

test.each([
  [0, 0],
  [16.6, 0],
  [100 / 6, 1],
  [200 / 6, 2],
  [49.999, 2],
  [50, 3],
  [400 / 6, 4],
  [500 / 6, 5],
  [100, 5],
])('an index of %d falls in sixth %d of the scale, lower edges inclusive', (index, grade) => {
  expect(gradeOf(index)).toBe(grade)
})

test.each([
  [0, 3],
  [21.2132, 3],
  [21.2133, 4],
  [53.6656, 4],
  [53.6657, 5],
])('at K = 60 raw tension %d is in sixth %d', (raw, grade) => expect(gradeOf(indexOf(raw, 60))).toBe(grade))
