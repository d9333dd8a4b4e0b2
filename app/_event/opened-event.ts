import type { ScoredEvent, ScoreLine } from '@/lib/codebook/score'
import { parseDay } from '@/lib/event/day'
import type { DidNotHappen, Event } from '@/lib/event/event'
import type { EventDetail } from '@/lib/record/event-detail'
import type { EventLink } from '@/lib/record/event-link'
import type { LabelledSource } from '@/lib/record/label-sources'
import type { KnownStage, MeasureOnDay, StageMade } from '@/lib/record/measures'

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

type LinkJson = Omit<EventLink, 'day'> & { readonly date: string }
type StageJson = Omit<KnownStage, 'on' | 'level' | 'note' | 'event' | 'source'> & {
  readonly on: string
  readonly level: KnownStage['level'] | null
  readonly note: string | null
  readonly event: LinkJson | null
  readonly source: SourceJson | null
}
type MeasureJson = Omit<MeasureOnDay, 'on' | 'stage' | 'stages'> & {
  readonly target: string
  readonly stage: StageJson | null
  readonly stages: readonly StageJson[]
}
type SourceJson = Omit<LabelledSource, 'published'> & { readonly published: string | null }

/** `GET /api/v1/events/{id}.json` */
export type EventJson = {
  readonly event: {
    readonly id: string
    readonly date: string
    readonly precision: Event['precision']
    readonly title: string
    readonly summary: string
    readonly initiator: string
    readonly target: string
    readonly actors: string[]
    readonly place: string | null
    readonly didNotHappen: (Omit<DidNotHappen, 'plannedFor'> & { readonly plannedFor: string | null }) | null
    readonly accounts: Event['accounts']
    readonly class: string | null
    readonly classLabel: string | null
    readonly context: string | null
    readonly score: number
    readonly weight: number
    readonly scoring: readonly ScoreLine[]
    readonly sources: readonly SourceJson[]
    readonly respondsTo: readonly LinkJson[]
    readonly answeredBy: readonly LinkJson[]
    readonly measures: readonly MeasureJson[]
    readonly stagesMade: readonly (Omit<StageMade, 'on'> & { readonly on: string })[]
    readonly note: string | null
    readonly codingNote: string | null
  }
}

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
