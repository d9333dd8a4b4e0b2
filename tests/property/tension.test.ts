import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Constants } from '@/lib/codebook/codebook'
import type { ScoredEvent } from '@/lib/codebook/score'
import { asKnownOn } from '@/lib/event/as-known'
import { addDays, type Day, parseDay, printDay } from '@/lib/event/day'
import { eventSchema } from '@/lib/event/event'
import { explainChange } from '@/lib/tension/change'
import { sumOfDay } from '@/lib/tension/contributions'
import { indexSeries } from '@/lib/tension/index-series'
import { effectOn } from '@/lib/tension/persistence'
import { roundTo, sumLines } from '@/lib/tension/printed-sum'
import { gradeOf, indexOf, priceBetween } from '@/lib/tension/scale'
import { EVERYTHING } from '@/lib/tension/selection'
import { rawSeries } from '@/lib/tension/series'
import { inForce, PUBLISHED } from '../unit/tension/scored'

// The laws of content/methodology.md#invariants, numbered as there.

const FIRST = parseDay('2020-01-01')
const SPAN = { first: FIRST, last: addDays(FIRST, 400) }

/** A measure that starts whole on a day and changes its share after so many days, by quarters. */
function anyLife(from: Day, steps: readonly { readonly after: number; readonly quarters: number }[]) {
  let day = from
  const later = steps.map(({ after, quarters }) => {
    day = addDays(day, after)
    return { day, share: quarters / 4 }
  })
  return { id: 'measure', shares: [{ day: from, share: 1 }, ...later] }
}

/** The same measures with all their days moved. */
function moveMeasures(measures: ScoredEvent['measures'], days: number): ScoredEvent['measures'] {
  return measures.map(({ id, shares }) => ({
    id,
    shares: shares.map(({ day, share }) => ({ day: addDays(day, days), share })),
  }))
}

const anyEvent: fc.Arbitrary<ScoredEvent> = fc
  .record({
    name: fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 8, maxLength: 8 }),
    at: fc.integer({ min: -200, max: 400 }),
    initiator: fc.constantFrom('AAA', 'BBB', 'mutual'),
    domain: fc.constantFrom('military', 'trade'),
    score: fc.integer({ min: -20, max: 20 }).map((n) => n / 2),
    weight: fc.constantFrom(0, 0.8, 1),
    halfLife: fc.constantFrom(14, 45, 60),
    didNotHappen: fc.constantFrom(null, null, 'refused' as const, 'postponed' as const),
    lasts: fc.option(
      fc.array(
        fc.record({ after: fc.integer({ min: 1, max: 200 }), quarters: fc.integer({ min: 0, max: 4 }) }),
        {
          maxLength: 4,
        },
      ),
      { nil: undefined },
    ),
  })
  .map(({ name, at, lasts, ...rest }) => {
    const day = addDays(FIRST, at)
    const measures = lasts === undefined ? [] : [anyLife(day, lasts)]
    return { ...rest, id: name, day, measures }
  })
const someEvents = fc.array(anyEvent, { maxLength: 25 })
const anyDay = fc.integer({ min: 0, max: 400 }).map((n) => addDays(FIRST, n))

const raw = (events: readonly ScoredEvent[], constants: Constants = PUBLISHED) => [
  ...rawSeries(events, SPAN, constants),
]
const index = (events: readonly ScoredEvent[]) => [...indexSeries(events, SPAN, PUBLISHED).index]
const law = (property: fc.IRawProperty<unknown>) =>
  fc.assert(property as fc.IProperty<unknown>, { numRuns: 150 })
const near = (a: readonly number[], b: readonly number[], within = 1e-9) =>
  a.length === b.length && a.every((x, i) => Math.abs(x - (b[i] ?? Number.NaN)) <= within)

