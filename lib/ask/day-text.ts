import { formatDay } from '../chart/format'
import type { Period } from '../chart/period'
import { addDays, addMonths, calendar, clampDay, type Day, dayOf, printDay } from '../event/day'
import { tidyText } from './tidy-text'

/** What a typed date means: a day, or why it means none, what was expected and which days to offer instead. */
export type DateReading =
  | { readonly day: Day }
  | { readonly problem: string; readonly expected: string; readonly offers: readonly Day[] }

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
/** What a date may look like, in words that fit after "expected". */
export const A_DATE = 'a date such as 2022-07-01, 1 Jul 2022 or Jul 2022'

/** Year, month and day of the month as typed; a part left out is null. */
type Parts = { readonly year: number; readonly month: number | null; readonly date: number | null }

/**
 * Reads a date as people write it: `2022-07-01`, `2022-07`, `2022`, `1 Jul 2022`, `Jul 1, 2022`, `1st of July, 2022`, `Jul 2022`, `1-Jul-2022`,
 * `2022/07/01`, `20220701`, an ISO time, `2022年7月1日`, in digits of any width.
 *
 * A month or year alone stands for its first day at the start of a period and its last day at the end.
 * Never guesses: `1/7/2022` is read differently in different countries, so both days are offered.
 */
export function parseDateText(text: string, edge: 'start' | 'end', covered: Period): DateReading {
  const typed = tidyText(text)
  if (typed === '') return { problem: `Nothing typed; expected ${A_DATE}`, expected: A_DATE, offers: [] }
  const slashed = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(typed)
  if (slashed) return readSlashed(typed, Number(slashed[1]), Number(slashed[2]), Number(slashed[3]), covered)
  const parts = readParts(typed)
  return parts === null ? noDate(`Found “${typed}”`) : readDay(parts, edge, covered)
}

function noDate(found: string): DateReading {
  return { problem: `${found}; expected ${A_DATE}`, expected: A_DATE, offers: [] }
}

/** Year first, in numbers; the separators are those of the first two. */
const NUMBERS = [
  /^([1-9]\d{3})(?:([-/.])(\d{1,2})(?:\2(\d{1,2}))?)?$/,
  /^([1-9]\d{3})()(\d{2})(\d{2})$/,
  /^([1-9]\d{3})()-(\d{2})-(\d{2})[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[-+ ]\d{2}:?\d{2})?$/i,
  /^([1-9]\d{3}) ?()年(?: ?(\d{1,2}) ?月(?: ?(\d{1,2}) ?日)?)?$/,
]

function readParts(typed: string): Parts | null {
  for (const form of NUMBERS) {
    const [, year, , month, date] = form.exec(typed) ?? []
    if (year !== undefined) return parts(year, month, date)
  }
  const plain = typed
    .replace(/(\d)(st|nd|rd|th)\b/i, '$1')
    .replace(/ of /i, ' ')
    .replaceAll(/(?<=[a-z\d])[-/](?=[a-z\d])|, ?/gi, ' ')
  const words = /^(?:(\d{1,2}) )?([a-z]{3,9})\.?(?: (\d{1,2}))? ([1-9]\d{3})$/i.exec(plain)
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
  if (month !== null && (month < 1 || month > 12)) return noDate(`There is no month ${month}`)
  const first = dayOf(year, month ?? 1, 1)
  const last = addDays(addMonths(first, month === null ? 12 : 1), -1)
  // Part of the month or year may lie outside the record: the part inside is what was meant.
  if (date === null && first <= covered.to && last >= covered.from)
    return { day: clampDay(edge === 'start' ? first : last, covered.from, covered.to) }
  if (date === null) return inside(edge === 'start' ? first : last, covered)
  const length = last - first + 1
  if (date >= 1 && date <= length) return inside(addDays(first, date - 1), covered)
  const named = `${MONTHS[(month ?? 1) - 1]?.replace(/^./, (letter) => letter.toUpperCase())} ${year}`
  return {
    problem: `${named} has ${length} days; found day ${date}`,
    expected: `a day of ${named}, which has ${length} days`,
    offers: offersWithin([date < 1 ? first : last], covered),
  }
}

/** The days an index is given for, in words that fit after "expected". */
function aCoveredDay({ from, to }: Period): string {
  return `a covered day, ${printDay(from)} to ${printDay(to)}`
}

function inside(day: Day, covered: Period): DateReading {
  const { from, to } = covered
  if (day >= from && day <= to) return { day }
  const bound = day < from ? `starts on ${formatDay(from)}` : `ends on ${formatDay(to)}`
  return {
    problem: `Data ${bound}; found ${formatDay(day)}`,
    expected: aCoveredDay(covered),
    offers: [clampDay(day, from, to)],
  }
}

function readSlashed(typed: string, a: number, b: number, year: number, covered: Period): DateReading {
  const exists = (month: number, date: number) =>
    month >= 1 && month <= 12 && date >= 1 && calendar(dayOf(year, month, date)).month === month
  const readings = [
    { date: a, month: b },
    { date: b, month: a },
  ].filter(({ date, month }) => exists(month, date))
  const days = [...new Set(readings.map(({ date, month }) => dayOf(year, month, date)))]
  const [only] = days
  if (only === undefined) return noDate(`Found “${typed}”`)
  if (days.length === 1) return inside(only, covered)
  return {
    problem: `“${typed}” can be read two ways`,
    expected: `a date that can be read one way only, such as ${days.map(printDay).join(' or ')}`,
    offers: offersWithin(days, covered),
  }
}

function offersWithin(days: readonly Day[], { from, to }: Period): Day[] {
  return days.filter((day) => day >= from && day <= to)
}
