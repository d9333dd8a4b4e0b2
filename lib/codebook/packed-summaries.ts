import type { Day } from '../event/day'
import { printDay } from '../event/day'
import type { EventSummary } from './event-summary'

type Linked = 'respondsTo' | 'follows'
type Plain = Omit<EventSummary, 'id' | 'day' | Linked>

/**
 * Summaries as a page carries them: a list for each field instead of an object for each event. Days stand as steps
 * from one event to the next, an id without the date it begins with, a link as the place of the event in the list.
 */
export type PackedSummaries = {
  readonly [Field in keyof Plain]: readonly Plain[Field][]
} & {
  readonly days: readonly number[]
  /** What follows the date and a hyphen; a whole id where it begins with another date. */
  readonly names: readonly (string | { readonly id: string })[]
  /** Places in the list; the id itself where that is not in it. */
  readonly links: { readonly [Field in Linked]: readonly (readonly (number | string)[])[] }
}

const COLUMNS = {
  endDay: true,
  precision: true,
  title: true,
  initiator: true,
  target: true,
  domain: true,
  class: true,
  score: true,
  weight: true,
  sources: true,
  independent: true,
  measure: true,
  didNotHappen: true,
  plannedFor: true,
} satisfies Record<keyof Plain, true>
const PLAIN = Object.keys(COLUMNS) as (keyof Plain)[]

/** Packs summaries; `unpackSummaries` gives the same ones again, in their order. */
export function packSummaries(summaries: readonly EventSummary[]): PackedSummaries {
  const place = new Map(summaries.map(({ id }, i) => [id, i]))
  const linksOf = (ids: readonly string[]) => ids.map((id) => place.get(id) ?? id)
  return {
    ...columnsOf(summaries),
    days: summaries.map(({ day }, i) => day - (summaries[i - 1]?.day ?? 0)),
    names: summaries.map(({ id, day }) => {
      const date = `${printDay(day)}-`
      return id.startsWith(date) ? id.slice(date.length) : { id }
    }),
    links: {
      respondsTo: summaries.map(({ respondsTo }) => linksOf(respondsTo)),
      follows: summaries.map(({ follows }) => linksOf(follows)),
    },
  }
}

/** The summaries again. */
export function unpackSummaries(packed: PackedSummaries): EventSummary[] {
  let last = 0
  const heads = packed.days.map((step, i) => {
    last += step
    const day = last as Day
    const name = packed.names[i] ?? ''
    return { day, id: typeof name === 'string' ? `${printDay(day)}-${name}` : name.id }
  })
  const idsOf = (links: readonly (number | string)[] = []) =>
    links.flatMap((link) => (typeof link === 'string' ? link : (heads[link]?.id ?? [])))
  return heads.map((head, i) => ({
    ...head,
    ...rowOf(packed, i),
    respondsTo: idsOf(packed.links.respondsTo[i]),
    follows: idsOf(packed.links.follows[i]),
  }))
}

function columnsOf(summaries: readonly EventSummary[]) {
  return Object.fromEntries(
    PLAIN.map((field) => [field, summaries.map((summary) => summary[field])]),
  ) as unknown as { readonly [Field in keyof Plain]: readonly Plain[Field][] }
}

function rowOf(packed: PackedSummaries, i: number): Plain {
  return Object.fromEntries(PLAIN.map((field) => [field, packed[field][i]])) as unknown as Plain
}
