import { describe, expect, test } from 'vitest'
import { dailyRange, rangeOn } from '@/lib/chart/range-band'
import { higherInWords, rangeInWords } from '@/lib/chart/range-words'
import { addDays, parseDay } from '@/lib/event/day'

const first = parseDay('2020-01-01')
const draws = {
  first,
  percentiles: {
    5: Float64Array.of(55.04, Number.NaN),
    25: Float64Array.of(58, 58),
    50: Float64Array.of(61, 61),
    75: Float64Array.of(64, 64),
    95: Float64Array.of(68.25, 70),
  },
  higher: Float64Array.of(Number.NaN, 0.9741),
}

test('of the draws a chart carries the 5th and the 95th percentile to one decimal', () => {
  expect(dailyRange(draws)).toEqual({
    first,
    percent: 90,
    low: [55, null],
    high: [68.3, 70],
    higher: [null, 0.974],
  })
})

test('a day outside the record, or without both ends, has no range', () => {
  const range = dailyRange(draws)
  expect(rangeOn(range, first, first)).toEqual({ percent: 90, low: 55, high: 68.3 })
  expect(rangeOn(range, first, addDays(first, 1))).toBeNull()
  expect(rangeOn(range, first, addDays(first, -1))).toBeNull()
  expect(rangeOn(range, first, addDays(first, 9))).toBeNull()
})

test('a range is said with its percentage and both ends to one decimal', () =>
  expect(rangeInWords({ percent: 90, low: 55, high: 68.3 })).toBe('90% range 55.0–68.3'))

describe('how often a day is higher than thirty days before', () => {
  test.each([
    [0.974, '97% of draws'],
    [1, '100% of draws'],
    [0.997, 'more than 99% of draws'],
    [0.002, 'fewer than 1% of draws'],
    [0, '0% of draws'],
  ])('%f is said as %s', (share, words) =>
    expect(higherInWords(share)).toBe(`higher than 30 days before in ${words}`),
  )
})
