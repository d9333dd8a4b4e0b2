import { calendar } from '../event/day'
import type { Event } from '../event/event'
import { PUBLISHER_KINDS, type PublisherKind } from '../event/publisher-kinds'
import type { Publishers } from '../event/registry'
import type { Codebook } from './codebook'
import { actingSides, firstPublisher, gradeSources } from './source-grade'

/** Of some events, how many are well documented. */
export type EvidenceRow = {
  /** Year, code of a side or `mutual`. */
  readonly of: string
  readonly events: number
  /** Events with two independent sources or an official one. */
  readonly documented: number
  /** Events with two sources that do not share an owner or an original report. */
  readonly independent: number
  /** Events with a source that an organ of an acting state published. */
  readonly official: number
}

/** What the record rests on. */
export type Evidence = {
  readonly total: EvidenceRow
  /** Oldest first. */
  readonly byYear: readonly EvidenceRow[]
  /** In the order of the sides, then `mutual`; a row for each that acted. */
  readonly bySide: readonly EvidenceRow[]
  /** Sources by the kind of who published them first, most first; kinds without any are left out. */
  readonly byKind: readonly { readonly kind: PublisherKind; readonly sources: number }[]
  /** Sources by ISO 639-1 code of their language, most first. */
  readonly byLanguage: readonly { readonly language: string; readonly sources: number }[]
  /** Events that have a class but do not move the index, since their sources do not confirm them. */
  readonly unconfirmed: readonly Event[]
  readonly accounts: {
    /** Events with an account of each side. */
    readonly both: number
    /** Events with an account of this side, alone or not, in the order of the sides. */
    readonly bySide: readonly { readonly side: string; readonly events: number }[]
  }
}

type Documented = {
  readonly event: Event
  readonly independent: boolean
  readonly official: boolean
  readonly weight: number
}

/**
 * Measures what a record rests on: how many of its events have two independent sources or an official one, of which
 * kinds and languages its sources are, and whose accounts it holds.
 *
 * A source is official when an organ of an acting state published it first; state media are not, though the grade
 * reads them as the record of their own state too. Context events count: they are in the record.
 *
 * @param sides codes of the two sides
 */
export function measureEvidence(
  events: readonly Event[],
  codebook: Codebook,
  publishers: Publishers,
  sides: readonly string[],
): Evidence {
  const all = events.map((event): Documented => {
    const { independent, weight } = gradeSources(event, codebook, publishers, sides)
    return {
      event,
      independent: independent >= 2,
      official: hasOfficialSource(event, publishers, sides),
      weight,
    }
  })
  const sources = events.flatMap((event) => event.sources)
  const years = [...new Set(events.map(yearOf))].sort()
  const bySide = [...sides, 'mutual'].map((side) =>
    summarise(
      side,
      all.filter(({ event }) => event.initiator === side),
    ),
  )
  return {
    total: summarise('total', all),
    byYear: years.map((year) =>
      summarise(
        year,
        all.filter(({ event }) => yearOf(event) === year),
      ),
    ),
    bySide: bySide.filter((row) => row.events > 0),
    byKind: mostFirst(
      sources,
      (source) => publishers[firstPublisher(source)]?.kind ?? 'unknown',
      PUBLISHER_KINDS,
    ).map(([kind, count]) => ({ kind, sources: count })),
    byLanguage: mostFirst(
      sources,
      ({ language }) => language,
      [...new Set(sources.map(({ language }) => language))].sort(),
    ).map(([language, count]) => ({ language, sources: count })),
    unconfirmed: all.flatMap(({ event, weight }) => (event.class !== undefined && weight === 0 ? event : [])),
    accounts: {
      both: events.filter(({ accounts }) => sides.every((side) => side in accounts)).length,
      bySide: sides.map((side) => ({
        side,
        events: events.filter(({ accounts }) => side in accounts).length,
      })),
    },
  }
}

function hasOfficialSource(event: Event, publishers: Publishers, sides: readonly string[]): boolean {
  const acting = actingSides(event, sides)
  return event.sources.some((source) => {
    const publisher = publishers[firstPublisher(source)]
    return publisher?.kind === 'government' && acting.includes(publisher.country ?? '')
  })
}

function summarise(of: string, events: readonly Documented[]): EvidenceRow {
  return {
    of,
    events: events.length,
    documented: events.filter(({ independent, official }) => independent || official).length,
    independent: events.filter(({ independent }) => independent).length,
    official: events.filter(({ official }) => official).length,
  }
}

/** How many items have each of the names, most first, in the given order where equal; names without any left out. */
function mostFirst<Item, Name extends string>(
  items: readonly Item[],
  nameOf: (item: Item) => Name,
  names: readonly Name[],
): (readonly [Name, number])[] {
  const counts = new Map<Name, number>()
  for (const item of items) counts.set(nameOf(item), (counts.get(nameOf(item)) ?? 0) + 1)
  return names
    .flatMap((name) => {
      const count = counts.get(name)
      return count === undefined ? [] : [[name, count] as const]
    })
    .sort(([, a], [, b]) => b - a)
}

function yearOf({ date }: Event): string {
  return String(calendar(date).year)
}
