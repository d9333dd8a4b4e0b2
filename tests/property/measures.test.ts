import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ScoredEvent } from '@/lib/codebook/score'
import { addDays, type Day, parseDay } from '@/lib/event/day'
import { type Measure, measureSchema } from '@/lib/event/measure'
import { lifeOf } from '@/lib/measures/life'
import { loadOf, type ShareStep } from '@/lib/measures/shares'
import { registerOn, statusOn } from '@/lib/measures/status'
import { indexSeries } from '@/lib/tension/index-series'
import { memorySeries } from '@/lib/tension/parts'
import { effectOn, loadOn } from '@/lib/tension/persistence'
import { EVERYTHING } from '@/lib/tension/selection'
import { rawSeries } from '@/lib/tension/series'
import { inForce, PUBLISHED, scored } from '../unit/tension/scored'

// The laws of measures, content/methodology.md#invariants.

const FIRST = parseDay('2020-01-01')
const DAYS = 400
const SPAN = { first: FIRST, last: addDays(FIRST, DAYS) }
const SPAN_DAYS = Array.from({ length: DAYS + 1 }, (_, i) => addDays(FIRST, i))

const law = (property: fc.IRawProperty<unknown>) =>
  fc.assert(property as fc.IProperty<unknown>, { numRuns: 150 })
const near = (a: readonly number[], b: readonly number[], within = 1e-9) =>
  a.length === b.length && a.every((x, i) => Math.abs(x - (b[i] ?? Number.NaN)) <= within)
const raw = (...events: readonly ScoredEvent[]) => [...rawSeries(events, SPAN, PUBLISHED)]

/** Steps on ascending days from before the span to its end, by eighths. */
const anyShares: fc.Arbitrary<ShareStep[]> = fc
  .array(fc.record({ after: fc.integer({ min: 1, max: 150 }), eighths: fc.integer({ min: 0, max: 8 }) }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((steps) => {
    let day: Day = addDays(FIRST, -200)
    return steps.map(({ after, eighths }) => {
      day = addDays(day, after)
      return { day, share: eighths / 8 }
    })
  })
const anyScore = fc.integer({ min: -20, max: 20 }).map((halves) => halves / 2)

/** An act with one measure of these steps; its impulse is gone at once. */
const withShares = (shares: readonly ShareStep[], score = 6): ScoredEvent =>
  scored({ id: 'act', day: addDays(FIRST, -900), score, halfLife: 1, measures: [{ id: 'm', shares }] })

describe('a measure', () => {
  test('of whole share with one end is what a standing measure of the first version was', () =>
    law(
      fc.property(
        anyScore,
        fc.integer({ min: -100, max: 300 }),
        fc.integer({ min: 1, max: 300 }),
        (score, at, lasts) => {
          const [from, until] = [addDays(FIRST, at), addDays(FIRST, at + lasts)]
          const { lambda, rho, H } = PUBLISHED
          const first = SPAN_DAYS.map((t) =>
            t < from || t >= until ? 0 : lambda * score * (rho + (1 - rho) * 2 ** (-(t - from) / H)),
          )
          const now = SPAN_DAYS.map(
            (t) => effectOn(withShares(inForce(from, until)[0]?.shares ?? [], score), t, PUBLISHED).standing,
          )
          return near(now, first, 1e-12)
        },
      ),
    ))

  test('of no share from its first day on is no measure', () =>
    law(
      fc.property(anyShares, anyScore, (shares, score) =>
        near(
          raw(
            withShares(
              shares.map((step) => ({ ...step, share: 0 })),
              score,
            ),
          ),
          raw({ ...withShares([], score), measures: [] }),
        ),
      ),
    ))

  test('split into two of half its share changes nothing', () =>
    law(
      fc.property(anyShares, anyScore, (shares, score) => {
        const whole = withShares(shares, score)
        const half = shares.map((step) => ({ ...step, share: step.share / 2 }))
        const halves = [
          { id: 'a', shares: half },
          { id: 'b', shares: half },
        ]
        return near(raw(whole), raw({ ...whole, measures: halves }))
      }),
    ))

  test('that is hostile and cut later is never below the same measure cut earlier', () =>
    law(
      fc.property(
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 0, max: 7 }),
        (cut, more, eighths) => {
          const cutOn = (day: number) =>
            raw(
              withShares([
                { day: FIRST, share: 1 },
                { day: addDays(FIRST, day), share: eighths / 8 },
              ]),
            )
          const later = cutOn(cut + more)
          return cutOn(cut).every((x, i) => x <= (later[i] ?? 0) + 1e-12)
        },
      ),
    ))

  test('adds in one pass what it adds day by day, whatever its stages and those of others', () =>
    law(
      fc.property(fc.array(fc.tuple(anyShares, anyScore), { maxLength: 8 }), (lives) => {
        const events = lives.map(([shares, score], i) => ({ ...withShares(shares, score), id: `e${i}` }))
        const direct = SPAN_DAYS.map((day) =>
          events.reduce((sum, event) => {
            const { impulse, standing } = effectOn(event, day, PUBLISHED)
            return sum + impulse + standing
          }, 0),
        )
        return near(raw(...events), direct)
      }),
    ))

  test('adds up with others to the standing part of the day', () =>
    law(
      fc.property(fc.array(anyShares, { maxLength: 5 }), fc.integer({ min: 0, max: DAYS }), (lives, at) => {
        const measures = lives.map((shares, i) => ({ id: `m${i}`, shares }))
        const event = { ...withShares([]), measures }
        const day = addDays(FIRST, at)
        const sum = measures.reduce((total, measure) => total + loadOn(event, measure, day, PUBLISHED), 0)
        return Math.abs(sum - effectOn(event, day, PUBLISHED).standing) < 1e-12
      }),
    ))
})

