import type { Constants } from '../codebook/codebook'
import type { ScoredEvent } from '../codebook/score'
import type { Day } from '../event/day'
import { rawOn } from './contributions'
import { effectOn } from './persistence'
import { NEUTRAL, slopeOf } from './scale'
import { EVERYTHING, type Selection, select } from './selection'

/**
 * Why an event's part of the index is another on a later day.
 *
 * came: an act since then that raises tension, or a measure that took effect; eased: an act since then that
 * eases; lifted: a measure that ended; faded: what time took away, of either sign.
 */
export type ChangeKind = 'came' | 'eased' | 'lifted' | 'faded'
export const CHANGE_KINDS = ['came', 'eased', 'lifted', 'faded'] as const

/** One event's part of a change, in index points at the slope of the later day. */
export type ChangePart = { readonly event: string; readonly kind: ChangeKind; readonly points: number }

/** The difference between two days, taken apart. */
export type IndexChange = {
  readonly from: Day
  readonly to: Day
  /** The index, or 50 plus a selection's points, on both days. */
  readonly before: number
  readonly after: number
  /** Largest first within its kind. An event may have two, such as one that faded and was lifted. */
  readonly parts: readonly ChangePart[]
  /** Points of each kind: the sums of `parts`. */
  readonly kinds: Readonly<Record<ChangeKind, number>>
  /**
   * Points by which the slope moved what was there on the first day. A point weighs less the
   * further the index is from 50, so untouched events move too.
   */
  readonly repricing: number
}

/**
 * Explains the change of the index between two days, exactly: after - before is the sum of all parts and the
 * re-pricing.
 *
 * With raw points x and prices g on both days, g2 x2 - g1 x1 = g2 (x2 - x1) + (g2 - g1) x1 for every event.
 * See content/methodology.md#change.
 *
 * @throws RangeError when the second day is before the first
 */
export function explainChange(
  events: readonly ScoredEvent[],
  from: Day,
  to: Day,
  constants: Constants,
  selection: Selection = EVERYTHING,
): IndexChange {
  if (to < from)
    throw new RangeError(`a change runs forward: the second day is ${from - to} days before the first`)
  const was = slopeOf(rawOn(events, from, constants), constants.K)
  const slope = slopeOf(rawOn(events, to, constants), constants.K)
  const parts: ChangePart[] = []
  let before = 0
  let after = 0
  for (const event of select(events, selection)) {
    const old = effectOn(event, from, constants)
    const now = effectOn(event, to, constants)
    before += old.impulse + old.standing
    after += now.impulse + now.standing
    for (const [kind, raw] of changesOf(event, from, to, old, now))
      if (raw !== 0) parts.push({ event: event.id, kind, points: raw * slope })
  }
  parts.sort((a, b) => Math.abs(b.points) - Math.abs(a.points) || (a.event < b.event ? -1 : 1))
  const pointsOf = (kind: ChangeKind) =>
    parts.reduce((sum, part) => (part.kind === kind ? sum + part.points : sum), 0)
  return {
    from,
    to,
    before: NEUTRAL + before * was,
    after: NEUTRAL + after * slope,
    parts,
    kinds: {
      came: pointsOf('came'),
      eased: pointsOf('eased'),
      lifted: pointsOf('lifted'),
      faded: pointsOf('faded'),
    },
    repricing: (slope - was) * before,
  }
}

type EffectOnDay = ReturnType<typeof effectOn>

/** Raw points by which one event's part moved, by the reason. */
function changesOf(
  { day, score, standing }: ScoredEvent,
  from: Day,
  to: Day,
  old: EffectOnDay,
  now: EffectOnDay,
): [ChangeKind, number][] {
  const impulse = now.impulse - old.impulse
  const load = now.standing - old.standing
  const arrives: ChangeKind = score > 0 ? 'came' : 'eased'
  const loadKind: ChangeKind =
    standing !== null && standing.from > from
      ? arrives
      : standing !== null && standing.until !== null && standing.until > from && standing.until <= to
        ? 'lifted'
        : 'faded'
  const impulseKind = day > from ? arrives : 'faded'
  return impulseKind === loadKind
    ? [[impulseKind, impulse + load]]
    : [
        [impulseKind, impulse],
        [loadKind, load],
      ]
}
