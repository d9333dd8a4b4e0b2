import { describe, expect, test } from 'vitest'
import { addDays } from '@/lib/event/day'
import { monthlyMeans } from '@/lib/tension/monthly'
import type { WeighableEvent } from '@/lib/tension/reweigh'
import { indexOf } from '@/lib/tension/scale'
import { rawSeries } from '@/lib/tension/series'
import { drawWeightings, summariseWeightings, WEIGHTINGS } from '@/lib/tension/weightings'
import { day, PUBLISHED, scored } from './scored'

const SPAN = { first: day('2020-01-01'), last: day('2020-06-30') }
const act = (id: string, on: string, magnitude: number, kind: string): WeighableEvent => ({
  event: scored({ id, day: day(on), score: magnitude }),
  made: { class: kind, sign: 1, magnitude, step: 1 },
})
const weigh = (events: readonly WeighableEvent[], bases: Record<string, number>) =>
  summariseWeightings(
    [...drawWeightings(events, SPAN, bases, PUBLISHED)],
    monthlyMeans(
      rawSeries(
        events.map(({ event }) => event),
        SPAN,
        PUBLISHED,
      ).map((raw) => indexOf(raw, PUBLISHED.K)),
      SPAN.first,
    ),
  )

describe('monthly means', () => {
  test('are taken over whole months only', () => {
    // From 15 January to 30 March 2020: February alone is whole, days 17 to 45, mean (17 + 45) / 2.
    const values = Array.from({ length: 76 }, (_, i) => i)
    expect(monthlyMeans(values, day('2020-01-15'))).toEqual([{ month: day('2020-02-01'), mean: 31 }])
  })

  test('start with the first month when the series does', () => {
    expect(monthlyMeans(new Array<number>(31).fill(7), day('2020-01-01'))).toEqual([
      { month: day('2020-01-01'), mean: 7 },
    ])
  })
})

describe('other weightings', () => {
  test('leave the highest month where a single act put it', () => {
    const { draws, published, highest } = weigh([act('a', '2020-03-02', 5, 'ACT')], { ACT: 5 })
    expect(draws).toBe(WEIGHTINGS.draws)
    expect(published).toBe(day('2020-03-01'))
    expect(highest).toEqual([{ month: day('2020-03-01'), share: 1 }])
  })

  test('move it now and then between two acts of nearly one weight, and say to where', () => {
    const events = [act('a', '2020-01-02', 5, 'ACT'), act('b', '2020-05-02', 5.5, 'DEED')]
    const { highest, published } = weigh(events, { ACT: 5, DEED: 5.5 })
    expect(published).toBe(day('2020-05-01'))
    expect(highest.map(({ month }) => month)).toEqual([day('2020-05-01'), day('2020-01-01')])
    expect(highest[0]?.share).toBeLessThan(1)
    expect(highest.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12)
  })

  test('are the same each time', () => {
    const events = [act('a', '2020-01-02', 5, 'ACT'), act('b', '2020-05-02', 5.5, 'DEED')]
    expect(weigh(events, { ACT: 5, DEED: 5.5 })).toEqual(weigh(events, { ACT: 5, DEED: 5.5 }))
  })

  test('of a record shorter than a month name no month', () => {
    const short = { first: day('2020-01-01'), last: addDays(day('2020-01-01'), 9) }
    const draws = [...drawWeightings([act('a', '2020-01-02', 5, 'ACT')], short, { ACT: 5 }, PUBLISHED)]
    expect(summariseWeightings(draws, [])).toMatchObject({ published: null, highest: [], correlation: null })
  })
})
