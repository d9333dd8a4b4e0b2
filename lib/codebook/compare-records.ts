import type { Event } from '../event/event'
import type { Publishers } from '../event/registry'
import type { Codebook } from './codebook'
import { type Scoring, scoreEvent } from './score'
import { firstPublisher, printGrade } from './source-grade'

/** What weighing a record takes from a content folder. */
export type ScoredRecord = {
  readonly events: readonly Event[]
  readonly codebook: Codebook
  readonly publishers: Publishers
  /** Codes of the two sides. */
  readonly sides: readonly string[]
}

/** A number of an event that differs between two copies of the record, with what may have changed it. */
export type RecordChange = {
  readonly id: string
  readonly before: string
  readonly after: string
  readonly because: readonly string[]
}

/** How two copies of a record differ. */
export type RecordComparison = {
  /** Ids, oldest first. */
  readonly added: readonly string[]
  readonly removed: readonly string[]
  /** Grade of the sources and the weight that follows from it, such as "B1, counts 1". */
  readonly regraded: readonly RecordChange[]
  readonly rescored: readonly RecordChange[]
}

/**
 * Compares two copies of a record: events added and removed, and events whose grade or score differs, each with the
 * labels of publishers, fields of the record and numbers of the codebook that differ with it.
 *
 * @throws RangeError when a class or publisher of an event is not registered
 */
export function compareRecords(before: ScoredRecord, after: ScoredRecord): RecordComparison {
  const older = weigh(before)
  const newer = weigh(after)
  const kept = [...newer].flatMap(([id, now]) => {
    const then = older.get(id)
    return then ? [{ id, then, now }] : []
  })
  return {
    added: [...newer.keys()].filter((id) => !older.has(id)),
    removed: [...older.keys()].filter((id) => !newer.has(id)),
    regraded: kept.flatMap(({ id, then, now }) =>
      changed(id, printWeight(then), printWeight(now), () => [
        ...labelChanges(then, before, after),
        ...fieldChanges(then.event, now.event, ['initiator', 'confidence', 'sources']),
      ]),
    ),
    rescored: kept.flatMap(({ id, then, now }) =>
      changed(id, String(then.scoring.event.score), String(now.scoring.event.score), () => [
        ...baseChanges(now, before, after),
        ...fieldChanges(then.event, now.event, ['class', 'modifiers', 'step']),
      ]),
    ),
  }
}

type Weighed = { readonly event: Event; readonly scoring: Scoring }

function weigh({ events, codebook, publishers, sides }: ScoredRecord): Map<string, Weighed> {
  const ids = [...events].sort((a, b) => (a.id < b.id ? -1 : 1))
  return new Map(
    ids.map((event) => [event.id, { event, scoring: scoreEvent(event, codebook, publishers, sides) }]),
  )
}

function printWeight({ scoring }: Weighed): string {
  return `${printGrade(scoring.sources)}, counts ${scoring.sources.weight}`
}

function changed(
  id: string,
  before: string,
  after: string,
  because: () => readonly string[],
): RecordChange[] {
  return before === after ? [] : [{ id, before, after, because: because() }]
}

/** Labels of the publishers an event cites, and letters of their kinds, that differ. */
function labelChanges({ event }: Weighed, before: ScoredRecord, after: ScoredRecord): string[] {
  const cited = [...new Set(event.sources.map(firstPublisher))]
  return cited.flatMap((id) => {
    const then = before.publishers[id]
    const now = after.publishers[id]
    if (!then || !now) return []
    const letterThen = before.codebook.reliability[then.kind]
    const letterNow = after.codebook.reliability[now.kind]
    return [
      ...(['kind', 'country', 'owner'] as const).flatMap((label) =>
        difference(`${label} of ${id}`, then[label], now[label]),
      ),
      ...(then.kind === now.kind ? difference(`letter of ${now.kind}`, letterThen, letterNow) : []),
    ]
  })
}

function baseChanges({ event }: Weighed, before: ScoredRecord, after: ScoredRecord): string[] {
  if (event.class === undefined) return []
  const then = before.codebook.classes[event.class]
  const now = after.codebook.classes[event.class]
  return [
    ...difference(`base of ${event.class}`, then?.base, now?.base),
    ...difference(`polarity of ${event.class}`, then?.polarity, now?.polarity),
  ]
}

function fieldChanges(then: Event, now: Event, fields: readonly (keyof Event)[]): string[] {
  return fields.flatMap((field) => {
    if (JSON.stringify(then[field]) === JSON.stringify(now[field])) return []
    return field === 'sources'
      ? `sources: ${then.sources.length} -> ${now.sources.length}${then.sources.length === now.sources.length ? ', others' : ''}`
      : difference(field, then[field], now[field])
  })
}

function difference(name: string, then: unknown, now: unknown): string[] {
  return then === now ? [] : [`${name}: ${printValue(then)} -> ${printValue(now)}`]
}

function printValue(value: unknown): string {
  if (value === undefined || value === null) return 'none'
  return typeof value === 'string' ? value : JSON.stringify(value)
}
