import { formatDay } from '../chart/format'
import type { Period } from '../chart/period'
import { addDays, addMonths, clampDay, type Day, dayOf } from '../event/day'

/** What a typed date means: a day, or why it means none and which days to offer instead. */
export type DateReading =
  | { readonly day: Day }
  | { readonly problem: string; readonly offers: readonly Day[] }

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const EXPECTED = 'expected a date such as 2022-07-01, 1 Jul 2022 or Jul 2022'

/** Year, month and day of the month as typed; a part left out is null. */
type Parts = { readonly year: number; readonly month: number | null; readonly date: number | null }

/**
 * Reads a date as people type it: `2022-07-01`, `1 Jul 2022`, `Jul 1, 2022`, `Jul 2022`, `2022-07`, `2022`.
 *
 * A month or year alone stands for its first day at the start of a period and its last day at the end.
 * Never guesses: `1/7/2022` is read differently in different countries, so both days are offered.
 */
export function parseDateText(text: string, edge: 'start' | 'end', covered: Period): DateReading {
  const typed = text.trim().replaceAll(/\s+/g, ' ')
  if (typed === '') return { problem: `Nothing typed; ${EXPECTED}`, offers: [] }
  const slashed = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(typed)
  if (slashed) return readSlashed(typed, Number(slashed[1]), Number(slashed[2]), Number(slashed[3]), covered)
  const parts = readParts(typed)
  if (parts === null) return { problem: `Found “${typed}”; ${EXPECTED}`, offers: [] }
  return readDay(parts, edge, covered)
}

function readParts(typed: string): Parts | null {
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(typed)
  if (iso) return parts(iso[1], iso[2], iso[3])
  const words = /^(?:(\d{1,2}) )?([a-z]{3,9})\.?(?: (\d{1,2}),?)? (\d{4})$/i.exec(
    typed.replace(/(\d)(st|nd|rd|th)\b/i, '$1'),
  )
  const month = words ? monthOf(words[2] ?? '') : null
  if (!words || month === null || (words[1] && words[3])) return null
  return parts(words[4], String(month), words[1] ?? words[3])
}

function parts(year: string | undefined, month: string | undefined, date: string | undefined): Parts {
  return {
    year: Number(year),
    month: month === undefined ? null : Number(month),
    date: date === undefined ? null : Number(date),
  }
}

function monthOf(word: string): number | null {
  const name = word.toLowerCase() === 'sept' ? 'sep' : word.toLowerCase()
  const at = MONTHS.findIndex((month) => month.startsWith(name))
  return at < 0 ? null : at + 1
}

function readDay({ year, month, date }: Parts, edge: 'start' | 'end', covered: Period): DateReading {
  if (month !== null && (month < 1 || month > 12))
    return { problem: `There is no month ${month}; ${EXPECTED}`, offers: [] }
  const first = dayOf(year, month ?? 1, 1)
  const last = addDays(addMonths(first, month === null ? 12 : 1), -1)
  // Part of the month or year may lie outside the record: the part inside is what was meant.
  if (date === null && first <= covered.to && last >= covered.from)
    return { day: clampDay(edge === 'start' ? first : last, covered.from, covered.to) }
  if (date === null) return inside(edge === 'start' ? first : last, covered)
  const length = last - first + 1
  if (date < 1 || date > length)
    return {
      problem: `${MONTHS[(month ?? 1) - 1]?.replace(/^./, (letter) => letter.toUpperCase())} ${year} has ${length} days; found day ${date}`,
      offers: offersWithin([date < 1 ? first : last], covered),
    }
  return inside(addDays(first, date - 1), covered)
}

function inside(day: Day, { from, to }: Period): DateReading {
  if (day < from)
    return { problem: `Data starts on ${formatDay(from)}; found ${formatDay(day)}`, offers: [from] }
  if (day > to) return { problem: `Data ends on ${formatDay(to)}; found ${formatDay(day)}`, offers: [to] }
  return { day }
}

function readSlashed(typed: string, a: number, b: number, year: number, covered: Period): DateReading {
  const readings = [
    { date: a, month: b },
    { date: b, month: a },
  ].flatMap(({ date, month }) =>
    month >= 1 &&
    month <= 12 &&
    date >= 1 &&
    date <= addMonths(dayOf(year, month, 1), 1) - dayOf(year, month, 1)
      ? [dayOf(year, month, date)]
      : [],
  )
  const days = [...new Set(readings)]
  const [only] = days
  if (only !== undefined && days.length === 1) return inside(only, covered)
  if (days.length === 0) return { problem: `Found “${typed}”; ${EXPECTED}`, offers: [] }
  return { problem: `“${typed}” can be read two ways`, offers: offersWithin(days, covered) }
}

function offersWithin(days: readonly Day[], { from, to }: Period): Day[] {
  return days.filter((day) => day >= from && day <= to)
}
