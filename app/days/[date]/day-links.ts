import { type PartialChartParams, selectionParams, serializeChart } from '@/lib/ask/chart-url'
import { lineParams } from '@/lib/ask/line-params'
import { type Day, printDay } from '@/lib/event/day'
import type { DayReading } from './read-day'

type Chosen = Pick<DayReading, 'selection' | 'line'>

/** Parameters of the part and the line that are shown: what a link to another day keeps. */
function chosenParams({ selection, line }: Chosen): PartialChartParams {
  const { w, known } = lineParams(line)
  return { ...selectionParams(selection), w, known }
}

/** The address of the same sum on another day. */
export function dayAddress(chosen: Chosen, day: Day): string {
  return serializeChart(`/days/${printDay(day)}`, chosenParams(chosen))
}

/** The address of the sum for programs. */
export function dayJsonAddress(chosen: Chosen, day: Day): string {
  return serializeChart(`/api/v1/days/${printDay(day)}.json`, chosenParams(chosen))
}

/** The address of the chart with the day open. */
export function dayOnChart(chosen: Chosen, day: Day): string {
  return serializeChart('/', { ...chosenParams(chosen), day: printDay(day) })
}
