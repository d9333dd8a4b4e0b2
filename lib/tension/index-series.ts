import type { Constants } from '../codebook/codebook'
import type { ScoredEvent } from '../codebook/score'
import type { Day } from '../event/day'
import { indexOf, NEUTRAL, slopeOf } from './scale'
import { EVERYTHING, isEverything, type Selection, select } from './selection'
import { rawSeries, type SeriesSpan } from './series'

/** The index, or a selection's part of it, day by day: position i is day `first + i`. */
export type IndexSeries = {
  readonly first: Day
  readonly selection: Selection
  /**
   * The index T for everything. For a selection, 50 plus the points it contributes to that day's index:
   * the parts of disjoint selections add up to T - 50.
   */
  readonly index: Float64Array
  /** Net raw points X of the selected events. */
  readonly raw: Float64Array
}

/**
 * Daily index of all events, or the part of it that a selection contributes.
 * See content/methodology.md#scale and #decomposition.
 */
export function indexSeries(
  events: readonly ScoredEvent[],
  span: SeriesSpan,
  constants: Constants,
  selection: Selection = EVERYTHING,
): IndexSeries {
  const all = rawSeries(events, span, constants)
  if (isEverything(selection))
    return { first: span.first, selection, raw: all, index: all.map((x) => indexOf(x, constants.K)) }
  const raw = rawSeries(select(events, selection), span, constants)
  const index = raw.map((x, i) => NEUTRAL + x * slopeOf(all[i] ?? 0, constants.K))
  return { first: span.first, selection, raw, index }
}
