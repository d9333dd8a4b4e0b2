import type { EventBehind } from '../data/event-behind'
import { printDay } from '../event/day'

/** An event behind a state or status as the API gives it. */
export function printBehind({ id, day, precision, title, source }: EventBehind) {
  return {
    id,
    date: printDay(day),
    precision,
    title,
    source: source && {
      ...source,
      published: source.published === null ? null : printDay(source.published),
    },
  }
}
