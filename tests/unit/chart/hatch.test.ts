import { expect, test } from 'vitest'
import { hatchPath } from '@/lib/chart/hatch'

const points = (path: string) =>
  [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)])

test('diagonals fill a rectangle and never leave it', () => {
  const rect = { left: 10, top: 20, width: 30, height: 100 }
  const ends = points(hatchPath(rect, 6))
  expect(ends.length).toBeGreaterThan(20)
  for (const [x = Number.NaN, y = Number.NaN] of ends) {
    expect(x).toBeGreaterThanOrEqual(9.99)
    expect(x).toBeLessThanOrEqual(40.01)
    expect(y).toBeGreaterThanOrEqual(19.99)
    expect(y).toBeLessThanOrEqual(120.01)
  }
})

test('every diagonal rises to the right by as much as it goes', () => {
  const ends = points(hatchPath({ left: 0, top: 0, width: 20, height: 20 }, 5))
  for (let i = 0; i < ends.length; i += 2) {
    const [[x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = []] = [ends[i], ends[i + 1]]
    expect(x2 - x1).toBeCloseTo(y1 - y2, 1)
  }
})

test('nothing is as wide as nothing', () =>
  expect(hatchPath({ left: 5, top: 5, width: 0, height: 9 }, 4)).toBe(''))
