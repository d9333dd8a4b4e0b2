import type { EventJson } from '@/lib/api/events'
import type { ScoredEvent, ScoreLine } from '@/lib/codebook/score'
import { parseDay } from '@/lib/event/day'
import type { Event } from '@/lib/event/event'
import type { EventDetail } from '@/lib/record/event-detail'
import type { EventLink } from '@/lib/record/event-link'
import type { LabelledSource } from '@/lib/record/label-sources'
import type { KnownStage, MeasureOnDay } from '@/lib/record/measures'

/** What the record of an event in its row is shown from: an `EventDetail` on the server, the API's answer on the client. */
export type OpenedEvent = Omit<EventDetail, 'event' | 'scoring' | 'follows' | 'followedBy'> & {
  readonly event: Pick<
    Event,
    | 'id'
    | 'date'
    | 'precision'
    | 'title'
    | 'summary'
    | 'initiator'
    | 'target'
    | 'actors'
    | 'place'
    | 'didNotHappen'
    | 'accounts'
    | 'class'
    | 'context'
    | 'note'
    | 'codingNote'
  >
  readonly scoring: {
    readonly lines: readonly ScoreLine[]
    readonly event: Pick<ScoredEvent, 'score' | 'weight'>
  }
}

type LinkJson = EventJson['event']['respondsTo'][number]
type SourceJson = EventJson['event']['sources'][number]
type MeasureJson = EventJson['event']['measures'][number]
type StageJson = MeasureJson['stages'][number]

/** Reads the API's answer: dates become days. */
export function readOpenedEvent({ event }: EventJson): OpenedEvent {
  const { didNotHappen } = event
  return {
    event: {
      ...event,
      date: parseDay(event.date),
      place: event.place ?? undefined,
      didNotHappen: didNotHappen
        ? {
            ...didNotHappen,
            plannedFor: didNotHappen.plannedFor === null ? null : parseDay(didNotHappen.plannedFor),
          }
        : undefined,
      class: event.class ?? undefined,
      context: event.context ?? undefined,
      note: event.note ?? undefined,
      codingNote: event.codingNote ?? undefined,
    },
    scoring: { lines: event.scoring, event: { score: event.score, weight: event.weight } },
    classLabel: event.classLabel,
    sources: event.sources.map(readSource),
    respondsTo: event.respondsTo.map(readLink),
    answeredBy: event.answeredBy.map(readLink),
    measures: event.measures.map(readMeasure),
    stagesMade: event.stagesMade.map((made) => ({ ...made, on: parseDay(made.on) })),
  }
}

function readLink({ date, ...link }: LinkJson): EventLink {
  return { ...link, day: parseDay(date) }
}

function readSource({ published, ...source }: SourceJson): LabelledSource {
  return { ...source, published: published === null ? null : parseDay(published) }
}

function readStage({ on, level, note, event, source, ...stage }: StageJson): KnownStage {
  return {
    ...stage,
    on: parseDay(on),
    level: level ?? undefined,
    note: note ?? undefined,
    event: event && readLink(event),
    source: source && readSource(source),
  }
}

function readMeasure({ target, stage, stages, ...measure }: MeasureJson): MeasureOnDay {
  return { ...measure, on: target, stage: stage && readStage(stage), stages: stages.map(readStage) }
}
