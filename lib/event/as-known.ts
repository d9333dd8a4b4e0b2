import type { Day } from './day'
import type { Correction, Event } from './event'

/**
 * The record as it was known on a day: only events recorded by then, each as it read before any later
 * correction. A record with `added` after the day is never used. See content/methodology.md#vintages.
 *
 * @param events in any order; the order is kept
 */
export function asKnownOn(events: readonly Event[], day: Day): Event[] {
  return events.filter((event) => event.added <= day).map((event) => undo(event, day))
}

/** Days on which records were added or corrected, in order: between two of them the record did not change. */
export function recordedOn(events: readonly Event[]): Day[] {
  const days = events.flatMap(({ added, corrections }) => [added, ...corrections.map(({ on }) => on)])
  return [...new Set(days)].sort((a, b) => a - b)
}

/** Takes back the corrections made after a day, newest first. */
function undo(event: Event, day: Day): Event {
  return event.corrections
    .filter(({ on }) => on > day)
    .toReversed()
    .reduce(takeBack, { ...event, corrections: event.corrections.filter(({ on }) => on <= day) })
}

function takeBack(event: Event, { was }: Correction): Event {
  // How long a measure lasted is no part of an event any more: measures are drawn as the register has them.
  const { endDate, class: id, context, standing: _, ...plain } = was
  return {
    ...event,
    ...plain,
    ...(endDate === undefined ? {} : { endDate: endDate ?? undefined }),
    ...(id === undefined ? {} : { class: id ?? undefined }),
    ...(context === undefined ? {} : { context: context ?? undefined }),
  }
}
