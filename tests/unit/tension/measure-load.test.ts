import { expect, test } from 'vitest'
import { addDays } from '@/lib/event/day'
import { effectOn } from '@/lib/tension/persistence'
import { rawSeries } from '@/lib/tension/series'
import { day, PUBLISHED, scored } from './scored'

const DAY_0 = day('2020-01-01')

/** The worked measure of content/methodology.md#memory: in force whole, halved after a year, suspended, resumed whole. */
const TARIFF = scored({
  id: 'tariff',
  day: DAY_0,
  score: 6,
  halfLife: 1,
  measures: [
    {
      id: 'tariff',
      shares: [
        { day: DAY_0, share: 1 },
        { day: addDays(DAY_0, 365), share: 0.5 },
        { day: addDays(DAY_0, 500), share: 0 },
        { day: addDays(DAY_0, 730), share: 1 },
      ],
    },
  ],
})
const WORKED = [
  [0, 0.6],
  [364, 0.45029],
  [365, 0.225],
  [499, 0.3 * (0.5 + 0.5 * 2 ** (-499 / 365))],
  [500, 0],
  [729, 0],
  [730, 0.375],
] as const

test.each(WORKED)('on day %i a measure of score 6 adds %f raw points, as worked by hand', (at, load) => {
  expect(effectOn(TARIFF, addDays(DAY_0, at), PUBLISHED).standing).toBeCloseTo(load, 5)
  const act = scored({ ...TARIFF, halfLife: null })
  const series = rawSeries([act], { first: DAY_0, last: addDays(DAY_0, 800) }, PUBLISHED)
  expect(series[at]).toBeCloseTo(load, 5)
})

test('a measure older than the record carries the age it had and has no impulse', () => {
  const old = scored({
    id: 'embargo',
    day: addDays(DAY_0, -3650),
    score: 6,
    halfLife: null,
    measures: [{ id: 'embargo', shares: [{ day: addDays(DAY_0, -3650), share: 1 }] }],
  })
  const { impulse, standing } = effectOn(old, DAY_0, PUBLISHED)
  expect(impulse).toBe(0)
  expect(standing).toBeCloseTo(0.6 * (0.5 + 0.5 * 2 ** -10), 10)
  expect(rawSeries([old], { first: DAY_0, last: DAY_0 }, PUBLISHED)[0]).toBeCloseTo(standing, 12)
})
