import type { ChartFacts, SideFacts } from '../chart/facts'
import type { EventSummary } from '../codebook/event-summary'
import { type ScoredEvent, type Scoring, scoreEvent } from '../codebook/score'
import { linkedEvents } from '../dialogue/threads'
import { recordedOn } from '../event/as-known'
import { type Day, printDay } from '../event/day'
import type { DidNotHappen, Event } from '../event/event'
import type { Side } from '../event/registry'
import { type IndexSeries, indexSeries } from '../tension/index-series'
import { byDayThenId } from '../tension/order'
import type { Content } from './content'

/** A content folder, scored and added up: everything the pages, the API and the commands read. */
export type Dataset = Content & {
  /** By day, then id. */
  readonly events: readonly Event[]
  readonly scorings: ReadonlyMap<string, Scoring>
  /** Same order as `events`; context events score 0. */
  readonly scored: readonly ScoredEvent[]
  readonly summaries: readonly EventSummary[]
  /** Ids of the events that have a thread. */
  readonly linked: ReadonlySet<string>
  readonly facts: ChartFacts
  /** The whole index, from the first covered day to the as-of day. */
  readonly series: IndexSeries
  readonly asOf: Day
  /** As-of day and content hash: the same content has the same version on every machine. */
  readonly dataVersion: string
  /** Codebook version. */
  readonly methodVersion: string
}

/** Scores a checked content folder and adds it up. */
export function buildDataset(content: Content): Dataset {
  const { dyad, codebook, publishers } = content
  const events = [...content.events].sort((a, b) =>
    byDayThenId({ day: a.date, id: a.id }, { day: b.date, id: b.id }),
  )
  const sides = dyad.sides.map(({ code }) => code)
  const scorings = new Map(events.map((event) => [event.id, scoreEvent(event, codebook, publishers, sides)]))
  const scored = [...scorings.values()].map(({ event }) => event)
  const { from, asOf } = dyad.coverage
  const dataVersion = `${printDay(asOf)}-${content.hash.slice(0, 8)}`
  return {
    dyad,
    codebook,
    publishers,
    channels: content.channels,
    conditions: content.conditions,
    loadedWords: content.loadedWords,
    milestones: content.milestones,
    releases: content.releases,
    hash: content.hash,
    methodology: content.methodology,
    codings: content.codings,
    events,
    scorings,
    scored,
    summaries: events.flatMap((event) => {
      const scoring = scorings.get(event.id)
      return scoring ? summarise(event, scoring, asOf) : []
    }),
    linked: linkedEvents(events),
    facts: chartFacts(content, events, dataVersion),
    series: indexSeries(scored, { first: from, last: asOf }, codebook.constants),
    asOf,
    dataVersion,
    methodVersion: codebook.version,
  }
}

function summarise(event: Event, { event: scored, sources }: Scoring, asOf: Day): EventSummary {
  const until = event.standing?.until ?? null
  return {
    id: event.id,
    day: event.date,
    endDay: event.endDate ?? null,
    precision: event.precision,
    title: event.title,
    initiator: event.initiator,
    target: event.target,
    domain: event.domain,
    class: event.class ?? null,
    score: scored.score,
    weight: scored.weight,
    sources: sources.sources,
    independent: sources.independent,
    measure: scored.standing === null ? 'none' : until === null || until > asOf ? 'in-force' : 'ended',
    didNotHappen: scored.didNotHappen,
    plannedFor: plannedFor(event.didNotHappen),
    respondsTo: event.respondsTo,
    follows: event.follows,
  }
}

function plannedFor(absence: DidNotHappen | undefined): EventSummary['plannedFor'] {
  if (!absence?.plannedFor) return null
  return { day: absence.plannedFor, precision: absence.precision }
}

function chartFacts(
  { dyad, codebook, milestones }: Content,
  events: readonly Event[],
  dataVersion: string,
): ChartFacts {
  const [first, second] = dyad.sides
  const documents = new Set(
    events.flatMap(({ sources }) =>
      sources.map(({ url, publisher, title }) => url ?? `${publisher} ${title}`),
    ),
  )
  return {
    dyadName: dyad.name,
    sides: [sideFacts(first), sideFacts(second)],
    thirdParties: Object.fromEntries(dyad.thirdParties.map(({ code, name }) => [code, name])),
    domains: dyad.domains,
    classes: Object.fromEntries(Object.entries(codebook.classes).map(([id, { label }]) => [id, label])),
    groups: codebook.groups,
    recorded: spanOf(recordedOn(events)),
    grades: codebook.grades.map(({ name, meaning }) => ({ name, meaning })),
    coverage: { ...dyad.coverage, newestRecord: events.at(-1)?.date ?? dyad.coverage.from },
    milestones: milestones.milestones,
    periods: milestones.periods,
    eventCount: events.length,
    sourceCount: documents.size,
    dataVersion,
    methodVersion: codebook.version,
  }
}

function spanOf(days: readonly Day[]): ChartFacts['recorded'] {
  const [from] = days
  const to = days.at(-1)
  return from === undefined || to === undefined ? null : { from, to }
}

function sideFacts({ code, name, short, adjective }: Side): SideFacts {
  return { code, name, short, adjective }
}
