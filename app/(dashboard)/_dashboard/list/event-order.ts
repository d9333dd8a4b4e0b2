import type { EventSummary } from '@/lib/codebook/event-summary'

export type EventOrder = 'newest' | 'strongest'

/** Newest first, or largest score first whichever its sign; ties newest first, then by id. */
export function inOrder(events: readonly EventSummary[], order: EventOrder): EventSummary[] {
  return [...events].sort(
    (a, b) =>
      (order === 'strongest' ? Math.abs(b.score) - Math.abs(a.score) : 0) ||
      b.day - a.day ||
      (a.id < b.id ? -1 : 1),
  )
}
