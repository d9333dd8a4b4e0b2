import type { Day } from '../event/day'
import type { Event } from '../event/event'
import type { Dataset } from './dataset'

/** Another event, as a link shows it. */
export type EventLink = {
  readonly id: string
  readonly day: Day
  readonly title: string
  readonly score: number
}

/** An event as a link to it. */
export function linkTo({ scorings }: Pick<Dataset, 'scorings'>, { id, date, title }: Event): EventLink {
  return { id, day: date, title, score: scorings.get(id)?.event.score ?? 0 }
}