describe('the index', () => {
  test('1. stays above 0 and below 100 and is always a number', () =>
    law(fc.property(someEvents, (events) => index(events).every((t) => t > 0 && t < 100))))

  test('2. is 50 when nothing is recorded', () => expect(new Set(index([]))).toEqual(new Set([50])))

  test('3. does not depend on the order of the records', () =>
    law(
      fc.property(someEvents, (events) => {
        const unique = [...new Map(events.map((e) => [e.id, e])).values()]
        expect(index([...unique].reverse())).toEqual(index(unique))
      }),
    ))

  test('4. raw tension of two sets of events is the sum of each', () =>
    law(
      fc.property(someEvents, someEvents, (a, b) => {
        const ofB = raw(b)
        const sum = raw(a).map((x, i) => x + (ofB[i] ?? 0))
        return near(raw([...a, ...b]), sum)
      }),
    ))

  test('5. contributions add up to the index less 50 on any day', () =>
    law(
      fc.property(someEvents, anyDay, (events, on) => {
        const sum = sumOfDay(events, on, PUBLISHED)
        const total = sum.contributions.reduce((points, c) => points + c.points, 0)
        expect(Math.abs(total - (sum.index - 50))).toBeLessThanOrEqual(1e-9)
        expect(Math.abs(sum.index - (index(events)[on - FIRST] ?? Number.NaN))).toBeLessThanOrEqual(1e-9)
      }),
    ))

  test('6. never falls when an act that raises tension is added, and rises on its day; mirrored for easing', () =>
    law(
      fc.property(someEvents, anyEvent, (events, extra) => {
        const added = { ...extra, weight: 1, day: addDays(FIRST, 10), measures: [] }
        const before = index(events)
        const after = index([...events, added])
        const onItsDay = (after[10] ?? 0) - (before[10] ?? 0)
        expect(Math.sign(onItsDay)).toBe(Math.sign(added.score))
        return after.every((t, i) =>
          added.score >= 0 ? t >= (before[i] ?? 0) - 1e-12 : t <= (before[i] ?? 0) + 1e-12,
        )
      }),
    ))

  test('7. is unchanged before the day of an added event', () =>
    law(
      fc.property(someEvents, anyEvent, anyDay, (events, extra, at) => {
        const shift = at - extra.day
        const added = { ...extra, day: at, measures: moveMeasures(extra.measures, shift) }
        const n = at - FIRST
        return near(index([...events, added]).slice(0, n), index(events).slice(0, n))
      }),
    ))

  test('8. rises with the score and with the weight of its sources', () =>
    law(
      fc.property(someEvents, anyDay, (events, at) => {
        const act = {
          id: 'act',
          day: at,
          initiator: 'AAA',
          domain: 'military',
          score: 4,
          weight: 0.8,
          halfLife: 45,
          measures: [],
          didNotHappen: null,
        }
        const of = (change: Partial<ScoredEvent>) =>
          index([...events, { ...act, ...change }])[at - FIRST] ?? Number.NaN
        return of({ score: 5 }) > of({}) && of({ weight: 1 }) > of({})
      }),
    ))

  test('12. moves by n days when all dates move by n days', () =>
    law(
      fc.property(someEvents, fc.integer({ min: 1, max: 90 }), (events, n) => {
        const later = (day: Day) => addDays(day, n)
        const moved = events.map((e) => ({
          ...e,
          day: later(e.day),
          measures: moveMeasures(e.measures, n),
        }))
        const shifted = [
          ...indexSeries(moved, { first: later(SPAN.first), last: later(SPAN.last) }, PUBLISHED).index,
        ]
        return near(shifted, index(events), 1e-12)
      }),
    ))

  test('13. turns into 100 less itself when every score changes sign', () =>
    law(
      fc.property(someEvents, (events) =>
        near(
          index(events.map((e) => ({ ...e, score: -e.score }))),
          index(events).map((t) => 100 - t),
        ),
      ),
    ))

  test('15. is unchanged when all scores and K grow by the same factor', () =>
    law(
      fc.property(someEvents, fc.double({ min: 0.1, max: 10, noNaN: true }), (events, factor) => {
        const grown = raw(events.map((e) => ({ ...e, score: e.score * factor })))
        return near(
          grown.map((x) => indexOf(x, 60 * factor)),
          index(events),
        )
      }),
    ))

  test('16. is unchanged when one event is split into two of half the score', () =>
    law(
      fc.property(someEvents, anyEvent, (events, whole) => {
        const half = { ...whole, score: whole.score / 2 }
        return near(
          index([...events, whole]),
          index([...events, { ...half, id: 'half-a' }, { ...half, id: 'half-b' }]),
        )
      }),
    ))

  test('17. ignores events whose sources carry no weight', () =>
    law(
      fc.property(someEvents, anyEvent, (events, e) =>
        near(index([...events, { ...e, weight: 0 }]), index(events), 1e-12),
      ),
    ))

  test('20. is the sum of what each side did', () =>
    law(
      fc.property(someEvents, (events) => {
        const by = (side: string) => [
          ...indexSeries(events, SPAN, PUBLISHED, { ...EVERYTHING, by: side }).raw,
        ]
        const b = by('BBB')
        return near(
          raw(events),
          by('AAA').map((x, i) => x + (b[i] ?? 0)),
        )
      }),
    ))

  test('20. is likewise the sum of what happened and what did not', () =>
    law(
      fc.property(someEvents, fc.constantFrom(null, 'AAA'), (events, by) => {
        const of = (happened: 'yes' | 'no' | null) => [
          ...indexSeries(events, SPAN, PUBLISHED, { ...EVERYTHING, by, happened }).raw,
        ]
        const no = of('no')
        return near(
          of(null),
          of('yes').map((x, i) => x + (no[i] ?? 0)),
        )
      }),
    ))

  test('21. has a grade that never falls as it rises', () =>
    law(
      fc.property(
        fc.double({ min: 0, max: 100, noNaN: true }),
        fc.double({ min: 0, max: 100, noNaN: true }),
        (a, b) => (a <= b ? gradeOf(a) <= gradeOf(b) : gradeOf(a) >= gradeOf(b)),
      ),
    ))
})

