import type { Constants } from '../codebook/codebook'
import type { ScoredEvent } from '../codebook/score'
import { NEUTRAL, slopeOf } from './scale'
import { type Selection, select } from './selection'
import { rawSeries, type SeriesSpan } from './series'

/**
 * What each of several selections contributes to the index, day by day, as 50 plus its points. Where the
 * selections are disjoint and cover all events, their points add up to the index less 50. The same as
 * `indexSeries` for each, with the slope of the days worked out once. See content/methodology.md#decomposition.
 */
export function partSeries(
  events: readonly ScoredEvent[],
  span: SeriesSpan,
  constants: Constants,
  selections: readonly Selection[],
): Float64Array[] {
  const slopes = rawSeries(events, span, constants).map((raw) => slopeOf(raw, constants.K))
  return selections.map((selection) =>
    rawSeries(select(events, selection), span, constants).map((raw, i) => NEUTRAL + raw * (slopes[i] ?? 0)),
  )
}
