import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addMonths, calendar, clampDay, dayOf, dayOfMoment, parseDay, printDay } from '@/lib/event/day'

test('days count from 1 January 1970', () => {
  expect(parseDay('1970-01-01')).toBe(0)
  expect(parseDay('2018-07-06')).toBe(17718)
})

test('printing what was read gives the same text', () => {
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 40_000 }), (n) => {
      const text = printDay(n as ReturnType<typeof parseDay>)
      return parseDay(text) === n
    }),
  )
})

test('29 February exists in 2020 and not in 2021', () => {
  expect(printDay(parseDay('2020-02-29'))).toBe('2020-02-29')
  expect(() => parseDay('2021-02-29')).toThrow('"2021-02-29" is not a calendar date; expected YYYY-MM-DD')
})

test('a month after 31 January is the last day of February', () => {
  expect(printDay(addMonths(parseDay('2023-01-31'), 1))).toBe('2023-02-28')
  expect(printDay(addMonths(parseDay('2024-03-31'), -1))).toBe('2024-02-29')
})

test('a day is made of its year, month and date', () => {
  expect(calendar(parseDay('2022-08-02'))).toEqual({ year: 2022, month: 8, date: 2 })
  expect(dayOf(2022, 8, 2)).toBe(parseDay('2022-08-02'))
})

test('a day outside a range is moved to its nearer end', () => {
  const [first, last] = [parseDay('2017-01-01'), parseDay('2026-06-30')]
  expect(clampDay(parseDay('2010-01-01'), first, last)).toBe(first)
  expect(clampDay(parseDay('2030-01-01'), first, last)).toBe(last)
})

test('a moment belongs to the UTC day it begins with', () => {
  expect(dayOfMoment('2018-07-06T23:59:59.999Z')).toBe(17718)
  expect(() => dayOfMoment('yesterday')).toThrow('"yesterday" is not a calendar date')
})
