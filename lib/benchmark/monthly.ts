import { addDays, calendar, type Day, dayOf } from '../event/day'
import { monthlyMeans as meansOf } from '../tension/monthly'
import { type Cell, cellText } from './table'

/** A value of a month, which is named by its first day. */
export type MonthlyValue = { readonly month: Day; readonly value: number }

/** Day 0 of the calendar of spreadsheets, from March 1900 on, when their leap-year error is past. */
const SPREADSHEET_EPOCH = dayOf(1899, 12, 30)
/** Serial numbers of 1954 to 2119: smaller ones are years or counts rather than days. */
const SERIALS = [20_000, 80_000] as const

/**
 * The month a cell names: `2020-03-01`, `2020-03`, `2020m3` (Stata), or the serial number of a day in a
 * spreadsheet.
 *
 * @returns the first day of the month, or null when the cell is none of these
 */
export function readMonth(cell: Cell): Day | null {
  if (typeof cell === 'number') {
    if (!(cell >= SERIALS[0] && cell <= SERIALS[1])) return null
    return monthOf(addDays(SPREADSHEET_EPOCH, Math.floor(cell)))
  }
  const [, year, , month] = /^(\d{4})(-|[mM])(\d{1,2})(-\d{2})?$/.exec(cellText(cell)) ?? []
  return year === undefined ? null : monthOfYear(Number(year), Number(month))
}

/** The first day of a month of a year; null when there is no such month. */
export function monthOfYear(year: number, month: number): Day | null {
  const real = Number.isInteger(year) && year >= 1000 && Number.isInteger(month) && month >= 1 && month <= 12
  return real ? dayOf(year, month, 1) : null
}

/** The first day of the month of a day. */
function monthOf(day: Day): Day {
  const { year, month } = calendar(day)
  return dayOf(year, month, 1)
}

/**
 * Mean of each whole month of a daily series. Months that are not covered to their last day are left out.
 *
 * @param from days before it are passed over, such as those of the warm-up
 */
export function benchmarkMonths(
  { first, index }: { readonly first: Day; readonly index: ArrayLike<number> },
  from: Day = first,
): MonthlyValue[] {
  return meansOf(index, first, from).map(({ month, mean }) => ({ month, value: mean }))
}
