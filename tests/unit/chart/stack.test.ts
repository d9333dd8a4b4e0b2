import { expect, test } from 'vitest'
import { areaPath } from '@/lib/chart/area-path'
import { CHART_SIZES, frameOf } from '@/lib/chart/frame'
import { placeChart } from '@/lib/chart/place'
import { scalesOf } from '@/lib/chart/scales'
import { placeStack } from '@/lib/chart/stack'
import { day, viewOf } from '@/tests/fixtures/arland-borland'

const days = { from: day('2020-03-01'), to: day('2020-03-07') }
const plain = viewOf(days)
/** Three parts over a week: 20 up, 10 up on four days, 5 down. */
const taken = {
  ...plain,
  values: [75, 75, 75, 75, 65, 65, 65],
  stack: [
    { id: 'a', label: 'A', values: [70, 70, 70, 70, 70, 70, 70] },
    { id: 'b', label: 'B', values: [60, 60, 60, 60, 50, 50, 50] },
    { id: 'c', label: 'C', values: [45, 45, 45, 45, 45, 45, 45] },
  ],
}
/** One pixel a value and ten a day, 100 at the top. */
const scales = { x: (on: number) => (on - days.from) * 10, y: (value: number) => 100 - value }

test('parts that raise stand on each other from neutral, parts that ease hang from it', () => {
  const [a, b, c] = placeStack(taken, scales)
  expect(a?.path.startsWith('M0,30L10,30')).toBe(true)
  expect(a?.path.endsWith('L10,50L0,50Z')).toBe(true)
  // B lies on A, and comes to a point on the first day without it.
  expect(b?.path).toBe('M0,20L10,20L20,20L30,20L40,30L40,30L30,30L20,30L10,30L0,30Z')
  expect(c?.path.startsWith('M0,50L10,50')).toBe(true)
  expect(c?.path.endsWith('L10,55L0,55Z')).toBe(true)
})

test('a part of the index is not taken apart again', () =>
  expect(placeStack({ ...taken, kind: 'part' }, scales)).toEqual([]))

test('parts that reach past the scale end at the edge of the plot', () => {
  const frame = frameOf(CHART_SIZES.desktop)
  const high = taken.stack.map((part) => ({ ...part, values: part.values.map(() => 90) }))
  const [, , top] = placeStack({ ...taken, stack: high }, scalesOf(taken, frame))
  const heights = [...(top?.path ?? '').matchAll(/,([\d.-]+)/g)].map(([, y]) => Number(y))
  expect(Math.min(...heights)).toBe(frame.plot.top)
})

test('a gap in the data is a gap in an area, and a day alone has none', () => {
  const at = (x: number) => ({ x, top: 1, bottom: 2 })
  expect(areaPath([at(0), at(1), null, at(3), null, at(5), at(6)])).toBe('M0,1L1,1L1,2L0,2ZM5,1L6,1L6,2L5,2Z')
})

test('of the days in one pixel column an area keeps those that reach furthest', () => {
  const path = areaPath(
    [0, 0.2, 0.4, 0.6, 0.8, 2].map((x, i) => ({ x, top: [5, 5, 1, 5, 5, 5][i] ?? 5, bottom: 9 })),
  )
  expect(path).toBe('M0,5L0.4,1L0.8,5L2,5L2,9L0.8,9L0.4,9L0,9Z')
})

test('a chart without range, other lines, parts or notice has nothing more to paint', () => {
  const { range, stack, lines, notice } = placeChart(plain, frameOf(CHART_SIZES.desktop))
  expect({ range, stack, lines, notice }).toEqual({ range: '', stack: [], lines: [], notice: null })
})
