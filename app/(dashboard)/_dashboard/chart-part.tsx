'use client'

import { useCallback, useMemo } from 'react'
import { ChartFrame } from '@/app/_chart/chart-frame'
import { ChartKey } from '@/app/_chart/chart-key'
import { ChartTable } from '@/app/_chart/chart-table'
import type { Threads } from '@/app/_event/threads'
import { LoadState } from '@/app/_site/load-state'
import { between, changeAddress, sumAddress } from '@/lib/ask/chart-request'
import { printAddress } from '@/lib/ask/print-address'
import { CHART } from '@/lib/ask/sets'
import { datedMilestones } from '@/lib/chart/dated-milestones'
import type { ChartFacts } from '@/lib/chart/facts'
import { isPublished } from '@/lib/chart/line-choice'
import type { Period } from '@/lib/chart/period'
import { nameSelection } from '@/lib/chart/selection-words'
import type { ChartView } from '@/lib/chart/view'
import type { EventSummary } from '@/lib/codebook/event-summary'
import type { Day } from '@/lib/event/day'
import { EVERYTHING, type Selection } from '@/lib/tension/selection'
import type { DrawnLine } from './lines/use-line'
import { MilestoneKey } from './milestone-key'
import { OverviewStrip } from './period/overview-strip'
import { SourceLine } from './source-line'
import { ThreadPart } from './thread-part'
import type { ChartUrl } from './use-chart-url'
import type { StaleQuery } from './use-stale-query'

/** The chart, the strip under it, its key and table, and where it comes from. */
export function ChartPart({
  facts,
  view,
  series,
  drawn: { line, values },
  events,
  url: { request, setPeriod, setDay },
  threads,
}: {
  facts: ChartFacts
  view: ChartView
  series: StaleQuery<DrawnLine, Selection>
  drawn: DrawnLine
  events: readonly EventSummary[]
  url: ChartUrl
  threads: Threads
}) {
  const { shown, waiting, failed, retry } = series
  const { selection, thread } = request
  const wanted = nameSelection(facts, selection)
  const linkTo = useCallback(
    (period: Period) =>
      new URL(
        printAddress('/', CHART, { days: between(period), selection, thread, line }),
        window.location.href,
      ).href,
    [selection, thread, line],
  )
  // What made a difference is only worked out for the published line.
  const changeOf = useCallback(
    (period: Period) => (isPublished(line) ? changeAddress(period, selection) : null),
    [selection, line],
  )
  const sumOf = useCallback((day: Day) => sumAddress(day, EVERYTHING, line), [line])
  const milestones = useMemo(() => datedMilestones(facts, events), [facts, events])
  const zoom = useCallback((period: Period) => setPeriod({ kind: 'between', ...period }), [setPeriod])

  return (
    <section id="chart" aria-label="Chart">
      <LoadState
        waiting={waiting}
        failed={failed}
        loading={`Loading ${wanted}`}
        failure={
          shown === selection
            ? `Showing data as of ${facts.dataVersion}; newer data did not load.`
            : `Showing ${nameSelection(facts, shown)}; ${wanted} did not load.`
        }
        onRetry={retry}
      />
      <ChartFrame
        view={view}
        series={values}
        facts={facts}
        day={request.day}
        dayChosen={request.dayChosen}
        onDay={setDay}
        onZoom={zoom}
        onPreset={setPeriod}
        linkTo={linkTo}
        changeOf={changeOf}
        sumOf={sumOf}
      />
      <div className="mt-3 grid gap-4">
        <ChartKey view={view} />
        <OverviewStrip
          coverage={facts.coverage}
          series={values}
          milestones={milestones}
          period={request.drawn}
          onPeriod={setPeriod}
        />
        <ThreadPart view={view} threads={threads} facts={facts} />
        <MilestoneKey view={view} threads={threads} onDay={setDay} />
        <ChartTable view={view} />
      </div>
      <SourceLine view={view} period={request.period} selection={shown} line={line} />
    </section>
  )
}
