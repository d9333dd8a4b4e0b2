import { addDays, calendar, type Day, dayOf } from '../event/day'

export const ISO_WEEK = /^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/

/** The week of a day as ISO 8601 counts it, such as `2026-W27`: weeks start on Monday and belong to the year of their Thursday. */
export function isoWeek(day: Day): string {
  // 1970-01-01, day 0, was a Thursday: three days after a Monday.
  const weekday = (((day + 3) % 7) + 7) % 7
  const thursday = addDays(day, 3 - weekday)
  const { year } = calendar(thursday)
  const week = Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1
  return `${String(year).padStart(4, '0')}-W${String(week).padStart(2, '0')}`
}
