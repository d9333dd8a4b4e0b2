import { describe, expect, test } from 'vitest'
import {
  formatBytes,
  formatCount,
  formatCounted,
  formatDay,
  formatEventDay,
  formatIndex,
  formatList,
  formatMonth,
  formatPercent,
  formatPeriod,
  formatPoints,
  formatScore,
} from '@/lib/chart/format'
import { parseDay } from '@/lib/event/day'

describe('dates', () => {
  const day = parseDay('2022-08-12')

  test('a day is written day, month, year', () => expect(formatDay(day)).toBe('12 Aug 2022'))
  test('a first of the month has no leading zero', () =>
    expect(formatDay(parseDay('2017-01-01'))).toBe('1 Jan 2017'))
  test('a month is written month, year', () => expect(formatMonth(day)).toBe('Aug 2022'))
  test('an event known only by its month does not claim a day', () =>
    expect([formatEventDay(day, 'day'), formatEventDay(day, 'month')]).toEqual(['12 Aug 2022', 'Aug 2022']))
  test('a period joins its two days with an en dash', () =>
    expect(formatPeriod({ from: parseDay('2022-08-01'), to: parseDay('2023-11-15') })).toBe(
      '1 Aug 2022 – 15 Nov 2023',
    ))
})

describe('numbers', () => {
  test.each([
    [58.34, '58.3'],
    [58.35, '58.4'],
    [100, '100.0'],
    [49.96, '50.0'],
    [-0.01, '0.0'],
  ])('index %d is written %s', (value, text) => expect(formatIndex(value)).toBe(text))

  test.each([
    [9.42, '+9.4'],
    [-2.14, '\u22122.1'],
    [0, '0.0'],
    [0.04, '0.0'],
    [-0.04, '0.0'],
    [-0.05, '\u22120.1'],
  ])('%d points are written %s', (points, text) => expect(formatPoints(points)).toBe(text))

  test.each([
    [6, '+6'],
    [-4.5, '\u22124.5'],
    [2.25, '+2.25'],
    [-10, '\u221210'],
    [0, '0'],
    [-0, '0'],
  ])('a score of %d is written %s, with no decimals it does not have', (score, text) =>
    expect(formatScore(score)).toBe(text),
  )

  test('thousands are separated', () =>
    expect([formatCount(394), formatCount(1204), formatCount(1234567)]).toEqual([
      '394',
      '1,204',
      '1,234,567',
    ]))
  test('one of a kind is singular', () =>
    expect([
      formatCounted(1, 'event'),
      formatCounted(394, 'event'),
      formatCounted(2, 'day of index', 'days'),
    ]).toEqual(['1 event', '394 events', '2 days']))
  test('only all is 100% and only nothing 0%', () =>
    expect([
      formatPercent(393, 394),
      formatPercent(394, 394),
      formatPercent(1, 394),
      formatPercent(0, 394),
      formatPercent(1, 3),
      formatPercent(0, 0),
    ]).toEqual(['over 99%', '100%', 'under 1%', '0%', '33%', '–']))
  test('sizes of files are in units of a thousand', () =>
    expect([1, 999, 1000, 411_500, 999_499, 999_500, 1_249_999].map(formatBytes)).toEqual([
      '1 byte',
      '999 bytes',
      '1 kB',
      '412 kB',
      '999 kB',
      '1.0 MB',
      '1.2 MB',
    ]))
  test('lists end in "and"', () =>
    expect([formatList([]), formatList(['a']), formatList(['a', 'b', 'c'])]).toEqual(['', 'a', 'a, b and c']))
})
