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

/**
 * The line taken apart by memory: what acts that fade and what measures in force contribute, day by day, as 50 plus
 * their points. Together they make the index less 50, or the selection's part of it.
 */
export function memorySeries(
  events: readonly ScoredEvent[],
  span: SeriesSpan,
  constants: Constants,
  selection: Selection,
): { readonly fading: Float64Array; readonly inForce: Float64Array } {
  const slopes = rawSeries(events, span, constants).map((raw) => slopeOf(raw, constants.K))
  const chosen = select(events, selection)
  const acts = chosen.map((event) => ({ ...event, measures: [] }))
  const measures = chosen.map((event) => ({ ...event, halfLife: null }))
  const points = (part: readonly ScoredEvent[]) =>
    rawSeries(part, span, constants).map((raw, i) => NEUTRAL + raw * (slopes[i] ?? 0))
  return { fading: points(acts), inForce: points(measures) }
}
