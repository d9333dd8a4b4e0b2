import { expect, test } from 'vitest'
import { envelope } from '@/lib/chart/area-path'

const at = (x: number, top: number, bottom: number) => ({ x, top, bottom })

test('of two pixel columns one point is kept, which reaches as far out as any of them', () => {
  expect(envelope([at(0, 5, 8), at(0.5, 4, 7), at(1, 6, 9), at(2, 5, 6), at(3.5, 5, 7)])).toEqual([
    at(0, 4, 9),
    at(2, 5, 7),
    at(3.5, 5, 7),
  ])
})

test('a gap in the data stays a gap', () => {
  expect(envelope([at(0, 1, 2), null, at(4, 1, 2), at(6, 1, 2)])).toEqual([
    at(0, 1, 2),
    null,
    at(4, 1, 2),
    at(6, 1, 2),
  ])
})
