import fc from 'fast-check'
import { expect, test } from 'vitest'
import { moveWindow, type WindowPart } from '@/lib/chart/move-window'
import { lengthInDays, MIN_DAYS, type Period } from '@/lib/chart/period'
import { type Day, parseDay, printDay } from '@/lib/event/day'

const COVERED = { from: parseDay('2017-01-01'), to: parseDay('2026-06-30') }
const WINDOW = { from: parseDay('2022-08-01'), to: parseDay('2022-08-31') }
const move = (part: WindowPart, days: number, window: Period = WINDOW) => {
  const { from, to } = moveWindow(window, part, days, COVERED)
  return `${printDay(from)} ${printDay(to)}`
}

test('an end moves alone, the middle moves both', () => {
  expect(move('from', 3)).toBe('2022-08-04 2022-08-31')
  expect(move('to', -3)).toBe('2022-08-01 2022-08-28')
  expect(move('both', 31)).toBe('2022-09-01 2022-10-01')
})

test('an end stops a week from the other', () => {
  expect(move('from', 1_000)).toBe('2022-08-25 2022-08-31')
  expect(move('to', -1_000)).toBe('2022-08-01 2022-08-07')
})

test('a window moved past the record stops at its end and keeps its length', () => {
  expect(move('both', 10_000)).toBe('2026-05-31 2026-06-30')
  expect(move('both', -10_000)).toBe('2017-01-01 2017-01-31')
})

test('however a window is moved, it lies in the record and is at least a week long', () => {
  const length = COVERED.to - COVERED.from
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: length - MIN_DAYS }),
      fc.integer({ min: MIN_DAYS - 1, max: length }),
      fc.constantFrom<WindowPart>('from', 'to', 'both'),
      fc.integer({ min: -2 * length, max: 2 * length }),
      (start, days, part, by) => {
        const from = (COVERED.from + start) as Day
        const window = { from, to: Math.min(from + days, COVERED.to) as Day }
        const moved = moveWindow(window, part, by, COVERED)
        expect(moved.from).toBeGreaterThanOrEqual(COVERED.from)
        expect(moved.to).toBeLessThanOrEqual(COVERED.to)
        expect(lengthInDays(moved)).toBeGreaterThanOrEqual(MIN_DAYS)
        if (part === 'both') expect(lengthInDays(moved)).toBe(lengthInDays(window))
      },
    ),
  )
})
