'use client'

import { type ReactNode, useCallback, useEffect, useMemo } from 'react'
import { Header } from '@/app/_site/header'
import { LoadState } from '@/app/_site/load-state'
import { ProblemNote } from '@/app/_site/problem-note'
import { between } from '@/lib/ask/chart-request'
import { printAddress } from '@/lib/ask/print-address'
import { CHART } from '@/lib/ask/sets'
import { buildView } from '@/lib/chart/build-view'
import { composedEvents, composedFacts } from '@/lib/chart/compose-line'
import type { ChartFacts } from '@/lib/chart/facts'
import type { Headline as Finding } from '@/lib/chart/headline'
import { ALL_LAYERS } from '@/lib/chart/layers'
import { isPublished } from '@/lib/chart/line-choice'
import { linkedEvents } from '@/lib/dialogue/threads'
import { EVERYTHING, shareOf } from '@/lib/tension/selection'
import { ChartPart } from './chart-part'
import { DayPart } from './day/day-part'
import { useDaySum } from './day/use-day-sum'
import { FilterRow } from './filters/filter-row'
import { Headline } from './headline'
import { LineRow } from './lines/line-row'
import { useLine } from './lines/use-line'
import { useRange } from './lines/use-range'
import { EventList } from './list/event-list'
import { PeriodRow } from './period/period-row'
import { eventsQuery } from './queries'
import { ShareButton } from './share/share-button'
import { useChartUrl } from './use-chart-url'
import { useStaleQuery } from './use-stale-query'

const NO_EVENTS: readonly never[] = []

/** The page: one chart over its ledger. The address says what is shown; each part loads and fails alone. */
export function Dashboard({
  facts,
  newest,
  children,
}: {
  facts: ChartFacts
  newest: Finding
  /** What stands under the chart and never changes with it. */
  children: ReactNode
}) {
  const ledger = useStaleQuery(eventsQuery, null)
  const recorded = ledger.data ?? NO_EVENTS
  const linked = useMemo(() => linkedEvents(recorded), [recorded])
  const url = useChartUrl(facts, linked)
  const { period, drawn: days, selection, thread, day, line } = url.request
  const { setThread } = url
  const series = useLine(line, selection, facts.domains)
  const drawn = series.data
  const sum = useDaySum(day, selection, series)

  const range = useRange(series.shown, drawn?.line ?? line)
  const record = drawn && !isPublished(drawn.line) ? drawn.record : null
  const events = useMemo(() => (record ? composedEvents(record, recorded) : recorded), [record, recorded])
  const shownFacts = useMemo(() => (record ? composedFacts(record, facts) : facts), [record, facts])
  const view = useMemo(
    () =>
      drawn &&
      buildView(shownFacts, drawn.values, events, days, drawn.selection, ALL_LAYERS, thread, {
        ...drawn.overlay,
        range: range.data,
      }),
    [shownFacts, drawn, events, days, thread, range.data],
  )
  const linkTo = useCallback(
    () =>
      new URL(
        printAddress('/', CHART, { days: between(period), selection, thread, line }),
        window.location.href,
      ).href,
    [period, selection, thread, line],
  )
  const threads = useMemo(() => ({ linked, shown: thread, onThread: setThread }), [linked, thread, setThread])
  const byId = useMemo(() => new Map(events.map((event) => [event.id, event])), [events])
  const inPeriod = useMemo(
    () => events.filter((event) => event.day >= period.from && event.day <= period.to),
    [events, period],
  )
  const chosen = useMemo(
    () => inPeriod.filter((event) => shareOf(event, selection) > 0),
    [inPeriod, selection],
  )
  useEffect(() => {
    if (view) document.title = `${view.title} · Tensiometer`
  }, [view])

  return (
    <>
      <Header
        here="/"
        action={
          view ? (
            <ShareButton
              shared={{
                view,
                request: url.request,
                selection: series.shown,
                line: drawn?.line ?? line,
                dyadName: facts.dyadName,
              }}
            />
          ) : null
        }
      />
      <main id="content" className="page">
        {view ? (
          <Headline
            view={view}
            newest={newest}
            facts={facts}
            period={period}
            events={chosen.length}
            selection={series.shown}
            range={range}
          />
        ) : null}
        <ProblemNote problems={url.request.problems} notice={url.request.notice} />
        <div className="screen-only mt-4 flex flex-wrap gap-2 border-rule border-y bg-paper py-2 sm:gap-x-6 wide:sticky wide:top-0 wide:z-20">
          <PeriodRow facts={facts} url={url} series={drawn?.values} events={events} />
          <LineRow facts={facts} line={line} onLine={url.setLine} linkTo={linkTo} />
          <FilterRow
            facts={facts}
            selection={selection}
            thread={view?.thread ?? null}
            onSelection={url.setSelection}
            onThread={setThread}
          />
        </div>
        <div className="dashboard mt-4">
          <div className="min-w-0 [grid-area:chart]">
            {view && drawn ? (
              <ChartPart
                facts={facts}
                view={view}
                series={series}
                drawn={drawn}
                events={events}
                url={url}
                threads={threads}
              />
            ) : (
              <LoadState
                waiting={series.waiting}
                failed={series.failed}
                loading="Loading the chart"
                failure="The chart did not load."
                onRetry={series.retry}
              />
            )}
          </div>
          <div className="grid min-w-0 content-start gap-10 [grid-area:rail]">
            <DayPart
              facts={facts}
              wanted={{ day, selection, line }}
              sum={sum}
              range={range}
              events={byId}
              onDay={url.setDay}
            />
            <div>
              <LoadState
                waiting={ledger.waiting}
                failed={ledger.failed}
                loading="Loading events"
                failure={
                  ledger.data
                    ? `Showing the events of data ${facts.dataVersion}; newer ones did not load.`
                    : 'The events list did not load. The chart is complete without it.'
                }
                onRetry={ledger.retry}
              />
              {view && ledger.data ? (
                <EventList
                  events={chosen}
                  inPeriod={inPeriod.length}
                  view={view}
                  sum={sum.data}
                  facts={facts}
                  threads={threads}
                  onClear={() => url.setSelection(EVERYTHING)}
                />
              ) : null}
            </div>
          </div>
          <div className="grid min-w-0 content-start gap-12 [grid-area:below]">{children}</div>
        </div>
      </main>
    </>
  )
}
