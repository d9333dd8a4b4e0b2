import { type Asked, readOnce } from '@/app/_site/read-once'
import { readChart } from '@/lib/ask/chart-request'
import { givenIn } from '@/lib/ask/given'
import { askedFacts, getDataset } from '@/lib/data/server'

/** The data set, and the chart an address asks for. */
export async function askedChart({ searchParams }: Pick<Asked, 'searchParams'>) {
  const dataset = await getDataset()
  return { dataset, request: readChart(givenIn(searchParams), askedFacts(dataset)) }
}

/** The same, read once for the title and the page. */
export const readAskedChart = readOnce(askedChart)
