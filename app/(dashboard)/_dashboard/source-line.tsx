import { absoluteParams, serializeChart } from '@/lib/ask/chart-url'
import type { LineChoice } from '@/lib/chart/line-choice'
import type { ChartView } from '@/lib/chart/view'
import type { Selection } from '@/lib/tension/selection'

/** Where the chart's data come from, and the chart as a picture and as data. */
export function SourceLine({
  view,
  selection,
  line,
}: {
  view: ChartView
  selection: Selection
  line: LineChoice
}) {
  const params = absoluteParams(view.period, selection, null, view.thread?.event, line)
  return (
    <p className="mt-3 flex flex-wrap items-baseline gap-x-4 gap-y-1 border-rule border-t pt-2 text-soft text-xs">
      <span>{view.sourceLine}</span>
      <span className="screen-only flex gap-4">
        <a className="link" href={`${serializeChart('/api/v1/chart.png', params)}&size=wide`}>
          Image
        </a>
        <a className="link" href={serializeChart('/api/v1/series.csv', params)}>
          Data
        </a>
      </span>
    </p>
  )
}
