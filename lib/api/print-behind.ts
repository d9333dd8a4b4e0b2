import { printDay } from '../event/day'
import type { EventBehind } from '../record/event-behind'

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
