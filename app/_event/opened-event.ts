import type { ScoredEvent, ScoreLine } from '@/lib/codebook/score'
import { parseDay } from '@/lib/event/day'
import type { DidNotHappen, Event } from '@/lib/event/event'
import type { EventDetail, EventLink, LabelledSource } from '@/lib/record/event-detail'

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
    | 'standing'
    | 'note'
    | 'codingNote'
  >
  readonly scoring: {
    readonly lines: readonly ScoreLine[]
    readonly event: Pick<ScoredEvent, 'score' | 'weight'>
  }
}

type LinkJson = Omit<EventLink, 'day'> & { readonly date: string }
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
    readonly standing: { readonly from: string; readonly until: string | null } | null
    readonly sources: readonly SourceJson[]
    readonly respondsTo: readonly LinkJson[]
    readonly answeredBy: readonly LinkJson[]
    readonly liftedBy: LinkJson | null
    readonly lifts: readonly LinkJson[]
    readonly note: string | null
    readonly codingNote: string | null
  }
}

/** Reads the API's answer: dates become days. */
export function readOpenedEvent({ event }: EventJson): OpenedEvent {
  const { standing, didNotHappen } = event
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
      standing: standing
        ? { from: parseDay(standing.from), until: standing.until === null ? null : parseDay(standing.until) }
        : undefined,
      note: event.note ?? undefined,
      codingNote: event.codingNote ?? undefined,
    },
    scoring: { lines: event.scoring, event: { score: event.score, weight: event.weight } },
    classLabel: event.classLabel,
    sources: event.sources.map((source) => ({
      ...source,
      published: source.published === null ? null : parseDay(source.published),
    })),
    respondsTo: event.respondsTo.map(readLink),
    answeredBy: event.answeredBy.map(readLink),
    liftedBy: event.liftedBy && readLink(event.liftedBy),
    lifts: event.lifts.map(readLink),
  }
}

function readLink({ date, ...link }: LinkJson): EventLink {
  return { ...link, day: parseDay(date) }
}