describe('what is left of an event', () => {
  test('9. halves every half-life while no measure is in force', () =>
    law(
      fc.property(anyEvent, (e) => {
        const start = effectOn(e, e.day, PUBLISHED).impulse
        const later = effectOn(e, addDays(e.day, e.halfLife ?? 0), PUBLISHED).impulse
        return Math.abs(later - start / 2) < 1e-12
      }),
    ))

  test('9. never grows without new events', () =>
    law(
      fc.property(anyEvent, (e) => {
        const sizes = raw([{ ...e, measures: [], day: FIRST }]).map(Math.abs)
        return sizes.every((size, i) => i === 0 || size <= (sizes[i - 1] ?? 0))
      }),
    ))

  test('10. a lifted measure lowers tension from that day and not before; lifted on its first day it never stood', () =>
    law(
      fc.property(fc.integer({ min: 1, max: 390 }), fc.constantFrom(2, 4.5, 9), (lasts, score) => {
        const base = {
          id: 'm',
          initiator: 'AAA',
          domain: 'trade',
          score,
          weight: 1,
          halfLife: 45,
          didNotHappen: null,
          day: FIRST,
        }
        const stands = index([{ ...base, measures: inForce(FIRST, null) }])
        const lifted = index([{ ...base, measures: inForce(FIRST, addDays(FIRST, lasts)) }])
        expect(near(lifted.slice(0, lasts), stands.slice(0, lasts), 1e-12)).toBe(true)
        expect(lifted.slice(lasts).every((t, i) => t < (stands[lasts + i] ?? 0))).toBe(true)
        const never = index([{ ...base, measures: inForce(FIRST, FIRST) }])
        expect(near(never, index([{ ...base, measures: [] }]), 1e-12)).toBe(true)
      }),
    ))

  test('11. a measure lifted later weighs at least as much on every day', () =>
    law(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 100 }), (lasts, more) => {
        const measure = (n: number) =>
          raw([
            {
              id: 'm',
              initiator: 'AAA',
              domain: 'trade',
              score: 6,
              weight: 1,
              halfLife: 45,
              didNotHappen: null,
              day: FIRST,
              measures: inForce(FIRST, addDays(FIRST, n)),
            },
          ])
        const longer = measure(lasts + more)
        return measure(lasts).every((x, i) => x <= (longer[i] ?? 0) + 1e-12)
      }),
    ))

  test('14. the one-pass series equals the direct sum over all events', () =>
    law(
      fc.property(someEvents, (events) => {
        const direct = Array.from({ length: 401 }, (_, i) =>
          events.reduce((sum, e) => {
            const { impulse, standing } = effectOn(e, addDays(FIRST, i), PUBLISHED)
            return sum + impulse + standing
          }, 0),
        )
        return near(raw(events), direct)
      }),
    ))
})

describe('dates', () => {
  test('22. a missing or impossible date is refused, not defaulted', () => {
    for (const text of ['', '2023-02-30', '2023-2-3', 'May 2023', '2023-13-01'])
      expect(() => parseDay(text)).toThrow(RangeError)
  })
})

