'use client'

import type { ReactNode } from 'react'
import { LoadState } from '@/app/_site/load-state'
import { PageShell } from '@/app/_site/page-shell'
import { ProblemNote } from '@/app/_site/problem-note'
import type { ChartFacts } from '@/lib/chart/facts'
import type { Headline as Finding } from '@/lib/chart/headline'
import { ChartPart } from './chart-part'
import { Controls } from './controls'
import { DayPart } from './day/day-part'
import { Headline } from './headline'
import { EventsPart } from './list/events-part'
import { ShareButton } from './share/share-button'
import { useDashboard } from './use-dashboard'

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
  const model = useDashboard(facts)
  const { url, series, view, events, sum, range } = model
  const { request } = url
  const { day, selection, line } = request
  const shown = { selection: series.shown, line: series.data?.line ?? line }
  return (
    <PageShell
      here="/"
      className=""
      action={view ? <ShareButton shared={{ view, request, ...shown, dyadName: facts.dyadName }} /> : null}
    >
      {view ? (
        <Headline
          view={view}
          newest={newest}
          facts={facts}
          period={request.period}
          events={events.chosen.length}
          selection={series.shown}
          range={range}
        />
      ) : null}
      <ProblemNote problems={request.problems} notice={request.notice} />
      <Controls facts={facts} model={model} />
      <div className="dashboard mt-4">
        <div className="min-w-0 [grid-area:chart]">
          {view && series.data ? (
            <ChartPart facts={facts} model={model} view={view} drawn={series.data} />
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
            events={events.byId}
            onDay={url.setDay}
          />
          <EventsPart facts={facts} model={model} />
        </div>
        <div className="grid min-w-0 content-start gap-12 [grid-area:below]">{children}</div>
      </div>
    </PageShell>
  )
}
