import type { EventJson } from '@/lib/api/events'
import type { ScoredEvent, ScoreLine } from '@/lib/codebook/score'
import { parseDay } from '@/lib/event/day'
import type { Event } from '@/lib/event/event'
import type { EventDetail, EventLink } from '@/lib/record/event-detail'

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

type LinkJson = EventJson['event']['respondsTo'][number]

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
