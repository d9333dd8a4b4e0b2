import { formatMonth } from '@/lib/chart/format'
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

/** By month while the order is by date; one group otherwise. */
export function grouped(events: readonly EventSummary[], order: EventOrder) {
  if (order === 'strongest') return [{ heading: null, members: events }]
  const byMonth = new Map<string, EventSummary[]>()
  for (const event of events) {
    const month = formatMonth(event.day)
    const members = byMonth.get(month)
    if (members) members.push(event)
    else byMonth.set(month, [event])
  }
  return [...byMonth].map(([heading, members]) => ({ heading, members }))
}
