import { SERIES } from '../ask/sets'
import { printWeights } from '../ask/weights'
import type { Period } from '../chart/period'
import { printDay } from '../event/day'
import { askedFacts } from '../record/asked-facts'
import type { Dataset } from '../record/dataset'
import { printWeighed, seriesCsv, seriesJson } from '../record/downloads'
import { datasetOf } from '../record/line'
import { vintageCsv, vintageJson, vintageOf } from '../record/vintage'
import { readQuery } from './read-request'
import { csv, json } from './respond'

/** The daily index of a period, or what the selected events contribute to it; today's or as known on a day, under any weights. */
export function getSeries(request: Request, dataset: Dataset, format: 'json' | 'csv'): Response {
  const { days, selection, weighed: line } = readQuery(request, SERIES, askedFacts(dataset))
  const { period } = days
  const { known, weights } = line
  const weighed = printWeights(weights)
  const name = `series-${fileName(period)}${weighed === null ? '' : '-readers-weights'}`
  if (known !== null) {
    const vintage = vintageOf(dataset, known)
    const asked = { ...vintage, dataset: datasetOf(vintage.dataset, { weights, known: null }) }
    if (format === 'json')
      return json({
        ...vintageJson(dataset, asked, period, selection),
        ...printWeighed({ weights, known: null }),
      })
    return csv(vintageCsv(dataset, asked, period, selection, weighed), `${name}-known-${printDay(known)}.csv`)
  }
  const asked = datasetOf(dataset, { weights, known })
  if (format === 'json')
    return json({ ...seriesJson(asked, period, selection), ...printWeighed({ weights, known }) })
  return csv(seriesCsv(asked, period, selection, weighed), `${name}.csv`)
}

/** The part of a file name that tells one period from another. */
export function fileName({ from, to }: Period): string {
  return `${printDay(from)}-to-${printDay(to)}`
}
