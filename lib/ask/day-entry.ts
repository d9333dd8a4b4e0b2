import { formatDay } from '../chart/format'
import type { Period } from '../chart/period'
import { type Day, printDay } from '../event/day'
import { parseDateText } from './day-text'
import { type Described, type Entry, fine } from './entry'
import { type AskedFacts, coveredDays } from './facts'
import { problem } from './problem'

/**
 * A covered day. Of a date that is none, or of one that is not covered, the nearest day that is stands for it.
 *
 * @param edge whether a month or a year alone stands for its first day or its last
 */
export function dayEntry(described: Described, edge: 'start' | 'end'): Entry<Day | null, AskedFacts> {
  return {
    ...described,
    json: 'text',
    read: (text, facts) => readDay(described, text, edge, coveredDays(facts)),
    print: printKnown,
    standard: null,
  }
}

function readDay({ name, shown }: Described, text: string, edge: 'start' | 'end', covered: Period) {
  const reading = parseDateText(text, edge, covered)
  if ('day' in reading) return fine<Day | null>(reading.day)
  const [only, other] = reading.offers
  const used = only !== undefined && other === undefined ? only : null
  return {
    value: used,
    problems: [problem(name, text, reading.expected, used === null ? shown : formatDay(used))],
  }
}

/** A day as an address has it. */
export function printKnown(day: Day | null): string | null {
  return day === null ? null : printDay(day)
}
