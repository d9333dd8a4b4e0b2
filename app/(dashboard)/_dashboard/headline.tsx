import { RecordAge } from '@/app/_site/record-age'
import { changeAddress } from '@/lib/ask/chart-request'
import { CHANGE_DAYS } from '@/lib/chart/day-reading'
import { describePeriod } from '@/lib/chart/describe'
import type { ChartFacts } from '@/lib/chart/facts'
import { formatCounted, formatDay } from '@/lib/chart/format'
import type { Headline as Finding } from '@/lib/chart/headline'
import type { Period } from '@/lib/chart/period'
import { rangeOn } from '@/lib/chart/range-band'
import { isThinlyRecorded } from '@/lib/chart/thin-record'
import type { ChartView } from '@/lib/chart/view'
import { addDays, clampDay } from '@/lib/event/day'
import type { Selection } from '@/lib/tension/selection'
import { RangeLine } from './lines/range-line'
import type { LoadedRange } from './lines/use-range'

/** The finding in a sentence, what moved, and what the page was made from. All of it is read off the data. */
export function Headline({
  view,
  newest,
  facts,
  period,
  events,
  selection,
  range,
}: {
  view: ChartView
  /** What the newest day of the whole index says. */
  newest: Finding
  facts: ChartFacts
  /** The days asked for. */
  period: Period
  /** Events in the period that pass the filters. */
  events: number
  selection: Selection
  range: LoadedRange
}) {
  const isPublished = view.notice === null
  const isNewest = isPublished && view.kind === 'index' && view.period.to === view.asOf
  // The sentence tells of a month; the link explains the same days.
  const month = clampDay(addDays(view.asOf, -CHANGE_DAYS), facts.coverage.from, view.asOf)
  const told = isNewest ? { from: month, to: view.asOf } : period
  return (
    <div className="pt-5 md:pt-7">
      <h1 className="headline">{isNewest ? newest.title : view.title}</h1>
      <p className="mt-1.5 max-w-[80ch] md:text-lg md:leading-7">
        {isPublished ? null : <strong className="font-medium">{view.notice}. </strong>}
        {isNewest ? `${newest.change} ${newest.record}` : describePeriod(view)}
      </p>
      {isPublished && view.kind === 'index' && view.endLabel !== '' ? (
        <div className="mt-1.5">
          <RangeLine
            level={`${isNewest ? '' : `${formatDay(view.period.to)}: `}${view.endLabel}`}
            range={range.data && rangeOn(range.data, range.data.first, view.period.to)}
            higher={
              isThinlyRecorded(facts, view.period.to)
                ? null
                : (range.data?.higher[view.period.to - range.data.first] ?? null)
            }
            onRetry={range.failed ? range.retry : null}
            inline
          />
        </div>
      ) : null}
      <p className="mt-1.5 text-soft text-sm">
        <span className="hidden sm:inline">{view.subtitle} · </span>
        {isPublished ? (
          <>
            <a className="link whitespace-nowrap" href={changeAddress(told, selection)}>
              Explain the change
            </a>
            {' · '}
          </>
        ) : null}
        {formatCounted(events, 'event')} · data to {formatDay(facts.coverage.asOf)} ·{' '}
        <a href="/methodology" className="link whitespace-nowrap">
          How is this made?
        </a>
        <RecordAge asOf={facts.coverage.asOf} oldAfterDays={facts.oldAfterDays} />
      </p>
    </div>
  )
}
