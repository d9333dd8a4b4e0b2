import type { Constants } from '../codebook/codebook'
import type { ScoredEvent } from '../codebook/score'
import { type IndexSeries, indexSeries } from './index-series'
import type { SeriesSpan } from './series'

/**
 * The index as it would be had one event not been scored, all others left as recorded: the same series
 * over the other events. What an event is said to have answered or ended stays as it is.
 *
 * The difference is not the event's points: points share out the day's index, while here the curve of
 * the scale is climbed anew. See content/methodology.md#scale.
 */
export function indexWithout(
  events: readonly ScoredEvent[],
  id: string,
  span: SeriesSpan,
  constants: Constants,
): IndexSeries {
  return indexSeries(
    events.filter((event) => event.id !== id),
    span,
    constants,
  )
}
