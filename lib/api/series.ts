import type { Period } from '../chart/period'
import type { Dataset } from '../data/dataset'
import { seriesCsv, seriesJson } from '../data/downloads'
import { printDay } from '../event/day'
import { csv, json } from './respond'
import { readDataView } from './view-request'

/** The daily index of a period, or what the selected events contribute to it. */
export function getSeries(request: Request, dataset: Dataset, format: 'json' | 'csv'): Response {
  const { period, selection } = readDataView(request, dataset)
  if (format === 'json') return json(seriesJson(dataset, period, selection))
  return csv(seriesCsv(dataset, period, selection), `series-${fileName(period)}.csv`)
}

/** The part of a file name that tells one period from another. */
export function fileName({ from, to }: Period): string {
  return `${printDay(from)}-to-${printDay(to)}`
}
