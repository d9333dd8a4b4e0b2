import type { Constants } from '../codebook/codebook'
import type { ScoredEvent } from '../codebook/score'
import type { Day } from '../event/day'
import { shareOn } from '../measures/shares'
import { effectOn } from './persistence'
import { indexOf, NEUTRAL, slopeOf } from './scale'
import { EVERYTHING, type Selection, select } from './selection'

/** What one event, or one measure that no event of the record imposed, adds to the index on one day. */
export type Contribution = {
  /** Its id. */
  readonly event: string
  /** Index points; negative when the event still holds the index down. */
  readonly points: number
  readonly score: number
  /** Raw points of the fading impulse. */
  readonly impulse: number
  /** Raw points of its measures in force. */
  readonly standing: number
}

/** A day of the index opened into its sum. */
export type DaySum = {
  readonly day: Day
  /** The index of all events on that day. */
  readonly index: number
  /** Index points per raw point on that day. */
  readonly slope: number
  /** Points of the selection: the sum of `contributions`. For everything, index - 50. */
  readonly points: number
  /** Net raw points of the selection. */
  readonly raw: number
  readonly neutral: number
  /** Measures of the selection of which some is in force that day. */
  readonly inForce: number
  /** Every event that still counts, largest first, ties by id. */
  readonly contributions: readonly Contribution[]
}

/**
 * Opens a day of the index into the events that make it up.
 *
 * Each event's points are its raw points times the slope of the whole day, so they add up to the index
 * less 50 with no remainder. See content/methodology.md#decomposition.
 */
export function sumOfDay(
  events: readonly ScoredEvent[],
  day: Day,
  constants: Constants,
  selection: Selection = EVERYTHING,
): DaySum {
  const total = rawOn(events, day, constants)
  const slope = slopeOf(total, constants.K)
  const contributions: Contribution[] = []
  let raw = 0
  let points = 0
  let inForce = 0
  for (const event of select(events, selection)) {
    const { impulse, standing } = effectOn(event, day, constants)
    inForce += event.measures.filter((measure) => shareOn(measure, day) > 0).length
    const remaining = impulse + standing
    if (remaining === 0) continue
    raw += remaining
    points += remaining * slope
    contributions.push({ event: event.id, points: remaining * slope, score: event.score, impulse, standing })
  }
  contributions.sort((a, b) => Math.abs(b.points) - Math.abs(a.points) || (a.event < b.event ? -1 : 1))
  return {
    day,
    index: indexOf(total, constants.K),
    slope,
    points,
    raw,
    neutral: NEUTRAL,
    inForce,
    contributions,
  }
}

/** Net raw tension X of the given events on one day. */
export function rawOn(events: readonly ScoredEvent[], day: Day, constants: Constants): number {
  let sum = 0
  for (const event of events) {
    const { impulse, standing } = effectOn(event, day, constants)
    sum += impulse + standing
  }
  return sum
}
