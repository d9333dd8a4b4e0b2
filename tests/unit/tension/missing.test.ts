import { describe, expect, test } from 'vitest'
import { addDays } from '@/lib/event/day'
import { chanceOf } from '@/lib/tension/chance'
import { drawMissing, poolsOf, type RecordAudit, recallOf } from '@/lib/tension/missing'
import { intervalsOf } from '@/lib/tension/range'
import type { WeighableEvent } from '@/lib/tension/reweigh'
import { day, inForce, PUBLISHED, scored } from './scored'

const FIRST = day('2020-01-01')
const CODEBOOK = {
  classes: {
    ACT: {
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
    },
  },
  constants: PUBLISHED,
}
const act = (id: string, score: number, more = {}): WeighableEvent => ({
  event: scored({ id, day: addDays(FIRST, 100), score, ...more }),
  made: { class: 'ACT', sign: score > 0 ? 1 : -1, magnitude: Math.abs(score), step: 1 },
})
const AUDIT: RecordAudit = {
  least: 2,
  strata: [{ direction: 'raises', size: null, listed: 100, recorded: 50 }],
}

/** Acts drawn in many records of as many acts. */
const drawn = (events: readonly WeighableEvent[], audit = AUDIT, draws = 400) => {
  const chance = chanceOf(7)
  const pools = poolsOf(events, audit)
  return Array.from({ length: draws }, () => drawMissing(pools, chance))
}
const many = Array.from({ length: 100 }, (_, i) => act(`a${i}`, 5))

describe('acts that are not in the record', () => {
  test('are about as many as the recorded ones where an audit found half of them', () => {
    const counts = drawn(many).map(({ length }) => length)
    const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length
    // n (1 - r) / r with r about one half; its mean is a little above n, since 1 / r bends upwards.
    expect(mean).toBeGreaterThan(95)
    expect(mean).toBeLessThan(112)
    expect(new Set(counts).size).toBeGreaterThan(30)
  })

  test('are few where an audit found nearly all', () => {
    const audit = {
      ...AUDIT,
      strata: [{ direction: 'raises', size: null, listed: 100, recorded: 100 } as const],
    }
    const counts = drawn(many, audit).map(({ length }) => length)
    expect(counts.reduce((sum, count) => sum + count, 0) / counts.length).toBeLessThan(2)
  })

  test('are like acts of their direction and size, never like small, unscored or unconfirmed ones or old measures', () => {
    const events = [
      act('large', 5),
      act('small', 3),
      act('word', 1),
      act('easing', -5),
      act('unconfirmed', 5, { weight: 0 }),
      act('stock', 5, { halfLife: null }),
      { event: scored({ id: 'context', day: FIRST, score: 0 }), made: null },
    ]
    const likes = (size: 'from-4' | 'under-4' | null) =>
      [
        ...new Set(
          drawn(events, { ...AUDIT, strata: [{ direction: 'raises', size, listed: 20, recorded: 1 }] })
            .flat()
            .map(({ like }) => like.event.id),
        ),
      ].sort()
    expect(likes('from-4')).toEqual(['large'])
    expect(likes('under-4')).toEqual(['small'])
    expect(likes(null)).toEqual(['large', 'small'])
  })

  test('are dated evenly within 45 days of the act they are like', () => {
    const days = drawn(many).flatMap((acts) => acts.map((one) => one.days))
    expect([Math.min(...days), Math.max(...days)]).toEqual([-45, 45])
    expect(Math.abs(days.reduce((sum, one) => sum + one, 0) / days.length)).toBeLessThan(1)
  })

  test('come to the share that audits found, over all strata', () =>
    expect(
      recallOf({
        strata: [
          { direction: 'raises', size: null, listed: 123, recorded: 61 },
          { direction: 'eases', size: null, listed: 40, recorded: 26 },
        ],
      }),
    ).toBeCloseTo(87 / 163, 12))
})

describe('the range', () => {
  const SPAN = { first: FIRST, last: addDays(FIRST, 400) }
  // K so large that the scale does not flatten.
  const flat = { ...CODEBOOK, constants: { ...PUBLISHED, K: 6000 } }
  const OPTIONS = { draws: 200, seed: 7, coderNoise: 0.75 }
  const events = Array.from({ length: 40 }, (_, i) =>
    act(`a${i}`, 5, { day: addDays(FIRST, 100 + i), measures: inForce(addDays(FIRST, 100 + i), null) }),
  )
  const recorded = intervalsOf(events, SPAN, flat, OPTIONS)
  const all = intervalsOf(events, SPAN, flat, OPTIONS, AUDIT)

  test('that allows for missing acts is wider and lies higher where most of them raise tension', () => {
    expect(all.percentiles[50][150] ?? 0).toBeGreaterThan(recorded.percentiles[50][150] ?? 0)
    const width = ({ percentiles }: typeof all) => (percentiles[95][150] ?? 0) - (percentiles[5][150] ?? 0)
    expect(width(all)).toBeGreaterThan(width(recorded))
  })

  test('of the same seed, events and audit is the same', () =>
    expect(intervalsOf([...events].reverse(), SPAN, flat, OPTIONS, AUDIT)).toEqual(all))

  test('of a record that misses nothing is that of recorded acts alone', () =>
    expect(intervalsOf(events, SPAN, flat, OPTIONS, { ...AUDIT, least: 11 })).toEqual(recorded))
})
