'use client'

import { useQueryStates } from 'nuqs'
import { useCallback, useMemo } from 'react'
import { type ChartRequest, readChart } from '@/lib/ask/chart-request'
import { givenIn } from '@/lib/ask/given'
import { parsersOf } from '@/lib/ask/print-address'
import { CHART } from '@/lib/ask/sets'
import type { ChartFacts } from '@/lib/chart/facts'
import type { LineChoice } from '@/lib/chart/line-choice'
import { type Period, type PeriodChoice, resolvePeriod } from '@/lib/chart/period'
import type { Day } from '@/lib/event/day'
import type { Selection } from '@/lib/tension/selection'

export type ChartUrl = {
  readonly request: ChartRequest
  /** `replace` overwrites the history entry instead of adding one: for every step of a drag but the first. */
  readonly setPeriod: (choice: PeriodChoice, options?: { readonly replace?: boolean }) => void
  readonly setSelection: (selection: Selection) => void
  /** Chooses the line; `replace` as above. */
  readonly setLine: (line: LineChoice, options?: { readonly replace?: boolean }) => void
  /** Draws the thread of an event; null draws none. */
  readonly setThread: (event: string | null) => void
  /** Opens a day's sum; null goes back to the last day of the period. */
  readonly setDay: (day: Day | null) => void
}

const PARSERS = parsersOf(CHART)

/**
 * The period, selection, line, thread and day of the address, and the ways to change them.
 *
 * Periods, selections, lines and threads add to the browser's history, so Back undoes them. Moving between days does not:
 * a reader who opened twenty days would need Back twenty times.
 */
export function useChartUrl(facts: ChartFacts, linked: ReadonlySet<string>): ChartUrl {
  const [params, setParams] = useQueryStates(PARSERS, { shallow: true, scroll: false, history: 'push' })
  const request = useMemo(() => readChart(givenIn(params), { ...facts, linked }), [params, facts, linked])
  const { day, dayChosen } = request
  const { from, asOf } = facts.coverage

  const setPeriod = useCallback<ChartUrl['setPeriod']>(
    (choice, options) => {
      const period = resolvePeriod(choice, { from, to: asOf })
      void setParams(
        {
          ...CHART.days.print(choice),
          ...CHART.day.print(dayChosen ? keepInside(day, period) : null),
        },
        options?.replace ? { history: 'replace' } : {},
      )
    },
    [setParams, from, asOf, day, dayChosen],
  )
  const setSelection = useCallback<ChartUrl['setSelection']>(
    (selection) => void setParams(CHART.selection.print(selection)),
    [setParams],
  )
  const setThread = useCallback<ChartUrl['setThread']>(
    (thread) => void setParams(CHART.thread.print(thread)),
    [setParams],
  )
  const setLine = useCallback<ChartUrl['setLine']>(
    (line, options) => void setParams(CHART.line.print(line), options?.replace ? { history: 'replace' } : {}),
    [setParams],
  )
  const setDay = useCallback<ChartUrl['setDay']>(
    (day) => void setParams(CHART.day.print(day), { history: 'replace' }),
    [setParams],
  )
  return { request, setPeriod, setSelection, setLine, setThread, setDay }
}

/** A day outside the new period would leave the page describing what the chart does not show. */
function keepInside(day: Day, { from, to }: Period): Day | null {
  return day >= from && day <= to ? day : null
}
