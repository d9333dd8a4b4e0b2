import type { Scoring } from '../codebook/score'
import type { Day } from '../event/day'
import type { Event } from '../event/event'
import type { PublisherKind } from '../event/publisher-kinds'
import type { Dataset } from './dataset'

/** A source with its publisher's name and label. */
export type LabelledSource = {
  readonly publisher: LabelledPublisher
  /** Who first published it, where the publisher only carries it. */
  readonly origin: LabelledPublisher | null
  readonly title: string
  readonly url: string | null
  readonly published: Day | null
  /** ISO 639-1 code of the language it is written in. */
  readonly language: string
}

export type LabelledPublisher = {
  readonly id: string
  readonly name: string
  readonly country: string | null
  readonly kind: PublisherKind
}

/** Another event, as a link shows it. */
export type EventLink = {
  readonly id: string
  readonly day: Day
  readonly title: string
  readonly score: number
}

/** An event with everything its page shows: the record, the reason for its score, its sources and links. */
export type EventDetail = {
  readonly event: Event
  readonly scoring: Scoring
  /** Label of its class; null for a context event. */
  readonly classLabel: string | null
  readonly sources: readonly LabelledSource[]
  /** What it answers. */
  readonly respondsTo: readonly EventLink[]
  /** What answers it. */
  readonly answeredBy: readonly EventLink[]
  /** What it carries on without answering it. */
  readonly follows: readonly EventLink[]
  /** What carries it on. */
  readonly followedBy: readonly EventLink[]
  /** The event that lifted its measure. */
  readonly liftedBy: EventLink | null
  /** The measures it lifted. */
  readonly lifts: readonly EventLink[]
}

/** One event in full, or null when no event has the id. */
export function eventDetail(dataset: Dataset, id: string): EventDetail | null {
  const event = dataset.events.find((candidate) => candidate.id === id)
  const scoring = dataset.scorings.get(id)
  if (!event || !scoring) return null
  const links = (keep: (other: Event) => boolean) =>
    dataset.events.filter(keep).map((other) => linkTo(dataset, other))
  const lifting = event.standing?.liftedBy
  return {
    event,
    scoring,
    classLabel: event.class === undefined ? null : (dataset.codebook.classes[event.class]?.label ?? null),
    sources: labelSources(dataset, event),
    respondsTo: links((other) => event.respondsTo.includes(other.id)),
    answeredBy: links((other) => other.respondsTo.includes(id)),
    follows: links((other) => event.follows.includes(other.id)),
    followedBy: links((other) => other.follows.includes(id)),
    liftedBy: links((other) => other.id === lifting)[0] ?? null,
    lifts: links((other) => other.standing?.liftedBy === id),
  }
}

/** An event as a link to it. */
export function linkTo({ scorings }: Pick<Dataset, 'scorings'>, { id, date, title }: Event): EventLink {
  return { id, day: date, title, score: scorings.get(id)?.event.score ?? 0 }
}

/** The sources of an event with their publishers' names and labels. */
export function labelSources({ publishers }: Pick<Dataset, 'publishers'>, event: Event): LabelledSource[] {
  const label = (id: string): LabelledPublisher => {
    const publisher = publishers[id]
    return publisher
      ? { id, name: publisher.name, country: publisher.country, kind: publisher.kind }
      : { id, name: id, country: null, kind: 'unknown' }
  }
  return event.sources.map(({ publisher, origin, title, url, published, language }) => ({
    publisher: label(publisher),
    origin: origin === undefined ? null : label(origin),
    title,
    url,
    published,
    language,
  }))
}
