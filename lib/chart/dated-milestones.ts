import type { EventSummary } from '../codebook/event-summary'
import type { Day } from '../event/day'
import type { ChartFacts } from './facts'

/** A milestone of the record with its day, whether or not a chart's period holds it. */
export type DatedMilestone = {
  readonly event: string
  readonly label: string
  readonly day: Day
  /** 1 is the most important. */
  readonly priority: number
}

/** Every milestone whose event is known, in order of date. */
export function datedMilestones(
  { milestones }: Pick<ChartFacts, 'milestones'>,
  events: readonly Pick<EventSummary, 'id' | 'day'>[],
): DatedMilestone[] {
  const days = new Map(events.map(({ id, day }) => [id, day]))
  return milestones
    .flatMap(({ event, label, priority }) => {
      const day = days.get(event)
      return day === undefined ? [] : [{ event, label, day, priority }]
    })
    .sort((a, b) => a.day - b.day || (a.event < b.event ? -1 : 1))
}
