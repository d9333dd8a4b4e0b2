import { expect, test } from 'vitest'
import { dayToX, valueToY, xToDay } from '@/lib/chart/plot-scale'
import { stripPath } from '@/lib/chart/strip-path'
import { addDays, parseDay } from '@/lib/event/day'

const PLOT = { left: 44, top: 76, width: 700, height: 300 }
const PERIOD = { from: parseDay('2022-08-01'), to: parseDay('2022-08-11') }

test('the first day is the left edge of the plot and the last the right edge', () => {
  expect(dayToX(PERIOD.from, PERIOD, PLOT)).toBe(44)
  expect(dayToX(PERIOD.to, PERIOD, PLOT)).toBe(744)
})

test('a position means the nearest day, beyond the plot the first or last', () => {
  for (let day = PERIOD.from; day <= PERIOD.to; day = addDays(day, 1)) {
    expect(xToDay(dayToX(day, PERIOD, PLOT) + 30, PERIOD, PLOT)).toBe(day)
    expect(xToDay(dayToX(day, PERIOD, PLOT) - 30, PERIOD, PLOT)).toBe(day)
  }
  expect(xToDay(-500, PERIOD, PLOT)).toBe(PERIOD.from)
  expect(xToDay(5_000, PERIOD, PLOT)).toBe(PERIOD.to)
})

test('the greatest value of the scale is the top edge of the plot', () => {
  expect(valueToY(100, [0, 100], PLOT)).toBe(76)
  expect(valueToY(0, [0, 100], PLOT)).toBe(376)
  expect(valueToY(50, [0, 100], PLOT)).toBe(226)
})

test('the strip keeps peaks that a thinner line would skip, and leaves gaps open', () => {
  const values = Array.from({ length: 3_000 }, (_, i) => (i === 1_501 ? 90 : 50))
  const path = stripPath({ first: PERIOD.from, values }, 100, 40)
  const ys = [...path.matchAll(/,([\d.]+)/g)].map(([, y]) => Number(y))
  expect(Math.max(...ys) - Math.min(...ys)).toBeGreaterThan(30)
  const gap = stripPath({ first: PERIOD.from, values: [50, null, 60] }, 100, 40)
  expect(gap.match(/M/g)).toHaveLength(2)
  expect(stripPath({ first: PERIOD.from, values: [] }, 100, 40)).toBe('')
})
