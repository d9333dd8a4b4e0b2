import { describe, expect, test } from 'vitest'
import { getDataset } from '@/lib/data/open-dataset'
import { addDays, type Day, parseDay } from '@/lib/event/day'
import { explainChange } from '@/lib/tension/change'
import { sumOfDay } from '@/lib/tension/contributions'
import { effectOn } from '@/lib/tension/persistence'
import { rawSeries } from '@/lib/tension/series'

const { scored, codebook, dyad, series } = await getDataset('content')
const { constants } = codebook
const span = { first: dyad.coverage.from, last: dyad.coverage.asOf }
const DAYS = Array.from({ length: span.last - span.first + 1 }, (_, i) => addDays(span.first, i))

describe('the published index', () => {
  test('is on every day the neutral 50 and the points of its events', () => {
    const off = DAYS.filter((day) => {
      const { neutral, contributions } = sumOfDay(scored, day, constants)
      const sum = contributions.reduce((total, { points }) => total + points, neutral)
      return Math.abs(sum - (series.index[day - span.first] ?? Number.NaN)) > 1e-9
    })
    expect(off).toEqual([])
  })

  test('changes between any two of 400 days by exactly what its explanation adds up to', () => {
    // A fixed walk over the record in steps that are prime to its length.
    const pairs = Array.from({ length: 400 }, (_, i): [Day, Day] => {
      const a = DAYS[(i * 1009) % DAYS.length] ?? span.first
      const b = DAYS[(i * 397 + 31) % DAYS.length] ?? span.first
      return a < b ? [a, b] : [b, a]
    })
    for (const [from, to] of pairs) {
      const { parts } = explainChange(scored, from, to, constants)
      const sum = parts.reduce((total, { points }) => total + points, 0)
      const line = (series.index[to - span.first] ?? 0) - (series.index[from - span.first] ?? 0)
      expect(Math.abs(sum - line)).toBeLessThan(1e-9)
    }
  })

  test('loses exactly what an event was said to contribute when that event is taken out, for every event', () => {
    const all = rawSeries(scored, span, constants)
    const worst = scored.map((event) => {
      const without = rawSeries(
        scored.filter((other) => other !== event),
        span,
        constants,
      )
      return Math.max(
        ...DAYS.map((day, i) => {
          const { impulse, standing } = effectOn(event, day, constants)
          return Math.abs((all[i] ?? 0) - (without[i] ?? 0) - (impulse + standing))
        }),
      )
    })
    expect(Math.max(...worst)).toBeLessThan(1e-9)
  })
})

test('the change over the refusal at Singapore opens into the acts of those weeks', () => {
  const { kinds, parts } = explainChange(scored, parseDay('2023-05-01'), parseDay('2023-06-15'), constants)
  expect(kinds.came).toBeGreaterThan(0)
  expect(parts.find(({ event }) => event === '2023-05-29-china-declines-shangri-la-meeting')?.kind).toBe(
    'came',
  )
})
