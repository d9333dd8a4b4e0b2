import { expect, test } from 'vitest'
import { placeOverlay } from '@/lib/chart/monthly-overlay'
import { addMonths, parseDay } from '@/lib/event/day'

const START = parseDay('2020-01-01')
const months = (values: readonly (number | null)[]) =>
  values.flatMap((value, i) => (value === null ? [] : [{ month: addMonths(START, i), value }]))
const SIZE = { width: 720, height: 260 }
const numbersOf = (path: string) =>
  [...path.matchAll(/[ML]([\d.]+),([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)])

test('both lines lie inside the plot, on one scale with whole steps', () => {
  const { ours, theirs, plot, yTicks } = placeOverlay(months([52, 61, 70]), months([45, 88, 60]), SIZE)
  expect(yTicks.map(({ value }) => value)).toEqual([40, 50, 60, 70, 80, 90])
  for (const [x = 0, y = 0] of [...numbersOf(ours), ...numbersOf(theirs)]) {
    expect(x).toBeGreaterThanOrEqual(plot.left)
    expect(x).toBeLessThanOrEqual(plot.left + plot.width)
    expect(y).toBeGreaterThanOrEqual(plot.top)
    expect(y).toBeLessThanOrEqual(plot.top + plot.height)
  }
  // The same month stands at the same place in both.
  expect(numbersOf(ours).map(([x]) => x)).toEqual(numbersOf(theirs).map(([x]) => x))
})

test('a month without a value is a gap in the line', () => {
  const { ours } = placeOverlay(months([50, 51, null, 53, 54]), [], SIZE)
  expect(ours.match(/M/g)).toHaveLength(2)
})

test('lines that hardly vary still have a scale', () => {
  const { yTicks, ours } = placeOverlay(months([50, 50]), [], SIZE)
  expect(yTicks.map(({ value }) => value)).toEqual([50, 51])
  expect(ours).not.toContain('NaN')
})
