import { median } from 'd3-array'
import type { Day } from '../event/day'

/** The fields of an event that threads are made of. */
export type Linked = {
  readonly id: string
  readonly date: Day
  readonly domain: string
  readonly respondsTo: readonly string[]
  readonly follows: readonly string[]
}

/** One step of a thread: a later event answers an earlier one, or carries its matter on. */
export type ThreadLink = {
  /** The earlier event. */
  readonly from: string
  /** The later event. */
  readonly to: string
  readonly kind: 'answers' | 'follows'
  /** Whole days from the one to the other. */
  readonly lagDays: number
}

/** Act and answer: what led to an event and what came of it. */
export type Thread = {
  /** Ids, by day then id; the event asked for is among them. */
  readonly events: readonly string[]
  /** By day of the later event, then of the earlier. */
  readonly links: readonly ThreadLink[]
}

/**
 * The thread through an event: every earlier event that leads to it along the links of the record, every
 * later one that comes of it, and the links between these. Null when no event is linked to it.
 *
 * Side branches, such as other answers to the same act, belong to the thread of that act.
 *
 * @param events all events, by day then id
 */
export function threadOf(events: readonly Linked[], id: string): Thread | null {
  const links = linksOf(events)
  const members = new Set([id, ...reach(links, id, 'from'), ...reach(links, id, 'to')])
  if (members.size === 1) return null
  return {
    events: events.filter((event) => members.has(event.id)).map((event) => event.id),
    links: links.filter(({ from, to }) => members.has(from) && members.has(to)),
  }
}

/** Every link of the record, by day of the later event, then of the earlier. */
export function linksOf(events: readonly Linked[]): ThreadLink[] {
  const days = new Map(events.map((event) => [event.id, event.date]))
  return events.flatMap((event) =>
    [
      ...event.respondsTo.flatMap((from) => linkTo(days, from, event, 'answers')),
      ...event.follows.flatMap((from) => linkTo(days, from, event, 'follows')),
    ].sort((a, b) => b.lagDays - a.lagDays || (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)),
  )
}

/** Ids of the events that answer or carry on another, or are answered or carried on: those that have a thread. */
export function linkedEvents(
  events: readonly Pick<Linked, 'id' | 'respondsTo' | 'follows'>[],
): ReadonlySet<string> {
  return new Set(
    events.flatMap(({ id, respondsTo, follows }) => {
      const earlier = [...respondsTo, ...follows]
      return earlier.length === 0 ? [] : [id, ...earlier]
    }),
  )
}

/** Days between act and answer, over the events of a domain that answer one. */
export type AnswerLag = {
  readonly domain: string
  /** Median in days; the mean of the middle two for an even count. */
  readonly medianDays: number
  /** Answers counted. An event that answers several acts counts once for each. */
  readonly count: number
}

/** The median lag of answers by the domain of the answering event; domains without an answer are left out. */
export function answerLags(events: readonly Linked[]): AnswerLag[] {
  const domains = new Map(events.map((event) => [event.id, event.domain]))
  const lags = new Map<string, number[]>()
  for (const { to, kind, lagDays } of linksOf(events)) {
    const domain = domains.get(to)
    if (kind === 'answers' && domain !== undefined) lags.set(domain, [...(lags.get(domain) ?? []), lagDays])
  }
  return [...lags]
    .map(([domain, days]) => ({ domain, medianDays: median(days) ?? Number.NaN, count: days.length }))
    .sort((a, b) => b.count - a.count || (a.domain < b.domain ? -1 : 1))
}

function linkTo(
  days: ReadonlyMap<string, Day>,
  from: string,
  to: Linked,
  kind: ThreadLink['kind'],
): ThreadLink[] {
  const day = days.get(from)
  return day === undefined ? [] : [{ from, to: to.id, kind, lagDays: to.date - day }]
}

/** Ids reached from one event by following the links towards one end. */
function reach(links: readonly ThreadLink[], start: string, end: 'from' | 'to'): Set<string> {
  const other = end === 'from' ? 'to' : 'from'
  const found = new Set<string>()
  let edge = [start]
  while (edge.length > 0) {
    edge = links
      .filter((link) => edge.includes(link[other]) && !found.has(link[end]))
      .map((link) => link[end])
    for (const id of edge) found.add(id)
  }
  return found
}
