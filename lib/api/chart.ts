import { buildView } from '../chart/build-view'
import type { Dataset } from '../data/dataset'
import { readSeries } from '../data/read'
import { type PictureFormat, pictureOf } from './picture'
import { fileName } from './series'
import { readChartView } from './view-request'

/** The chart of a period and selection as a picture of the present data. */
export function getChart(
  request: Request,
  dataset: Dataset,
  format: PictureFormat,
  publicUrl: string | null,
): Promise<Response> {
  const { period, selection, size, theme } = readChartView(request, dataset)
  const view = buildView(dataset.facts, readSeries(dataset, selection), dataset.summaries, period, selection)
  const address = publicUrl ?? undefined
  return pictureOf(view, { size, theme, address }, format, `chart-${fileName(period)}`, 'data')
}
