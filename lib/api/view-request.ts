import type { Period } from '../chart/period'
import type { Dataset } from '../data/dataset'
import { backwards, outside, quote, short, unknownNames } from '../data/misuse'
import { coveredPeriod } from '../data/read'
import { addDays, addMonths, printDay } from '../event/day'
import type { SnapshotSpec } from '../snapshot/snapshot'
import type { Selection } from '../tension/selection'
import { misused } from './errors'
import type { DataQuery, SelectionQuery, SnapshotBody } from './requests'

/**
 * The days a query stands for, exactly as asked.
 *
 * @throws ApiError when a day is not covered, or the period runs backwards or is given twice
 */
export function readPeriod(dataset: Dataset, { from, to, p }: DataQuery): Period {
  const covered = coveredPeriod(dataset)
  const misuses = [...outside(covered, 'from', from), ...outside(covered, 'to', to)]
  if (p !== undefined && (from !== undefined || to !== undefined))
    misuses.push({ name: 'p', found: `${quote(p)} beside from or to`, expected: 'either p, or from and to' })
  const period = { from: from ?? covered.from, to: to ?? covered.to }
  if (misuses.length === 0) misuses.push(...backwards(period))
  if (misuses.length > 0) throw misused('invalid-parameter', misuses)
  const years = p === undefined ? Number.NaN : Number.parseInt(p, 10)
  if (Number.isNaN(years)) return period
  const start = addDays(addMonths(covered.to, -12 * years), 1)
  return { from: start < covered.from ? covered.from : start, to: covered.to }
}

/** As `readPeriod`, for a chart, which needs a week at least. */
export function readChartPeriod(dataset: Dataset, query: DataQuery): Period {
  const period = readPeriod(dataset, query)
  const misuses = short(period)
  if (misuses.length > 0) throw misused('invalid-parameter', misuses)
  return period
}

/** @throws ApiError when the side or a domain is not known */
export function readSelection(dataset: Dataset, { by, domain, tone }: SelectionQuery): Selection {
  const selection = { by: by ?? null, domains: domain ?? [], tone: tone ?? null }
  const misuses = unknownNames(dataset, selection)
  if (misuses.length > 0) throw misused('invalid-parameter', misuses)
  return selection
}

/** @throws ApiError when the view cannot be frozen as asked */
export function readSpec(dataset: Dataset, { from, to, day, by, domain, tone }: SnapshotBody): SnapshotSpec {
  const covered = coveredPeriod(dataset)
  const selection = { by: by ?? null, domains: domain, tone: tone ?? null }
  const misuses = [
    ...outside(covered, 'from', from),
    ...outside(covered, 'to', to),
    ...outside(covered, 'day', day ?? undefined),
    ...unknownNames(dataset, selection),
  ]
  const wrong = backwards({ from, to })
  misuses.push(...(wrong.length > 0 ? wrong : short({ from, to })))
  if (misuses.length > 0) throw misused('invalid-body', misuses)
  return { from: printDay(from), to: printDay(to), day: printDay(day ?? to), ...selection }
}
