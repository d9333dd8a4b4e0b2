import type { Period } from '../chart/period'
import type { Dataset } from '../data/dataset'
import { seriesCsv, seriesJson } from '../data/downloads'
import { vintageCsv, vintageJson, vintageOf } from '../data/vintage'
import { printDay } from '../event/day'
import { csv, json } from './respond'
import { readSeriesView } from './view-request'

/** The daily index of a period, or what the selected events contribute to it; today's, or as known on a day. */
export function getSeries(request: Request, dataset: Dataset, format: 'json' | 'csv'): Response {
  const { period, selection, known } = readSeriesView(request, dataset)
  if (known !== null) {
    const vintage = vintageOf(dataset, known)
    if (format === 'json') return json(vintageJson(dataset, vintage, period, selection))
    const name = `series-${fileName(period)}-known-${printDay(known)}.csv`
    return csv(vintageCsv(dataset, vintage, period, selection), name)
  }
  if (format === 'json') return json(seriesJson(dataset, period, selection))
  return csv(seriesCsv(dataset, period, selection), `series-${fileName(period)}.csv`)
}

/** The part of a file name that tells one period from another. */
export function fileName({ from, to }: Period): string {
  return `${printDay(from)}-to-${printDay(to)}`
}
