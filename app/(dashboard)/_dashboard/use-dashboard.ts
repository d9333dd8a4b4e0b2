'use client'

import { useEffect, useMemo } from 'react'
import { buildView } from '@/lib/chart/build-view'
import { composedEvents, composedFacts } from '@/lib/chart/compose-line'
import type { ChartFacts } from '@/lib/chart/facts'
import { ALL_LAYERS } from '@/lib/chart/layers'
import { isPublished } from '@/lib/chart/line-choice'
import type { Period } from '@/lib/chart/period'
import type { EventSummary } from '@/lib/codebook/event-summary'
import { linkedEvents } from '@/lib/dialogue/threads'
import { type Selection, shareOf } from '@/lib/tension/selection'
import { useDaySum } from './day/use-day-sum'
import { type DrawnLine, useLine } from './lines/use-line'
import { type LoadedRange, useRange } from './lines/use-range'
import { eventsQuery } from './queries'
import { type ChartUrl, useChartUrl } from './use-chart-url'
import { useStaleQuery } from './use-stale-query'

const NO_EVENTS: readonly never[] = []

/** All that the page shows, worked out from its address and from what has loaded. */
export function useDashboard(facts: ChartFacts) {
  const ledger = useStaleQuery(eventsQuery, null)
  const recorded = ledger.data ?? NO_EVENTS
  const linked = useMemo(() => linkedEvents(recorded), [recorded])
  const url = useChartUrl(facts, linked)
  const { request, setThread } = url
  const { period, selection, thread, day, line } = request
  const series = useLine(line, selection, facts.domains)
  const drawn = series.data
  const sum = useDaySum(day, selection, series)
  const range = useRange(series.shown, drawn?.line ?? line)
  const record = drawn && !isPublished(drawn.line) ? drawn.record : null
  const events = useMemo(() => (record ? composedEvents(record, recorded) : recorded), [record, recorded])
  const view = useView(facts, request, drawn, events, range)
  const threads = useMemo(() => ({ linked, shown: thread, onThread: setThread }), [linked, thread, setThread])
  return { url, ledger, series, sum, range, view, threads, events: useListed(events, period, selection) }
}
export type DashboardModel = ReturnType<typeof useDashboard>

/** The chart of the line that is drawn; the window has its title. Undefined until there is a line. */
function useView(
  facts: ChartFacts,
  { drawn: days, thread }: Pick<ChartUrl['request'], 'drawn' | 'thread'>,
  drawn: DrawnLine | undefined,
  events: readonly EventSummary[],
  range: LoadedRange,
) {
  const record = drawn && !isPublished(drawn.line) ? drawn.record : null
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
  useEffect(() => {
    if (view) document.title = `${view.title} · Tensiometer`
  }, [view])
  return view
}

/** Every event of the line, and those of the period before and after the filters. */
function useListed(all: readonly EventSummary[], period: Period, selection: Selection) {
  const byId = useMemo(() => new Map(all.map((event) => [event.id, event])), [all])
  const inPeriod = useMemo(
    () => all.filter((event) => event.day >= period.from && event.day <= period.to),
    [all, period],
  )
  const chosen = useMemo(
    () => inPeriod.filter((event) => shareOf(event, selection) > 0),
    [inPeriod, selection],
  )
  return { all, byId, inPeriod, chosen }
}
