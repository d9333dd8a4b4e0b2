import type { Constants } from '../codebook/codebook'
import type { ScoredEvent } from '../codebook/score'
import type { Day } from '../event/day'
import { effectiveFrom, type MeasureLoad, shareOn } from '../measures/shares'
import { rawOn } from './contributions'
import { effectOn, habit } from './persistence'
import { indexOf, priceBetween } from './scale'
import { EVERYTHING, type Selection, select } from './selection'

/**
 * Why an event's part of the index is another on a later day.
 *
 * came: an act since then that raises tension, or a measure that took effect or was raised; eased: the same for what
 * eases; lifted: a measure that ended or was cut; faded: what time took away, of either sign.
 */
export type ChangeKind = 'came' | 'eased' | 'lifted' | 'faded'
export const CHANGE_KINDS = ['came', 'eased', 'lifted', 'faded'] as const

/** One event's part of a change, in index points at the price of the way between the days. */
export type ChangePart = { readonly event: string; readonly kind: ChangeKind; readonly points: number }

/** The difference between two days, taken apart. */
export type IndexChange = {
  readonly from: Day
  readonly to: Day
  /** The index of all events on both days. */
  readonly before: number
  readonly after: number
  /** Index points that one raw point was worth on the way from the first day to the second. */
  readonly price: number
  /** Points of the selection: the sum of `parts`. For everything, after - before. */
  readonly points: number
  /** Largest first. An event may have two, such as one that faded and was lifted. */
  readonly parts: readonly ChangePart[]
  /** Points of each kind: the sums of `parts`. */
  readonly kinds: Readonly<Record<ChangeKind, number>>
}

/**
 * Explains the change of the index between two days, exactly: after - before is the sum of all parts.
 *
 * The index depends on the raw sum alone, so one price holds for the whole way: an event's part is the difference of
 * its raw points times that price. What nothing touched has no part. See content/methodology.md#change.
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
  const was = rawOn(events, from, constants)
  const now = rawOn(events, to, constants)
  const price = priceBetween(was, now, constants.K)
  const parts = rawChanges(select(events, selection), from, to, constants).map(({ event, kind, raw }) => ({
    event,
    kind,
    points: raw * price,
  }))
  parts.sort((a, b) => Math.abs(b.points) - Math.abs(a.points) || (a.event < b.event ? -1 : 1))
  const pointsOf = (kind: ChangeKind) =>
    parts.reduce((sum, part) => (part.kind === kind ? sum + part.points : sum), 0)
  return {
    from,
    to,
    before: indexOf(was, constants.K),
    after: indexOf(now, constants.K),
    price,
    points: parts.reduce((sum, part) => sum + part.points, 0),
    parts,
    kinds: {
      came: pointsOf('came'),
      eased: pointsOf('eased'),
      lifted: pointsOf('lifted'),
      faded: pointsOf('faded'),
    },
  }
}

/** Raw points by which an event's part moved between two days, by the reason. */
export type RawChange = { readonly event: string; readonly kind: ChangeKind; readonly raw: number }

/** What moved each event between two days, the second not before the first; what nothing moved is left out. */
export function rawChanges(
  events: readonly ScoredEvent[],
  from: Day,
  to: Day,
  constants: Constants,
): RawChange[] {
  return events.flatMap((event) => {
    const arrives: ChangeKind = event.score > 0 ? 'came' : 'eased'
    const moved: Record<ChangeKind, number> = { came: 0, eased: 0, lifted: 0, faded: 0 }
    const impulse = effectOn(event, to, constants).impulse - effectOn(event, from, constants).impulse
    moved[event.day > from ? arrives : 'faded'] += impulse
    for (const measure of event.measures) {
      const { share, age } = loadChange(measure, from, to, constants)
      const load = constants.lambda * event.weight * event.score
      moved[share > 0 ? arrives : 'lifted'] += load * share
      moved.faded += load * age
    }
    return CHANGE_KINDS.flatMap((kind) =>
      moved[kind] === 0 ? [] : [{ event: event.id, kind, raw: moved[kind] }],
    )
  })
}

/**
 * What a change of the share in force did to a measure between two days, and what habit did to the share that is left,
 * per raw point of its load. A cut takes out what the part still weighed on the first day; a new measure brings what
 * it weighs on the second.
 */
function loadChange(measure: MeasureLoad, from: Day, to: Day, constants: Constants) {
  const start = effectiveFrom(measure)
  if (start === null || start > to) return { share: 0, age: 0 }
  const before = shareOn(measure, from)
  const after = shareOn(measure, to)
  const now = habit(to - start, constants)
  if (start > from) return { share: after * now, age: 0 }
  const was = habit(from - start, constants)
  return { share: (after - before) * was, age: after * (now - was) }
}