test('taken apart by memory, the line is what fades and what is in force, and both make it exactly', () =>
  law(
    fc.property(
      fc.array(fc.tuple(anyShares, anyScore), { maxLength: 6 }),
      fc.constantFrom(null, 'AAA'),
      (lives, by) => {
        const events = lives.map(([shares, score], i) => ({
          ...withShares(shares, score),
          id: `e${i}`,
          day: addDays(FIRST, 40 * i),
          halfLife: i % 3 === 0 ? null : 45,
          initiator: i % 2 === 0 ? 'AAA' : 'mutual',
        }))
        const selection = { ...EVERYTHING, by }
        const { fading, inForce: standing } = memorySeries(events, SPAN, PUBLISHED, selection)
        const { index } = indexSeries(events, SPAN, PUBLISHED, selection)
        return near(
          [...fading].map((points, i) => points + (standing[i] ?? 0) - 50),
          [...index],
        )
      },
    ),
  ))

const anyMeasure: fc.Arbitrary<Measure> = fc.tuple(anyShares, fc.boolean()).map(([shares, confirmed]) =>
  measureSchema.parse({
    id: 'measure',
    title: 'A measure',
    by: 'AAA',
    on: 'BBB',
    instrument: 'tariff',
    reach: 'targeted',
    imposedBy: '2019-01-01-act',
    stages: shares.map(({ day, share }, i) => ({
      stage: share === 0 ? 'suspended' : i === 0 ? 'effective' : 'extended',
      on: new Date(day * 86_400_000).toISOString().slice(0, 10),
      share,
      event: '2019-01-01-act',
    })),
    checked: confirmed
      ? {
          on: '2021-06-01',
          state: '2021-05-01',
          source: { publisher: 'gazette', title: 'Register', url: null, published: null },
        }
      : null,
    ...(confirmed ? {} : { unconfirmed: 'No register' }),
  }),
)
const anyDay = fc.integer({ min: -250, max: 700 }).map((n) => addDays(FIRST, n))

describe('the register', () => {
  test('of a day lists exactly the measures of which some is in force', () =>
    law(
      fc.property(fc.array(anyMeasure, { maxLength: 6 }), anyDay, (measures, day) => {
        const act = (measure: Measure) => ({ ...withShares([]), measures: [loadOf(measure)] })
        const felt = measures.filter((measure) => effectOn(act(measure), day, PUBLISHED).standing !== 0)
        expect(registerOn(measures, day)).toEqual(felt)
      }),
    ))

  test('has one life for each measure, without gap or overlap, that agrees with its status on every day', () =>
    law(
      fc.property(anyMeasure, (measure) => {
        const pieces = lifeOf(measure, { from: SPAN.first, to: SPAN.last })
        expect(pieces[0]?.from).toBe(SPAN.first)
        expect(pieces.at(-1)?.to).toBe(SPAN.last)
        for (const [i, { from, to, status }] of pieces.entries()) {
          if (i > 0) expect(from).toBe((pieces[i - 1]?.to ?? 0) + 1)
          for (let day = from; day <= to; day = addDays(day, 1)) expect(statusOn(measure, day)).toBe(status)
        }
      }),
    ))
})
