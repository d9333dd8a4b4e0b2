const MS_PER_DAY = 86_400_000

/** A calendar day: whole UTC days since 1970-01-01. Days subtract to a number of days. */
export type Day = number & { readonly __brand: 'Day' }

/**
 * Reads an ISO calendar date.
 *
 * @param text `YYYY-MM-DD`
 * @throws RangeError when the text is not a date that exists (2023-02-30, 2023-2-3, "May 2023")
 */
export function parseDay(text: string): Day {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) / MS_PER_DAY : Number.NaN
  if (!Number.isInteger(day) || printDay(day as Day) !== text)
    throw new RangeError(`"${text}" is not a calendar date; expected YYYY-MM-DD`)
  return day as Day
}

/** Whether `parseDay` accepts the text. */
export function isDay(text: string): boolean {
  try {
    parseDay(text)
    return true
  } catch {
    return false
  }
}

/**
 * The UTC day of a moment.
 *
 * @param moment ISO 8601 in UTC, such as `2024-05-01T12:30:00.000Z`
 * @throws RangeError when it does not begin with a calendar date
 */
export function dayOfMoment(moment: string): Day {
  return parseDay(moment.slice(0, 10))
}

/** Prints a day as `YYYY-MM-DD`; the inverse of `parseDay`. */
export function printDay(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10)
}

/** The day `days` later (earlier when negative); whole days only. */
export function addDays(day: Day, days: number): Day {
  return (day + days) as Day
}

/** The same day of the month `months` later; the last day of that month where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const from = new Date(day * MS_PER_DAY)
  const first = Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, 1)
  const lastOfMonth = new Date(first)
  lastOfMonth.setUTCMonth(lastOfMonth.getUTCMonth() + 1, 0)
  return (first / MS_PER_DAY + Math.min(from.getUTCDate(), lastOfMonth.getUTCDate()) - 1) as Day
}

/** Year, month (1-12) and day of the month of a day. */
export function calendar(day: Day): { year: number; month: number; date: number } {
  const at = new Date(day * MS_PER_DAY)
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() }
}

/** The day of a year, month (1-12, may run over) and day of the month. */
export function dayOf(year: number, month: number, date: number): Day {
  return (Date.UTC(year, month - 1, date) / MS_PER_DAY) as Day
}

/** The day moved into the closed range from `first` to `last`. */
export function clampDay(day: Day, first: Day, last: Day): Day {
  return Math.min(Math.max(day, first), last) as Day
}
