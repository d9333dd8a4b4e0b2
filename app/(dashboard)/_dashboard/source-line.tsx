import { between } from '@/lib/ask/chart-request'
import { printAddress } from '@/lib/ask/print-address'
import { PICTURE, SERIES } from '@/lib/ask/sets'
import type { LineChoice } from '@/lib/chart/line-choice'
import type { Period } from '@/lib/chart/period'
import type { ChartView } from '@/lib/chart/view'
import type { Selection } from '@/lib/tension/selection'

/** Where the chart's data come from, and the chart as a picture and as data. */
export function SourceLine({
  view,
  period,
  selection,
  line,
}: {
  view: ChartView
  /** The days asked for. */
  period: Period
  selection: Selection
  line: LineChoice
}) {
  const { lines, parts, weights, known } = line
  const days = between(period)
  const thread = view.thread?.event ?? null
  const style = { size: 'wide', theme: 'light' } as const
  return (
    <p className="mt-3 flex flex-wrap items-baseline gap-x-4 gap-y-1 border-rule border-t pt-2 text-soft text-xs">
      <span>{view.sourceLine}</span>
      <span className="screen-only flex gap-4">
        <a
          className="link"
          href={printAddress('/api/v1/chart.png', PICTURE, { days, selection, thread, line, style })}
        >
          Image
        </a>
        <a
          className="link"
          href={printAddress('/api/v1/series.csv', SERIES, {
            days,
            selection,
            thread,
            weighed: { weights, known },
            drawn: { lines, parts },
          })}
        >
          Data
        </a>
      </span>
    </p>
  )
}
