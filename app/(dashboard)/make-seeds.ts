import type { ChartRequest } from '@/lib/ask/chart-request'
import { isPlain, isPublished } from '@/lib/chart/line-choice'
import { packValues } from '@/lib/chart/packed-values'
import { packSummaries } from '@/lib/codebook/packed-summaries'
import { type Dataset, datasetKnown, daySum, drawnRange, lineRecord, readSeries } from '@/lib/data/server'
import { packRecord } from '@/lib/tension/line-record'
import { dayParts } from './_dashboard/day/day-parts'
import type { Seeds } from './_dashboard/seeds'

/** Decimals of the index: differences are taken of it in the browser, and must print as they do elsewhere. */
const INDEX_DECIMALS = 6

/** All that the page asks for when it opens. */
export async function makeSeeds(dataset: Dataset, { selection, day, line }: ChartRequest): Promise<Seeds> {
  const days = line.known === null ? [null] : [null, line.known]
  return {
    selection,
    events: packSummaries(dataset.summaries),
    series: isPlain(line) ? packedSeries(dataset, selection) : null,
    records: isPlain(line)
      ? []
      : days.map((known) => ({ known, record: packRecord(lineRecord(datasetKnown(dataset, known))) })),
    day: isPublished(line) ? { day, parts: dayParts(daySum(dataset, day, selection)) } : null,
    range: await packedRange(dataset, { selection, line }),
  }
}

function packedSeries(dataset: Dataset, selection: ChartRequest['selection']): Seeds['series'] {
  const { first, values } = readSeries(dataset, selection)
  return { first, values: packValues(values, INDEX_DECIMALS) }
}

/** Waited for: the page is kept for others, and must not be without it. Its ends are given to 0.1, its shares to 0.001. */
async function packedRange(
  dataset: Dataset,
  drawn: Pick<ChartRequest, 'selection' | 'line'>,
): Promise<Seeds['range']> {
  const range = await drawnRange(dataset, drawn, true)
  if (range === null) return null
  const { first, percent, low, high, higher } = range
  return {
    first,
    percent,
    low: packValues(low, 1),
    high: packValues(high, 1),
    higher: packValues(higher, 3),
  }
}
