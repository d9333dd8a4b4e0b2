'use client'

import { LoadState } from '@/app/_site/load-state'
import type { ChartFacts } from '@/lib/chart/facts'
import { formatDay } from '@/lib/chart/format'
import { type LineChoice, lineNotice } from '@/lib/chart/line-choice'
import type { EventSummary } from '@/lib/codebook/event-summary'
import type { Day } from '@/lib/event/day'
import { isEverything, type Selection } from '@/lib/tension/selection'
import { gradeName } from '@/lib/words/grade-name'
import type { LoadedRange } from '../lines/use-range'
import type { StaleQuery } from '../use-stale-query'
import type { DayParts } from './day-parts'
import { DaySum } from './day-sum'

export type OpenDay = { readonly day: Day; readonly selection: Selection; readonly line: LineChoice }

/** What makes up the chosen day, with its own loading and failure. */
export function DayPart({
  facts,
  wanted,
  sum,
  range,
  events,
  onDay,
}: {
  facts: ChartFacts
  wanted: OpenDay
  /** Null where nothing was known of the day. */
  sum: StaleQuery<DayParts | null, OpenDay>
  range: LoadedRange
  events: ReadonlyMap<string, EventSummary>
  onDay: (day: Day) => void
}) {
  const { data, shown, waiting, failed, retry } = sum
  const whole = isEverything(shown.selection)
  return (
    <div>
      <LoadState
        waiting={waiting}
        failed={failed}
        loading={`Loading ${formatDay(wanted.day)}`}
        failure={
          data
            ? `Showing the sum of ${formatDay(data.day)}; that of ${formatDay(wanted.day)} did not load.`
            : `What makes up ${formatDay(wanted.day)} did not load.`
        }
        onRetry={retry}
      />
      {data === null ? (
        <section aria-label={formatDay(shown.day)}>
          <p className="font-medium">{formatDay(shown.day)}</p>
          <p className="mt-1 text-sm">
            {lineNotice(shown.line)}. Nothing had been recorded of this day by then.
          </p>
        </section>
      ) : null}
      {data ? (
        <DaySum
          key={`${data.day} ${whole}`}
          facts={facts}
          sum={data}
          whole={whole}
          range={range}
          events={events}
          selection={shown.selection}
          line={shown.line}
          grade={whole ? gradeName(facts, data.index) : null}
          onDay={onDay}
        />
      ) : null}
    </div>
  )
}
