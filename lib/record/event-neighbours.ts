import type { Dataset } from './dataset'
import { type EventLink, linkTo } from './event-link'

/** The events before and after one in the record, by date. */
export type Neighbours = { readonly earlier: EventLink | null; readonly later: EventLink | null }

/** The neighbours of an event; null at an end of the record. */
export function eventNeighbours(dataset: Dataset, id: string): Neighbours {
  const at = dataset.events.findIndex((event) => event.id === id)
  const link = (i: number) => {
    const event = at < 0 ? undefined : dataset.events[i]
    return event === undefined ? null : linkTo(dataset, event)
  }
  return { earlier: link(at - 1), later: link(at + 1) }
}
