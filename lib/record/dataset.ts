import type { ChartFacts, SideFacts } from '../chart/facts'
import type { EventSummary } from '../codebook/event-summary'
import { type ScoredEvent, type Scoring, scoreEvent, scoreStock } from '../codebook/score'
import { linkedEvents } from '../dialogue/threads'
import { recordedOn } from '../event/as-known'
import { addDays, type Day, printDay } from '../event/day'
import type { DidNotHappen, Event } from '../event/event'
import type { Measure } from '../event/measure'
import type { Side } from '../event/registry'
import { registerOn } from '../measures/status'
import { type IndexSeries, indexSeries } from '../tension/index-series'
import { byDayThenId } from '../tension/order'
import { thinMonths } from '../tension/thin-months'
import type { Content } from './content'

/** A content folder, scored and added up: everything the pages, the API and the commands read. */
export type Dataset = Content & {
  /** By day, then id. */
  readonly events: readonly Event[]
  /** By id of the event, or of the measure that no event imposed. */
  readonly scorings: ReadonlyMap<string, Scoring>
  /** In the order of `events`, context events with score 0; then measures that no event imposed. */
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
  const scorings = scoreAll(content, events, sides)
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
    audits: content.audits,
    releases: content.releases,
    hash: content.hash,
    methodology: content.methodology,
    codings: content.codings,
    events,
    measures: content.measures,
    scorings,
    scored,
    summaries: events.flatMap((event) => {
      const scoring = scorings.get(event.id)
      return scoring ? summarise(event, scoring, content.measures, asOf) : []
    }),
    linked: linkedEvents(events),
    facts: {
      ...chartFacts(content, events, dataVersion),
      ...recordFacts(content, scored),
      stock: summariseStock(content.measures, scorings),
    },
    series: indexSeries(scored, { first: from, last: asOf }, codebook.constants),
    asOf,
    dataVersion,
    methodVersion: codebook.version,
  }
}

/** How much is recorded, month by month and at the end. */
function recordFacts(
  { dyad: { coverage }, codebook: { record } }: Content,
  scored: readonly ScoredEvent[],
): Pick<ChartFacts, 'thin' | 'recent' | 'oldAfterDays'> {
  const acts = scored
    .filter(({ halfLife, score, weight }) => halfLife !== null && score * weight !== 0)
    .map(({ day }) => day)
  const since = addDays(coverage.asOf, 1 - record.recentDays)
  return {
    thin: thinMonths(acts, { from: coverage.from, to: coverage.asOf }, record.thinBelow),
    recent: {
      days: record.recentDays,
      acts: acts.filter((day) => day >= since && day <= coverage.asOf).length,
      fewest: record.recentActs,
    },
    oldAfterDays: record.oldAfterDays,
  }
}

/** Each event with the measures it imposed; then the measures that no event imposed, where anything is recorded. */
function scoreAll(
  { codebook, publishers, measures }: Content,
  events: readonly Event[],
  sides: readonly string[],
) {
  const imposed = new Map<string, Measure[]>()
  for (const measure of measures)
    if (measure.imposedBy !== null)
      imposed.set(measure.imposedBy, [...(imposed.get(measure.imposedBy) ?? []), measure])
  const acts = events.map(
    (event) => [event.id, scoreEvent(event, codebook, publishers, sides, imposed.get(event.id))] as const,
  )
  const stock = measures.flatMap((measure) => {
    const scoring = scoreStock(measure, codebook, publishers, sides)
    return scoring && events.length > 0 ? [[measure.id, scoring] as const] : []
  })
  return new Map([...acts, ...stock])
}

/** Measures that no event imposed, as sums name them. */
function summariseStock(
  measures: readonly Measure[],
  scorings: ReadonlyMap<string, Scoring>,
): readonly EventSummary[] {
  return measures.flatMap((measure) => {
    const scoring = measure.imposedBy === null ? scorings.get(measure.id) : undefined
    if (!scoring) return []
    const { event, sources } = scoring
    return {
      id: measure.id,
      day: event.day,
      endDay: null,
      precision: 'day',
      title: measure.title,
      initiator: measure.by,
      target: measure.on,
      domain: event.domain,
      class: measure.class ?? null,
      score: event.score,
      weight: event.weight,
      sources: sources.sources,
      independent: sources.independent,
      measure: 'in-force',
      didNotHappen: null,
      plannedFor: null,
      respondsTo: [],
      follows: [],
    } satisfies EventSummary
  })
}

function summarise(
  event: Event,
  { event: scored, sources }: Scoring,
  measures: readonly Measure[],
  asOf: Day,
): EventSummary {
  const own = measures.filter(({ imposedBy }) => imposedBy === event.id)
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
    measure: own.length === 0 ? 'none' : registerOn(own, asOf).length > 0 ? 'in-force' : 'ended',
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
): Omit<ChartFacts, 'stock' | 'thin' | 'recent' | 'oldAfterDays'> {
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
