'use client'

import { type ReactNode, useEffect, useMemo } from 'react'
import { buildView, NO_OVERLAY } from '@/lib/chart/build-view'
import type { ChartFacts } from '@/lib/chart/facts'
import type { Headline as Finding } from '@/lib/chart/headline'
import { ALL_LAYERS } from '@/lib/chart/layers'
import { linkedEvents } from '@/lib/dialogue/threads'
import { EVERYTHING, shareOf } from '@/lib/tension/selection'
import { ChartPart } from './chart-part'
import { DayPart } from './day-part'
import { EventList } from './event-list'
import { FilterRow } from './filter-row'
import { Header } from './header'
import { Headline } from './headline'
import { LoadState } from './load-state'
import { MisreadNote } from './misread-note'
import { PeriodRow } from './period-row'
import { dayQuery, eventsQuery, seriesQuery } from './queries'
import { ShareButton } from './share-button'
import { useChartUrl } from './use-chart-url'
import { useKept } from './use-kept'
import { useRange } from './use-range'

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
  const record = useKept(eventsQuery, null)
  const events = record.data ?? NO_EVENTS
  const linked = useMemo(() => linkedEvents(events), [events])
  const url = useChartUrl(facts, linked)
  const { period, selection, thread, day } = url.request
  const { setThread } = url
  const series = useKept(seriesQuery(selection), selection)
  const sum = useKept(dayQuery(day, selection), { day, selection })

  const range = useRange(series.shown)
  const overlay = useMemo(() => ({ ...NO_OVERLAY, range: range.data }), [range.data])

  const values = series.data
  const view = useMemo(
    () => values && buildView(facts, values, events, period, series.shown, ALL_LAYERS, thread, overlay),
    [facts, values, events, period, series.shown, thread, overlay],
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
              shared={{ view, request: url.request, selection: series.shown, dyadName: facts.dyadName }}
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
            events={chosen.length}
            selection={series.shown}
            range={range}
          />
        ) : null}
        <MisreadNote misread={url.request.misread} />
        <div className="screen-only mt-4 flex flex-wrap gap-x-6 gap-y-2 border-rule border-y bg-paper py-2 wide:sticky wide:top-0 wide:z-20">
          <PeriodRow facts={facts} url={url} series={values} events={events} />
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
            {view && values ? (
              <ChartPart
                facts={facts}
                view={view}
                series={series}
                values={values}
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
              wanted={{ day, selection }}
              sum={sum}
              range={range}
              events={byId}
              onDay={url.setDay}
            />
            <div>
              <LoadState
                waiting={record.waiting}
                failed={record.failed}
                loading="Loading events"
                failure={
                  record.data
                    ? `Showing the events of data ${facts.dataVersion}; newer ones did not load.`
                    : 'The events list did not load. The chart is complete without it.'
                }
                onRetry={record.retry}
              />
              {view && record.data ? (
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
