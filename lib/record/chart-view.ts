import { buildView, NO_OVERLAY } from '../chart/build-view'
import { composedEvents, composedFacts, composeLine, weighRecord } from '../chart/compose-line'
import type { Layers } from '../chart/layers'
import { isPlain, type LineChoice } from '../chart/line-choice'
import type { Period } from '../chart/period'
import type { DailyRange } from '../chart/range-band'
import type { ChartView } from '../chart/view'
import type { Selection } from '../tension/selection'
import type { Dataset } from './dataset'
import { lineSources } from './line'
import { readSeries } from './read'

/** What a chart is asked to show. */
export type AskedView = {
  readonly period: Period
  readonly selection: Selection
  /** The event whose thread is drawn. */
  readonly thread: string | null
  readonly line: LineChoice
}

/**
 * The chart of what is asked, from the data set: the one way pages, pictures and snapshots get theirs.
 *
 * @param range that of the line, where it has one and it is drawn
 */
export function viewOf(
  dataset: Dataset,
  { period, selection, thread, line }: AskedView,
  layers: Layers,
  range: DailyRange | null = null,
): ChartView {
  if (isPlain(line)) {
    const series = readSeries(dataset, selection)
    return buildView(dataset.facts, series, dataset.summaries, period, selection, layers, thread, {
      ...NO_OVERLAY,
      range,
    })
  }
  const sources = lineSources(dataset, line)
  const { series, overlay } = composeLine(sources, line, selection, dataset.dyad.domains)
  const record = weighRecord(sources, line)
  return buildView(
    composedFacts(record, dataset.facts),
    series,
    composedEvents(record, dataset.summaries),
    period,
    selection,
    layers,
    thread,
    { ...overlay, range },
  )
}
