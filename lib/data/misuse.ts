import { expectedWeights, readWeights } from '../ask/weights-url'
import { MIN_DAYS, type Period } from '../chart/period'
import { addDays, type Day, printDay } from '../event/day'
import { CONTEXT } from '../event/event-search'
import { nearestName } from '../event/nearest-name'
import type { Dataset } from '../record/dataset'
import type { Selection } from '../tension/selection'

/** A value asked for that could not be used. */
export type Misuse = { readonly name: string; readonly found: string; readonly expected: string }

/** All of them in one line. */
export function printMisuses(misuses: readonly Misuse[]): string {
  return misuses
    .map(({ name, found, expected }) => `${name}: found ${found}, expected ${expected}`)
    .join('; ')
}

/** A value as an error may repeat it. */
export function quote(value: unknown): string {
  const text = JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}

/** A day the index is not given for. */
export function outside(covered: Period, name: string, day: Day | undefined): Misuse[] {
  if (day === undefined || (day >= covered.from && day <= covered.to)) return []
  const expected = `a covered day, ${printDay(covered.from)} to ${printDay(covered.to)}`
  return [{ name, found: quote(printDay(day)), expected }]
}

/** A period that ends before it starts. */
export function backwards({ from, to }: Period): Misuse[] {
  if (from <= to) return []
  return [{ name: 'to', found: quote(printDay(to)), expected: `${printDay(from)}, the first day, or later` }]
}

/** A period too short for a chart. */
export function short({ from, to }: Period): Misuse[] {
  if (to - from + 1 >= MIN_DAYS) return []
  const expected = `${printDay(addDays(from, MIN_DAYS - 1))} or later: a chart shows at least ${MIN_DAYS} days`
  return [{ name: 'to', found: quote(printDay(to)), expected }]
}

/** A side or domain the record does not know. */
export function unknownNames({ dyad }: Dataset, { by, domains }: Selection): Misuse[] {
  const sides = dyad.sides.map(({ code }) => code)
  const known = Object.keys(dyad.domains)
  const misuses: Misuse[] = []
  if (by !== null && !sides.includes(by))
    misuses.push({ name: 'by', found: quote(by), expected: `one of ${sides.join(', ')}` })
  for (const domain of domains) {
    if (known.includes(domain)) continue
    const near = nearestName(domain, known)
    const expected = `one of ${known.join(', ')}`
    misuses.push({
      name: 'domain',
      found: quote(domain),
      expected: near ? `perhaps ${near}; ${expected}` : expected,
    })
  }
  return misuses
}

/** A class the codebook does not know. */
export function unknownClass({ codebook }: Dataset, id: string | undefined): Misuse[] {
  const known = [...Object.keys(codebook.classes), CONTEXT]
  if (id === undefined || known.includes(id)) return []
  const near = nearestName(id, known)
  const expected = `one of ${known.join(', ')}`
  return [{ name: 'class', found: quote(id), expected: near ? `perhaps ${near}; ${expected}` : expected }]
}

/** An event that is not in the record, or that no link leads to or from. */
export function threadless({ linked }: Dataset, thread: string | null): Misuse[] {
  if (thread === null || linked.has(thread)) return []
  const near = nearestName(thread, [...linked])
  const expected = 'the id of an event that answers another or is answered'
  return [
    { name: 'thread', found: quote(thread), expected: near ? `perhaps ${near}; ${expected}` : expected },
  ]
}

/** Weights that are none, or that are on groups the codebook does not know. */
export function unknownWeights({ codebook }: Dataset, name: string, text: string | null): Misuse[] {
  const groups = Object.keys(codebook.groups)
  const { misread } = readWeights(text ?? '', groups)
  if (!text || misread.length === 0) return []
  return [{ name, found: quote(misread.join(',')), expected: expectedWeights(groups) }]
}

/** A day after the last change of the record: what would be known then nobody knows. */
export function unrecorded({ facts: { recorded } }: Dataset, known: Day | null): Misuse[] {
  if (known === null || (recorded !== null && known <= recorded.to)) return []
  const expected =
    recorded === null
      ? 'no day, since the record is empty'
      : `${printDay(recorded.to)}, its last change, or earlier`
  return [{ name: 'known', found: quote(printDay(known)), expected }]
}

/** A day of which nothing was known on another, since nothing was recorded yet or the day was still to come. */
export function unknownThen({ facts: { recorded } }: Dataset, known: Day | null, day: Day): Misuse[] {
  if (known === null || recorded === null) return []
  if (known < recorded.from)
    return [
      {
        name: 'known',
        found: quote(printDay(known)),
        expected: `${printDay(recorded.from)} or later: nothing was recorded before`,
      },
    ]
  if (day <= known) return []
  return [
    {
      name: 'day',
      found: quote(printDay(day)),
      expected: `${printDay(known)}, the day of the record, or earlier`,
    },
  ]
}
