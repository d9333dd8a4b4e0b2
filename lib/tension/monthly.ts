import { addMonths, calendar, type Day, dayOf } from '../event/day'

export type MonthMean = { /** Its first day. */ readonly month: Day; readonly mean: number }

/**
 * Mean of a daily series over each calendar month that it covers in whole.
 *
 * @param values position i is day `first + i`
 * @param from days before it are passed over, such as those of the warm-up
 */
export function monthlyMeans(values: ArrayLike<number>, first: Day, from: Day = first): MonthMean[] {
  const earliest = from < first ? first : from
  const { year, month, date } = calendar(earliest)
  const means: MonthMean[] = []
  let start = date === 1 ? earliest : dayOf(year, month + 1, 1)
  for (let next = addMonths(start, 1); next - first <= values.length; next = addMonths(start, 1)) {
    let sum = 0
    for (let i = start - first; i < next - first; i++) sum += values[i] ?? Number.NaN
    means.push({ month: start, mean: sum / (next - start) })
    start = next
  }
  return means
}
