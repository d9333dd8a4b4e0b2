'use client'

import { useCallback, useMemo } from 'react'
import { ChartFrame } from '@/app/_chart/chart-frame'
import { ChartKey } from '@/app/_chart/chart-key'
import { ChartTable } from '@/app/_chart/chart-table'
import { sumAddress } from '@/lib/ask/chart-request'
import { datedMilestones } from '@/lib/chart/dated-milestones'
import type { ChartFacts } from '@/lib/chart/facts'
import type { Period } from '@/lib/chart/period'
import type { ChartView } from '@/lib/chart/view'
import type { Day } from '@/lib/event/day'
import { EVERYTHING } from '@/lib/tension/selection'
import { changeLink, pageLink } from './chart-links'
import { ChartLoadState } from './chart-load-state'
import type { DrawnLine } from './lines/use-line'
import { MilestoneKey } from './milestone-key'
import { OverviewStrip } from './period/overview-strip'
import { SourceLine } from './source-line'
import { ThreadPart } from './thread-part'
import type { DashboardModel } from './use-dashboard'

/** The chart, the strip under it, its key and table, and where it comes from. */
export function ChartPart({
  facts,
  model: { url, series, events, threads },
  view,
  drawn: { line, values },
}: {
  facts: ChartFacts
  model: Pick<DashboardModel, 'url' | 'series' | 'events' | 'threads'>
  view: ChartView
  drawn: DrawnLine
}) {
  const { request, setPeriod, setDay } = url
  const { selection, thread } = request
  const linkTo = useCallback(
    (period: Period) => pageLink(period, { selection, thread }, line),
    [selection, thread, line],
  )
  const changeOf = useCallback((period: Period) => changeLink(period, selection, line), [selection, line])
  const sumOf = useCallback((day: Day) => sumAddress(day, EVERYTHING, line), [line])
  const milestones = useMemo(() => datedMilestones(facts, events.all), [facts, events.all])
  const zoom = useCallback((period: Period) => setPeriod({ kind: 'between', ...period }), [setPeriod])
  return (
    <section id="chart" aria-label="Chart">
      <ChartLoadState facts={facts} wanted={selection} series={series} />
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
      <SourceLine view={view} period={request.period} selection={series.shown} line={line} />
    </section>
  )
}