describe('explanations', () => {
  const unique = someEvents.map((events) => [...new Map(events.map((event) => [event.id, event])).values()])

  test('the change between any two days is the sum of its parts', () =>
    law(
      fc.property(unique, anyDay, anyDay, (events, a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a]
        const { before, after, points, parts, kinds } = explainChange(events, from, to, PUBLISHED)
        const line = index(events)
        expect(before).toBeCloseTo(line[from - FIRST] ?? Number.NaN, 9)
        expect(after).toBeCloseTo(line[to - FIRST] ?? Number.NaN, 9)
        const sum = parts.reduce((total, { points }) => total + points, 0)
        expect(sum).toBeCloseTo(after - before, 9)
        expect(points).toBeCloseTo(sum, 9)
        expect(kinds.came + kinds.eased + kinds.lifted + kinds.faded).toBeCloseTo(sum, 9)
      }),
    ))

  /** Raw sums to a thousandth, of either sign. */
  const anyRaw = fc.integer({ min: -200_000, max: 200_000 }).map((thousandths) => thousandths / 1000)

  test('the part of an event changes sign when the two days are swapped', () =>
    law(
      fc.property(anyRaw, anyRaw, (a, b) => {
        // The parts are raw differences times the price of the way: the way back has the same.
        expect(priceBetween(a, b, 60)).toBe(priceBetween(b, a, 60))
        const [was, now] = [indexOf(a, 60), indexOf(b, 60)]
        return Math.abs(priceBetween(a, b, 60) * (b - a) - (now - was)) < 1e-9
      }),
    ))

  test('a raw point is worth the slope of the scale where the way has no length, and less the further out', () => {
    expect(priceBetween(0, 0, 60)).toBe(50 / 60)
    for (const raw of [-80, 0.5, 30])
      expect(priceBetween(raw, raw, 60)).toBeCloseTo((50 * 60 ** 2) / Math.hypot(60, raw) ** 3, 12)
    expect(priceBetween(-1e-13, 1e-13, 60)).toBeCloseTo(50 / 60, 12)
  })

  test('what came raises and what eased lowers, whatever else happens', () =>
    law(
      fc.property(unique, anyDay, anyDay, (events, a, b) => {
        const { parts } = explainChange(events, a < b ? a : b, a < b ? b : a, PUBLISHED)
        return parts.every(({ kind, points }) =>
          kind === 'came' ? points > 0 : kind !== 'eased' || points < 0,
        )
      }),
    ))

  test('printed lines add up to the printed total, each part its own points rounded, however many are folded', () =>
    law(
      fc.property(
        fc.array(fc.double({ min: -20, max: 20, noNaN: true }), { maxLength: 60 }),
        fc.nat(20),
        (points, first) => {
          const total = roundTo(
            points.reduce((sum, part) => sum + part, 0),
            1,
          )
          const parts = points.map((points) => ({ points }))
          const { lines, behind, last } = sumLines(parts, total, { first })
          const tenths = [...lines, ...(last ? [last] : [])].map(({ printed }) => Math.round(printed * 10))
          expect(tenths.reduce((sum, part) => sum + part, 0)).toBe(Math.round(total * 10))
          for (const part of [...lines, ...behind]) expect(part.printed).toBe(roundTo(part.points, 1))
          expect(lines.length + behind.length).toBe(parts.length)
        },
      ),
    ))
})

test('18. what was recorded after a day is never used for the line as known on it', () => {
  const record = (id: string, added: string) =>
    eventSchema.parse({
      id: `2020-01-01-${id}`,
      date: '2020-01-01',
      precision: 'day',
      title: id,
      summary: id,
      initiator: 'AAA',
      target: 'BBB',
      actors: [],
      domain: 'military',
      tags: [],
      cameo: '111',
      context: 'for the test',
      confidence: 'high',
      sources: [{ publisher: 'gazette', title: id, url: null, published: null }],
      added,
    })
  const anyDate = fc.integer({ min: 0, max: 400 }).map((n) => printDay(addDays(FIRST, n)))
  law(
    fc.property(fc.array(anyDate, { maxLength: 12 }), anyDay, (dates, day) => {
      const known = asKnownOn(
        dates.map((date, i) => record(`e${i}`, date)),
        day,
      )
      expect(known.every(({ added }) => added <= day)).toBe(true)
      expect(known).toHaveLength(dates.filter((date) => parseDay(date) <= day).length)
    }),
  )
})
