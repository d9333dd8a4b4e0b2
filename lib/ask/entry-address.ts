import { EVENT_ID } from '../event/event'

/** Where an entry of a sum is told in full: the page of an event, or the row of a measure that no event imposed. */
export function entryAddress(id: string): string {
  return EVENT_ID.test(id) ? `/events/${id}` : measureAddress(id)
}

/** The row of a measure on the board of measures. */
export function measureAddress(id: string): string {
  return `/measures#${id}`
}
