import { readOnce } from '@/app/_site/read-once'
import { loadChartParams, readChartParams } from '@/lib/ask/chart-url'
import { getDataset } from '@/lib/data/server'

/** The data set, and the chart an address asks for. */
export const readChart = readOnce(async ({ searchParams }) => {
  const dataset = await getDataset()
  return {
    dataset,
    request: readChartParams(await loadChartParams(searchParams), dataset.facts, dataset.linked),
  }
})
