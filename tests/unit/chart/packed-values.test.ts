import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { packValues, unpackValues } from '@/lib/chart/packed-values'
import { roundTo } from '@/lib/tension/printed-sum'

test('values travel as steps from day to day, and a gap stays a gap', () => {
  const packed = packValues([50, 50.25, null, 49.5], 2)
  expect(packed).toEqual({ perUnit: 100, steps: [5000, 25, null, -75] })
  expect(unpackValues(packed)).toEqual([50, 50.25, null, 49.5])
})

test('a value just under a rounding edge stays under it: 61.2499 prints 61.2, not 61.3', () => {
  const [value = Number.NaN] = unpackValues(packValues([61.2499], 2))
  expect(value).toBe(61.24)
})

test('packed or not, every value prints the same, and is off by a unit at most', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true })), (values) => {
      unpackValues(packValues(values, 3)).forEach((value, i) => {
        expect(roundTo(value ?? Number.NaN, 1)).toBe(roundTo(values[i] ?? Number.NaN, 1))
        expect(Math.abs((value ?? Number.NaN) - (values[i] ?? Number.NaN))).toBeLessThanOrEqual(0.0015)
      })
    }),
  )
})
