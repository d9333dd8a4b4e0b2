import type { Day } from '../event/day'
import type { Range } from '../tension/range'
import type { DayRange } from './explain-sentence'
import type { RangeBand } from './view'

/** The range of every covered day, as pages carry it: position i is day `first + i`. */
export type DailyRange = RangeBand & {
  readonly first: Day
  /** Share of draws in which the index is higher than 30 days before; null for the first 30 days. */
  readonly higher: readonly (number | null)[]
}

/** Between the 5th and the 95th percentile lie nine draws of ten. */
const PERCENT = 90

/**
 * The two ends of the range that charts draw, each day's to 0.1, which is what is printed of them, and the
 * shares to 0.001. Rounded here, once, so that page and picture print the same figure.
 */
export function dailyRange({ first, percentiles, higher }: Range): DailyRange {
  return {
    first,
    percent: PERCENT,
    low: Array.from(percentiles[5], (value) => rounded(value, 10)),
    high: Array.from(percentiles[95], (value) => rounded(value, 10)),
    higher: Array.from(higher, (value) => rounded(value, 1000)),
  }
}

/** The range of one day; null where it has none. */
export function rangeOn({ percent, low, high }: RangeBand, first: Day, day: Day): DayRange | null {
  const ends = [low[day - first] ?? null, high[day - first] ?? null] as const
  return ends[0] === null || ends[1] === null ? null : { percent, low: ends[0], high: ends[1] }
}

function rounded(value: number, parts: number): number | null {
  return Number.isNaN(value) ? null : Math.round(value * parts) / parts
}
