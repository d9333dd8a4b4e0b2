import { describe, expect, test } from 'vitest'
import { addDays } from '@/lib/event/day'
import { type Code, drawRecodings, RECODINGS, shareWithin } from '@/lib/tension/recoding'
import { indexOf } from '@/lib/tension/scale'
import { day, PUBLISHED, scored } from './scored'

const FIRST = day('2020-01-01')
const SPAN = { first: FIRST, last: addDays(FIRST, 3) }
const code = (magnitude: number): Code => ({
  made: { class: 'ACT', sign: 1, magnitude, step: 1 },
  halfLife: 10,
})
const event = scored({ id: 'a', day: FIRST })
const firstDays = (codes: readonly Code[]) =>
  [...drawRecodings([{ event, codes }], SPAN, PUBLISHED)].map(([index]) => index ?? Number.NaN)

describe('re-codings', () => {
  test('keep a code all runs agree on nine times in ten, and else move it by half a point either way', () => {
    const values = firstDays([code(5), code(5)])
    const share = (magnitude: number) =>
      values.filter((value) => Math.abs(value - indexOf(magnitude, PUBLISHED.K)) < 1e-12).length /
      values.length
    expect(values).toHaveLength(RECODINGS.draws)
    expect(share(5)).toBeGreaterThan(0.87)
    expect(share(5)).toBeLessThan(0.93)
    expect(share(4.5)).toBeGreaterThan(0.03)
    expect(share(5.5)).toBeGreaterThan(0.03)
    expect(share(4.5) + share(5) + share(5.5)).toBeCloseTo(1, 12)
  })

  test('take the code of either run as often', () => {
    const values = firstDays([code(2), code(8)])
    const high = values.filter((value) => value > indexOf(5, PUBLISHED.K)).length / values.length
    expect(high).toBeGreaterThan(0.45)
    expect(high).toBeLessThan(0.55)
  })

  test('leave out an event that no run would score, and keep one that no run has coded', () => {
    expect(new Set(firstDays([{ made: null, halfLife: 1 }]))).toEqual(new Set([50]))
    expect(new Set(firstDays([]))).toEqual(new Set([indexOf(5, PUBLISHED.K)]))
  })
})

test('a line that leaves the range on one day of four is within on 0.75 of days', () => {
  const line = (value: number) => Float64Array.from([value, value, value, value])
  const range = {
    first: FIRST,
    percentiles: { 5: line(48), 25: line(49), 50: line(50), 75: line(51), 95: line(52) },
    higher: line(Number.NaN),
  }
  expect(shareWithin([48, 50, 52, 52.1], FIRST, range)).toBe(0.75)
})
