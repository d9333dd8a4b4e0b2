import { type Asked, readOnce } from '@/app/_site/read-once'
import { loadChartParams, readChartParams } from '@/lib/ask/chart-url'
import { getDataset } from '@/lib/data/server'

/** The data set, and the chart an address asks for. */
export async function askedChart({ searchParams }: Pick<Asked, 'searchParams'>) {
  const dataset = await getDataset()
  return {
    dataset,
    request: readChartParams(await loadChartParams(searchParams), dataset.facts, dataset.linked),
  }
}

/** The same, read once for the title and the page. */
export const readChart = readOnce(askedChart)
