import { calendar, type Day } from '../event/day'
import { roundTo } from '../tension/printed-sum'
import type { Period } from './period'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const MINUS = '\u2212'

/** "12 Aug 2022". */
export function formatDay(day: Day): string {
  const { year, month, date } = calendar(day)
  return `${date} ${monthName(month)} ${year}`
}

/** "Aug 2022". */
export function formatMonth(day: Day): string {
  const { year, month } = calendar(day)
  return `${monthName(month)} ${year}`
}

/** "12 Aug". */
export function formatDayOfYear(day: Day): string {
  const { month, date } = calendar(day)
  return `${date} ${monthName(month)}`
}

/** "Aug". @param month 1-12 */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? ''
}

/** "1 Aug 2022 – 15 Nov 2023". */
export function formatPeriod({ from, to }: Period): string {
  return from === to ? formatDay(from) : `${formatDay(from)} – ${formatDay(to)}`
}

/** The day an event is dated to, as far as its sources say: "12 Aug 2022", or "Aug 2022". */
export function formatEventDay(day: Day, precision: 'day' | 'month'): string {
  return precision === 'day' ? formatDay(day) : formatMonth(day)
}

/** An index value: "58.3". */
export function formatIndex(value: number): string {
  return unsigned(value, 1)
}

/** Points added to or taken from the index: "+9.4", "−2.1", "0.0". */
export function formatPoints(points: number): string {
  return signed(points, 1)
}

/** The score of an event, with as many decimals as it has: "+6", "−4.5", "+2.25", "0". */
export function formatScore(score: number): string {
  const hundredths = Math.round(Math.abs(score) * 100)
  return signed(score, hundredths % 100 === 0 ? 0 : hundredths % 10 === 0 ? 1 : 2)
}

/** A whole number: "1,204". */
export function formatCount(count: number): string {
  return unsigned(count, 0).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** A count with its noun: "1 event", "394 events". */
export function formatCounted(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`
}

/**
 * A part of a whole in whole per cent: "83%". Only all is "100%" and only nothing "0%"; an en dash for a part of nothing.
 */
export function formatPercent(part: number, whole: number): string {
  if (whole === 0) return '–'
  const percent = unsigned((100 * part) / whole, 0)
  if (percent === '100' && part < whole) return 'over 99%'
  if (percent === '0' && part > 0) return 'under 1%'
  return `${percent}%`
}

/** The size of a file: "812 bytes", "412 kB", "1.2 MB". */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return formatCounted(bytes, 'byte')
  return bytes < 999_500 ? `${unsigned(bytes / 1000, 0)} kB` : `${unsigned(bytes / 1_000_000, 1)} MB`
}

/** A value above or below neutral as an axis prints it: "+25", "0", "−50". */
export function formatOffset(offset: number): string {
  return signed(offset, 0)
}

/** "a", "a and b", "a, b and c". */
export function formatList(items: readonly string[]): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}

function rounded(value: number, digits: number): string {
  return Math.abs(roundTo(value, digits)).toFixed(digits)
}

function unsigned(value: number, digits: number): string {
  const text = rounded(value, digits)
  return value < 0 && Number(text) !== 0 ? `${MINUS}${text}` : text
}

function signed(value: number, digits: number): string {
  const text = rounded(value, digits)
  if (Number(text) === 0) return text
  return `${value < 0 ? MINUS : '+'}${text}`
}
