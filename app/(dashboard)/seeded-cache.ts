import { QueryClient } from '@tanstack/react-query'
import { type Dataset, daySum, readSeries, readyRange } from '@/lib/data/server'
import { isEverything } from '@/lib/tension/selection'
import type { ChartRequest } from '@/lib/url/chart-url'
import { dayParts } from './_dashboard/day-parts'
import { dayQuery, eventsQuery, packSeries, rangeQuery, seriesQuery } from './_dashboard/queries'

/** All that the page asks for when it opens, under the keys it asks with. */
export function seededCache(dataset: Dataset, { selection, day }: ChartRequest): QueryClient {
  const { first, values } = readSeries(dataset, selection)
  const cache = new QueryClient()
  cache.setQueryData(seriesQuery(selection).queryKey, packSeries(first, values))
  cache.setQueryData(eventsQuery.queryKey, dataset.summaries)
  cache.setQueryData(dayQuery(day, selection).queryKey, dayParts(daySum(dataset, day, selection)))
  // Not there in the first seconds of a new release: the page then asks for it.
  const range = isEverything(selection) ? readyRange(dataset) : null
  if (range) cache.setQueryData(rangeQuery.queryKey, range)
  return cache
}
