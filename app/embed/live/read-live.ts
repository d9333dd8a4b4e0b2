import { askedChart } from '@/app/_chart/read-chart'
import { readOnce } from '@/app/_site/read-once'
import { printAddress } from '@/lib/ask/print-address'
import { CHART } from '@/lib/ask/sets'
import { ALL_LAYERS } from '@/lib/chart/layers'
import { drawnRange, viewOf } from '@/lib/data/server'

/** The chart an embed asks for with the data of today, and the path of its page on this site. */
export const readLive = readOnce(async (asked) => {
  const { dataset, request } = await askedChart(asked)
  const { choice, drawn, selection, thread, line, problems, notice } = request
  const chosen = { selection, thread, line }
  const range = await drawnRange(dataset, request, ALL_LAYERS.range)
  const view = viewOf(dataset, { ...chosen, period: drawn }, ALL_LAYERS, range)
  return { view, page: printAddress('/', CHART, { days: choice, ...chosen }), problems, notice }
})
