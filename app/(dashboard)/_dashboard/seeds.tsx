'use client'

import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query'
import { type ReactNode, useMemo } from 'react'
import { type PackedValues, unpackValues } from '@/lib/chart/packed-values'
import { type PackedSummaries, unpackSummaries } from '@/lib/codebook/packed-summaries'
import type { Day } from '@/lib/event/day'
import type { PackedRecord } from '@/lib/tension/line-record'
import type { Selection } from '@/lib/tension/selection'
import type { DayParts } from './day/day-parts'
import { dayQuery, eventsQuery, rangeQuery, recordQuery, seriesQuery } from './queries'

/** All that the page asks for when it opens, in few bytes. Null is what it does not ask for. */
export type Seeds = {
  readonly selection: Selection
  readonly events: PackedSummaries
  readonly series: { readonly first: Day; readonly values: PackedValues } | null
  readonly records: readonly { readonly known: Day | null; readonly record: PackedRecord }[]
  readonly day: { readonly day: Day; readonly parts: DayParts } | null
  readonly range: {
    readonly first: Day
    readonly percent: number
    readonly low: PackedValues
    readonly high: PackedValues
    readonly higher: PackedValues
  } | null
}

/** Puts what the server sent where the page looks for it, so that the page asks for nothing when it opens. */
export function Seeded({ seeds, children }: { seeds: Seeds; children: ReactNode }) {
  const state = useMemo(() => dehydrate(plant(seeds)), [seeds])
  return <HydrationBoundary state={state}>{children}</HydrationBoundary>
}

function plant({ selection, events, series, records, day, range }: Seeds): QueryClient {
  const cache = new QueryClient()
  cache.setQueryData(eventsQuery.queryKey, unpackSummaries(events))
  if (series)
    cache.setQueryData(seriesQuery(selection).queryKey, {
      first: series.first,
      values: unpackValues(series.values),
    })
  for (const { known, record } of records) cache.setQueryData(recordQuery(known).queryKey, record)
  if (day) cache.setQueryData(dayQuery(day.day, selection).queryKey, day.parts)
  if (range)
    cache.setQueryData(rangeQuery.queryKey, {
      ...range,
      low: unpackValues(range.low),
      high: unpackValues(range.high),
      higher: unpackValues(range.higher),
    })
  return cache
}
