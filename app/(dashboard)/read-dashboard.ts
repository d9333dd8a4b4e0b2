import { askedChart } from '@/app/_chart/read-chart'
import { readOnce } from '@/app/_site/read-once'
import { redirectUntidy } from '@/app/_site/tidy'
import { CHART } from '@/lib/ask/sets'
import { askedFacts } from '@/lib/data/server'

/** The data set, and the chart the page is asked for, under the short form of its address. */
export const readDashboard = readOnce(async (asked) => {
  const reading = await askedChart(asked)
  redirectUntidy('/', CHART, asked.searchParams, askedFacts(reading.dataset))
  return reading
})
