import { RANGE } from '../ask/sets'
import type { Period } from '../chart/period'
import { dailyRange } from '../chart/range-band'
import { getRange } from '../data/range'
import { addDays, printDay } from '../event/day'
import { askedFacts } from '../record/asked-facts'
import { type Cell, printCsv } from '../record/csv'
import type { Dataset } from '../record/dataset'
import { printVersions } from '../record/downloads'
import { RANGE_PERCENTS, type Range } from '../tension/range'
import { readQuery } from './read-request'
import { csv, json } from './respond'
import { fileName } from './series'

/** The doubt of the index, day by day: percentiles of the draws, and how often it is higher than 30 days before. */
export async function getRangeOf(
  request: Request,
  dataset: Dataset,
  format: 'json' | 'csv',
): Promise<Response> {
  const { days, acts, shape } = readQuery(request, RANGE, askedFacts(dataset))
  const { period } = days
  const range = await getRange(dataset, acts)
  const rows = rangeRows(range, period)
  if (format === 'csv')
    return csv(
      printCsv(
        ['date', ...RANGE_PERCENTS.map((percent) => `p${percent}`), 'higher_than_30_days_before'],
        rows.map(({ date, values, higher }) => [date, ...values, higher]),
      ),
      `range-${fileName(period)}.csv`,
    )
  if (shape === 'ends' && format === 'json') return json(rangeEndsJson(dataset, range, period))
  return json({
    ...printVersions(dataset),
    from: printDay(period.from),
    to: printDay(period.to),
    acts,
    points: rows.map(({ date, values, higher }) => ({
      date,
      ...Object.fromEntries(RANGE_PERCENTS.map((percent, i) => [`p${percent}`, values[i]])),
      higherThan30DaysBefore: higher,
    })),
  })
}

/** What `GET /api/v1/range.json?shape=ends` answers. */
export type RangeEndsJson = ReturnType<typeof rangeEndsJson>

/** The two ends of the range and how often the index is higher than before, day by day as lists. */
function rangeEndsJson(dataset: Dataset, range: Range, { from, to }: Period) {
  const { first, percent, low, high, higher } = dailyRange(range)
  const days = (values: readonly (number | null)[]) => values.slice(from - first, to - first + 1)
  return {
    ...printVersions(dataset),
    from: printDay(from),
    to: printDay(to),
    percent,
    low: days(low),
    high: days(high),
    higherThan30DaysBefore: days(higher),
  }
}

type Row = { readonly date: string; readonly values: readonly Cell[]; readonly higher: number | null }

function rangeRows({ first, percentiles, higher }: Range, { from, to }: Period): Row[] {
  const rows: Row[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const i = day - first
    rows.push({
      date: printDay(day),
      values: RANGE_PERCENTS.map((percent) => known(percentiles[percent][i])),
      higher: known(higher[i]),
    })
  }
  return rows
}

function known(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value
}
