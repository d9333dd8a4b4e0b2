import { addDays, addMonths, calendar, type Day, dayOf } from '../event/day'
import { lengthInDays } from './period'
import type { ChartView } from './view'

/** One line of the chart's table: a day, or a month summed up. Null is no data. */
export type TableRow = {
  readonly from: Day
  readonly to: Day
  readonly first: number | null
  readonly highest: number | null
  readonly lowest: number | null
  readonly last: number | null
  readonly events: number
  /** The ends of the range on the last day; null where none is drawn. */
  readonly low: number | null
  readonly high: number | null
  /** The other lines on the last day, then the parts, in the order of the view. */
  readonly others: readonly (number | null)[]
}

/** Periods up to this long are tabled by day, longer ones by month. */
const BY_DAY_UP_TO = 60

export function tableUnit(view: Pick<ChartView, 'period'>): 'day' | 'month' {
  return lengthInDays(view.period) <= BY_DAY_UP_TO ? 'day' : 'month'
}

/** The chart's values as rows, earliest first; the months at both ends hold only the days in the period. */
export function tableRows(
  view: Pick<ChartView, 'period' | 'values' | 'stems' | 'range' | 'lines' | 'stack'>,
): TableRow[] {
  const unit = tableUnit(view)
  const { from, to } = view.period
  const rows: TableRow[] = []
  for (let start = from; start <= to; ) {
    const end = unit === 'day' ? start : (Math.min(lastOfMonth(start), to) as Day)
    const values = view.values.slice(start - from, end - from + 1).filter((value) => value !== null)
    rows.push({
      from: start,
      to: end,
      first: values.at(0) ?? null,
      highest: values.length > 0 ? Math.max(...values) : null,
      lowest: values.length > 0 ? Math.min(...values) : null,
      last: values.at(-1) ?? null,
      low: view.range?.low[end - from] ?? null,
      high: view.range?.high[end - from] ?? null,
      others: [...view.lines, ...view.stack].map((line) => line.values[end - from] ?? null),
      events: view.stems.filter((stem) => stem.day >= start && stem.day <= end).length,
    })
    start = addDays(end, 1)
  }
  return rows
}

function lastOfMonth(day: Day): Day {
  const { year, month } = calendar(day)
  return addDays(addMonths(dayOf(year, month, 1), 1), -1)
}
