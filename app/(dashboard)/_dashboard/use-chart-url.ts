'use client'

import { useQueryStates } from 'nuqs'
import { useCallback, useMemo } from 'react'
import { type ChartRequest, chartParams, readChartParams, selectionParams } from '@/lib/ask/chart-url'
import { lineParams } from '@/lib/ask/line-params'
import { periodParams } from '@/lib/ask/period-params'
import type { ChartFacts } from '@/lib/chart/facts'
import type { LineChoice } from '@/lib/chart/line-choice'
import { type Period, type PeriodChoice, resolvePeriod } from '@/lib/chart/period'
import { type Day, printDay } from '@/lib/event/day'
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

/**
 * The period, selection, line, thread and day of the address, and the ways to change them.
 *
 * Periods, selections, lines and threads add to the browser's history, so Back undoes them. Moving between days does not:
 * a reader who opened twenty days would need Back twenty times.
 */
export function useChartUrl(facts: ChartFacts, linked: ReadonlySet<string>): ChartUrl {
  const [params, setParams] = useQueryStates(chartParams, { shallow: true, scroll: false, history: 'push' })
  const request = useMemo(() => readChartParams(params, facts, linked), [params, facts, linked])
  const { from, asOf } = facts.coverage

  const setPeriod = useCallback<ChartUrl['setPeriod']>(
    (choice, options) => {
      const period = resolvePeriod(choice, { from, to: asOf })
      void setParams(
        (old) => ({ ...periodParams(choice), day: keepInside(old.day, period) }),
        options?.replace ? { history: 'replace' } : {},
      )
    },
    [setParams, from, asOf],
  )
  const setSelection = useCallback<ChartUrl['setSelection']>(
    (selection) => void setParams(selectionParams(selection)),
    [setParams],
  )
  const setThread = useCallback<ChartUrl['setThread']>((thread) => void setParams({ thread }), [setParams])
  const setLine = useCallback<ChartUrl['setLine']>(
    (line, options) => void setParams(lineParams(line), options?.replace ? { history: 'replace' } : {}),
    [setParams],
  )
  const setDay = useCallback<ChartUrl['setDay']>(
    (day) => void setParams({ day: day === null ? null : printDay(day) }, { history: 'replace' }),
    [setParams],
  )
  return { request, setPeriod, setSelection, setLine, setThread, setDay }
}

/** A day outside the new period would leave the page describing what the chart does not show. */
function keepInside(day: string | null, { from, to }: Period): string | null {
  return day !== null && day >= printDay(from) && day <= printDay(to) ? day : null
}
