'use client'

import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { CHART } from '@/lib/ask/sets'
import { type DailyValues, NO_OVERLAY, type Overlay } from '@/lib/chart/build-view'
import { composeLine, type LineSources, type WeighedRecord, weighRecord } from '@/lib/chart/compose-line'
import type { ChartFacts } from '@/lib/chart/facts'
import { isPlain, type LineChoice, PUBLISHED_LINE } from '@/lib/chart/line-choice'
import { type PackedRecord, unpackRecord } from '@/lib/tension/line-record'
import type { Selection } from '@/lib/tension/selection'
import { recordQuery, seriesQuery } from '../queries'
import { type StaleQuery, useStaleQuery } from '../use-stale-query'

/** The line that is shown, with all that is drawn with it. */
export type DrawnLine = {
  readonly line: LineChoice
  readonly selection: Selection
  readonly values: DailyValues
  readonly overlay: Overlay
  /** What it was added up from; null for the published line alone, which the server adds up. */
  readonly record: WeighedRecord | null
}

/**
 * The line of a choice. The published one alone comes added up; every other is added up here, from what scores
 * are made of, so that it follows a slider. Until what is asked for is there, the line before stays.
 */
export function useLine(
  asked: LineChoice,
  selected: Selection,
  domains: ChartFacts['domains'],
): StaleQuery<DrawnLine, Selection> {
  const line = useUnchanged(asked, JSON.stringify(CHART.line.print(asked)))
  const selection = useUnchanged(selected, JSON.stringify(selected))
  const plain = isPlain(line)
  const series = useStaleQuery({ ...seriesQuery(selection), enabled: plain }, selection)
  const today = useQuery({ ...recordQuery(null), enabled: !plain })
  const earlier = useQuery({ ...recordQuery(line.known), enabled: line.known !== null })
  const sources = useSources(today.data, line.known === null ? null : earlier.data)

  const published = useMemo(
    (): DrawnLine | null =>
      series.data
        ? {
            line: PUBLISHED_LINE,
            selection: series.shown,
            values: series.data,
            overlay: NO_OVERLAY,
            record: null,
          }
        : null,
    [series.data, series.shown],
  )
  const composed = useMemo((): DrawnLine | null => {
    if (plain || sources === null) return null
    const { series: values, overlay } = composeLine(sources, line, selection, domains)
    return { line, selection, values, overlay, record: weighRecord(sources, line) }
  }, [plain, sources, line, selection, domains])

  const arrived = plain ? published : composed
  const [last, setLast] = useState(arrived)
  if (arrived !== null && arrived !== last) setLast(arrived)
  const data = arrived ?? last ?? published
  const asking: readonly Asking[] = plain ? [] : line.known === null ? [today] : [today, earlier]
  return {
    data: data ?? undefined,
    shown: data?.selection ?? selection,
    waiting: series.waiting || asking.some(({ isFetching }) => isFetching),
    failed: series.failed || asking.some(({ isError, isFetching }) => isError && !isFetching),
    retry: () => {
      if (plain) series.retry()
      for (const query of asking) void query.refetch()
    },
  }
}

type Asking = Pick<UseQueryResult, 'isFetching' | 'isError' | 'refetch'>

/** Null until all records that are asked for are there; `earlier` is null when none is. */
function useSources(
  today: PackedRecord | undefined,
  earlier: PackedRecord | null | undefined,
): LineSources | null {
  return useMemo(
    () =>
      today === undefined || earlier === undefined
        ? null
        : { today: unpackRecord(today), earlier: earlier && unpackRecord(earlier) },
    [today, earlier],
  )
}

/** The first of equal values, so that what depends on it is not worked out again. */
function useUnchanged<Value>(value: Value, key: string): Value {
  const [held, setHeld] = useState({ value, key })
  if (held.key === key) return held.value
  setHeld({ value, key })
  return value
}
