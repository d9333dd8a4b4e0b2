import { expect, test } from 'vitest'
import { type DayStep, stepDay } from '@/lib/chart/day-steps'
import { parseDay, printDay } from '@/lib/event/day'

const marks = (...days: string[]) => days.map((day) => ({ day: parseDay(day) }))
const SHORT = {
  period: { from: parseDay('2022-08-01'), to: parseDay('2023-11-30') },
  milestones: marks('2022-08-02', '2023-02-04', '2023-05-29'),
  stems: marks('2022-08-04', '2022-08-04', '2023-02-04'),
}
const LONG = { ...SHORT, period: { from: parseDay('2017-01-01'), to: parseDay('2026-06-30') } }
const step = (from: string, by: DayStep, way: 1 | -1, view = SHORT) =>
  printDay(stepDay(parseDay(from), by, way, view))

test('an arrow key moves a day, and a week where a period is over two years', () => {
  expect(step('2022-08-10', 'step', 1)).toBe('2022-08-11')
  expect(step('2022-08-10', 'step', -1)).toBe('2022-08-09')
  expect(step('2022-08-10', 'step', 1, LONG)).toBe('2022-08-17')
})

test('a month later is the same date, or the last day of a shorter month', () => {
  expect(step('2023-01-31', 'month', 1)).toBe('2023-02-28')
})

test('steps stop at the ends of the period', () => {
  expect(step('2023-11-30', 'step', 1)).toBe('2023-11-30')
  expect(step('2022-08-10', 'month', -1)).toBe('2022-08-01')
  expect(step('2022-12-24', 'end', 1)).toBe('2023-11-30')
  expect(step('2022-12-24', 'end', -1)).toBe('2022-08-01')
})

test('milestones and events are gone through in order of date, days with several once', () => {
  expect(step('2022-08-02', 'milestone', 1)).toBe('2023-02-04')
  expect(step('2023-02-03', 'milestone', -1)).toBe('2022-08-02')
  expect(step('2022-08-04', 'event', 1)).toBe('2023-02-04')
})

test('past the last milestone the day stays', () => {
  expect(step('2023-05-29', 'milestone', 1)).toBe('2023-05-29')
})
