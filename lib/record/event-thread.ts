import { threadOf } from '../dialogue/threads'
import type { Day } from '../event/day'
import type { Event } from '../event/event'
import type { Dataset } from './dataset'

/** One event of a thread, with what in the thread it answers or carries on. */
export type ThreadStep = {
  readonly id: string
  readonly day: Day
  readonly precision: Event['precision']
  readonly title: string
  readonly initiator: string
  readonly score: number
  readonly scored: boolean
  /** Whether it is the record of something that did not take place. */
  readonly didNotHappen: boolean
  readonly links: readonly {
    readonly kind: 'answers' | 'follows'
    /** Position in the thread of the earlier event, from 1. */
    readonly to: number
    readonly lagDays: number
  }[]
}

/** The thread through an event in order of date; empty when nothing is linked to it. */
export function eventThread({ events, scorings }: Dataset, id: string): ThreadStep[] {
  const thread = threadOf(events, id)
  if (!thread) return []
  const byId = new Map(events.map((event) => [event.id, event]))
  return thread.events.flatMap((member) => {
    const event = byId.get(member)
    if (!event) return []
    return [
      {
        id: member,
        day: event.date,
        precision: event.precision,
        title: event.title,
        initiator: event.initiator,
        score: scorings.get(member)?.event.score ?? 0,
        scored: event.class !== undefined,
        didNotHappen: event.didNotHappen !== undefined,
        links: thread.links
          .filter((link) => link.to === member)
          .map(({ kind, from, lagDays }) => ({ kind, to: thread.events.indexOf(from) + 1, lagDays })),
      },
    ]
  })
}
