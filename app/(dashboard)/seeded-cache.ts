import { QueryClient } from '@tanstack/react-query'
import type { ChartRequest } from '@/lib/ask/chart-request'
import { isPlain, isPublished } from '@/lib/chart/line-choice'
import { type Dataset, datasetKnown, daySum, drawnRange, lineRecord, readSeries } from '@/lib/data/server'
import { packRecord } from '@/lib/tension/line-record'
import { dayParts } from './_dashboard/day/day-parts'
import { dayQuery, eventsQuery, packSeries, rangeQuery, recordQuery, seriesQuery } from './_dashboard/queries'

/** All that the page asks for when it opens, under the keys it asks with. */
export async function seededCache(
  dataset: Dataset,
  { selection, day, line }: ChartRequest,
): Promise<QueryClient> {
  const cache = new QueryClient()
  cache.setQueryData(eventsQuery.queryKey, dataset.summaries)
  if (isPlain(line)) {
    const { first, values } = readSeries(dataset, selection)
    cache.setQueryData(seriesQuery(selection).queryKey, packSeries(first, values))
  } else
    for (const known of line.known === null ? [null] : [null, line.known])
      cache.setQueryData(recordQuery(known).queryKey, packRecord(lineRecord(datasetKnown(dataset, known))))
  if (isPublished(line))
    cache.setQueryData(dayQuery(day, selection).queryKey, dayParts(daySum(dataset, day, selection)))
  // Waited for: the page is kept for others, and must not be without it.
  const range = await drawnRange(dataset, { selection, line }, true)
  if (range) cache.setQueryData(rangeQuery.queryKey, range)
  return cache
}
