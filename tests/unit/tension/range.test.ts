import { describe, expect, test } from 'vitest'
import { addDays } from '@/lib/event/day'
import { baseDeviation, intervalsOf, RANGE_PERCENTS, type RangeOptions } from '@/lib/tension/range'
import type { WeighableEvent } from '@/lib/tension/reweigh'
import { day, PUBLISHED, scored } from './scored'

const FIRST = day('2020-01-01')
const SPAN = { first: FIRST, last: addDays(FIRST, 59) }
const OPTIONS: RangeOptions = { draws: 400, seed: 7, coderNoise: 0.75 }
const ACT = {
  label: 'Act',
  group: 'acts',
  polarity: 'raises' as const,
  cameo: ['111'],
  goldstein: [-5],
  plover: { type: 'ACT', score: [-5] },
  base: 5,
  halfLife: 10,
  standing: null,
  cuts: false,
  whyBase: '',
}
const CODEBOOK = { classes: { ACT }, constants: PUBLISHED }
const act = (id: string, at: number, weight = 1): WeighableEvent => ({
  event: scored({ id, day: addDays(FIRST, at), weight }),
  made: { class: 'ACT', sign: 1, magnitude: 5, step: 1 },
})

describe('the range', () => {
  test('19. the same seed gives the same bytes, another seed others', () => {
    const once = intervalsOf([act('a', 0), act('b', 9)], SPAN, CODEBOOK, OPTIONS)
    expect(intervalsOf([act('b', 9), act('a', 0)], SPAN, CODEBOOK, OPTIONS)).toEqual(once)
    expect(intervalsOf([act('a', 0), act('b', 9)], SPAN, CODEBOOK, { ...OPTIONS, seed: 8 })).not.toEqual(once)
  })

  test('is wide where an event is felt and has no width before any event', () => {
    const { percentiles } = intervalsOf([act('a', 30)], SPAN, CODEBOOK, OPTIONS)
    expect(percentiles[5][29]).toBe(50)
    expect(percentiles[95][29]).toBe(50)
    expect((percentiles[95][30] ?? 0) - (percentiles[5][30] ?? 0)).toBeGreaterThan(1)
  })

  test('has its percentiles in order on every day', () => {
    const { percentiles } = intervalsOf([act('a', 0), act('b', 20)], SPAN, CODEBOOK, OPTIONS)
    for (let i = 0; i < 60; i++) {
      const values = RANGE_PERCENTS.map((percent) => percentiles[percent][i] ?? Number.NaN)
      expect(values).toEqual([...values].sort((a, b) => a - b))
    }
  })

  test('never counts an event without a confirming source', () => {
    const { percentiles } = intervalsOf([act('rumour', 0, 0)], SPAN, CODEBOOK, OPTIONS)
    expect([percentiles[5][0], percentiles[95][0]]).toEqual([50, 50])
  })

  test('holds the line of the published weights near its middle', () => {
    // One act of 5 points: X = 5, T = 50 + 50 * 5 / sqrt(60^2 + 25) = 54.15
    const { percentiles } = intervalsOf([act('a', 0)], SPAN, CODEBOOK, OPTIONS)
    expect(percentiles[50][0]).toBeGreaterThan(53.9)
    expect(percentiles[50][0]).toBeLessThan(54.4)
  })

  test('says for each day how often the index is above that of 30 days before', () => {
    const { higher } = intervalsOf([act('a', 40)], SPAN, CODEBOOK, OPTIONS)
    expect(higher[29]).toBeNaN()
    expect(higher[30]).toBe(0)
    // In 97 % of draws the act is in, and then the index is higher.
    expect(higher[40]).toBeGreaterThan(0.93)
    expect(higher[40]).toBeLessThan(1)
  })
})

describe('the deviation of a class base', () => {
  test('is half the gap between the two scales', () => {
    expect(baseDeviation({ ...ACT, goldstein: [-8], plover: { type: 'SANCTION', score: [-4] } })).toBe(2)
  })
  test('is three quarters of a point where the scales agree or one is missing', () => {
    expect(baseDeviation(ACT)).toBe(0.75)
    expect(baseDeviation({ ...ACT, goldstein: [] })).toBe(0.75)
  })
})
