import type { Scoring } from '../codebook/score'
import type { Event } from '../event/event'
import type { Dataset } from './dataset'
import { type EventLink, linkTo } from './event-link'
import { type LabelledSource, labelSources } from './label-sources'
import { type MeasureOnDay, measureOn, type StageMade, stagesMadeBy } from './measures'

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
  /** The measures it brought into force, as they stand on the as-of day. */
  readonly measures: readonly MeasureOnDay[]
  /** What it did to measures of other events. */
  readonly stagesMade: readonly StageMade[]
}

/** One event in full, or null when no event has the id. */
export function eventDetail(dataset: Dataset, id: string): EventDetail | null {
  const event = dataset.events.find((candidate) => candidate.id === id)
  const scoring = dataset.scorings.get(id)
  if (!event || !scoring) return null
  const links = (keep: (other: Event) => boolean) =>
    dataset.events.filter(keep).map((other) => linkTo(dataset, other))
  return {
    event,
    scoring,
    classLabel: event.class === undefined ? null : (dataset.codebook.classes[event.class]?.label ?? null),
    sources: labelSources(dataset, event),
    respondsTo: links((other) => event.respondsTo.includes(other.id)),
    answeredBy: links((other) => other.respondsTo.includes(id)),
    follows: links((other) => event.follows.includes(other.id)),
    followedBy: links((other) => other.follows.includes(id)),
    measures: dataset.measures
      .filter(({ imposedBy }) => imposedBy === id)
      .map((measure) => measureOn(dataset, measure, dataset.asOf)),
    stagesMade: stagesMadeBy(dataset, id),
  }
}
