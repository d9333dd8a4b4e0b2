import { askedChart } from '@/app/_chart/read-chart'
import { readOnce } from '@/app/_site/read-once'
import { selectionParams, serializeChart } from '@/lib/ask/chart-url'
import { lineParams } from '@/lib/ask/line-params'
import { periodParams } from '@/lib/ask/period-params'
import { ALL_LAYERS } from '@/lib/chart/layers'
import { drawnRange, viewOf } from '@/lib/data/server'

/** The chart an embed asks for with the data of today, and the path of its page on this site. */
export const readLive = readOnce(async (asked) => {
  const { dataset, request } = await askedChart(asked)
  const { choice, selection, thread, line, misread } = request
  const view = viewOf(dataset, request, ALL_LAYERS, await drawnRange(dataset, request, ALL_LAYERS.range))
  const chosen = { ...periodParams(choice), ...selectionParams(selection), thread, ...lineParams(line) }
  return { view, page: serializeChart('/', chosen), misread }
})
