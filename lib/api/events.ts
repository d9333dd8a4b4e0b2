import { EVENTS } from '../ask/sets'
import { printDay } from '../event/day'
import type { DidNotHappen, Event } from '../event/event'
import { nearestName } from '../event/nearest-name'
import { askedFacts } from '../record/asked-facts'
import type { Dataset } from '../record/dataset'
import { eventsCsv, printSelection, printVersions } from '../record/downloads'
import { type EventDetail, eventDetail } from '../record/event-detail'
import { labelSources } from '../record/label-sources'
import { eventList } from '../record/read'
import { ApiError } from './errors'
import { printLink, printMeasureOnDay, printSource } from './print-measure'
import { readQuery, refuseQuery } from './read-request'
import { csv, json } from './respond'
import { fileName } from './series'

/** The selected events of a period, or those of them that are looked for, with their scores and sources. */
export function getEvents(request: Request, dataset: Dataset, format: 'json' | 'csv'): Response {
  const { days, selection, search } = readQuery(request, EVENTS, askedFacts(dataset))
  const { period } = days
  const ids = new Set(eventList(dataset, period, selection, search).map(({ id }) => id))
  const events = dataset.events.filter(({ id }) => ids.has(id))
  if (format === 'csv') return csv(eventsCsv(dataset, events), `events-${fileName(period)}.csv`)
  return json(
    eventsJson(dataset, { ...printSelection(period, selection), ...EVENTS.search.print(search) }, events),
  )
}

/** What `GET /api/v1/events.json` answers. */
export type EventsJson = ReturnType<typeof eventsJson>

function eventsJson(dataset: Dataset, selection: object, events: readonly Event[]) {
  return {
    ...printVersions(dataset),
    selection,
    events: events.map((event) => printEvent(dataset, event)),
  }
}

/** One event in full: record, lines of its score, labelled sources and links. `file` is `{id}.json`. */
export function getEvent(request: Request, dataset: Dataset, file: string): Response {
  refuseQuery(request)
  const id = file.replace(/\.json$/, '')
  const detail = file.endsWith('.json') ? eventDetail(dataset, id) : null
  if (!detail) {
    const near = nearestName(
      id,
      dataset.events.map((event) => event.id),
    )
    throw new ApiError(
      'not-found',
      `no event has the address ${file}${near ? `; did you mean ${near}.json` : '; addresses end in {id}.json'}`,
    )
  }
  return json(eventJson(dataset, detail))
}

/** What `GET /api/v1/events/{id}.json` answers. */
export type EventJson = ReturnType<typeof eventJson>

function eventJson(dataset: Dataset, detail: EventDetail) {
  return { ...printVersions(dataset), event: printDetail(dataset, detail) }
}

function printEvent(dataset: Dataset, event: Event) {
  const scoring = dataset.scorings.get(event.id)
  return {
    id: event.id,
    date: printDay(event.date),
    endDate: event.endDate === undefined ? null : printDay(event.endDate),
    precision: event.precision,
    title: event.title,
    summary: event.summary,
    initiator: event.initiator,
    target: event.target,
    domain: event.domain,
    class: event.class ?? null,
    score: scoring?.event.score ?? 0,
    weight: scoring?.event.weight ?? 0,
    halfLife: event.class === undefined ? null : (scoring?.event.halfLife ?? null),
    measures: scoring?.event.measures.map(({ id }) => ({ id })) ?? [],
    measure: dataset.summaries.find(({ id }) => id === event.id)?.measure ?? 'none',
    didNotHappen: event.didNotHappen ? printAbsence(event.didNotHappen) : null,
    respondsTo: event.respondsTo.map((id) => ({ id })),
    follows: event.follows.map((id) => ({ id })),
    independent: scoring?.sources.independent ?? 0,
    sources: labelSources(dataset, event).map(printSource),
  }
}

function printAbsence({ how, what, plannedFor, precision }: DidNotHappen) {
  return plannedFor === null
    ? { how, what, plannedFor, precision: null }
    : { how, what, plannedFor: printDay(plannedFor), precision }
}

function printDetail(dataset: Dataset, detail: EventDetail) {
  const { event, scoring } = detail
  return {
    ...printEvent(dataset, event),
    classLabel: detail.classLabel,
    context: event.context ?? null,
    actors: event.actors,
    place: event.place ?? null,
    didNotHappen: event.didNotHappen
      ? {
          ...event.didNotHappen,
          plannedFor: event.didNotHappen.plannedFor === null ? null : printDay(event.didNotHappen.plannedFor),
        }
      : null,
    accounts: event.accounts,
    tags: event.tags,
    cameo: event.cameo,
    modifiers: event.modifiers,
    step: event.step,
    scoring: scoring.lines,
    sourceGrade: scoring.sources,
    channels: event.channels,
    conditions: event.conditions,
    confidence: event.confidence,
    note: event.note ?? null,
    codingNote: event.codingNote ?? null,
    added: printDay(event.added),
    corrections: event.corrections.map(({ on, reason }) => ({ on: printDay(on), reason })),
    respondsTo: detail.respondsTo.map(printLink),
    answeredBy: detail.answeredBy.map(printLink),
    measures: detail.measures.map(printMeasureOnDay),
    stagesMade: detail.stagesMade.map((made) => ({ ...made, on: printDay(made.on) })),
    follows: detail.follows.map(printLink),
    followedBy: detail.followedBy.map(printLink),
  }
}
