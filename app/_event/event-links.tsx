import { formatEventDay, formatScore } from '@/lib/chart/format'
import type { EventLink } from '@/lib/record/event-link'

/** Other events, each a link to its page. */
export function EventLinks({ links }: { links: readonly EventLink[] }) {
  return (
    <ul className="grid gap-1">
      {links.map(({ id, day, title, score }) => (
        <li key={id}>
          <a href={`/events/${id}`} className="link">
            {title}
          </a>{' '}
          <span className="whitespace-nowrap text-soft text-xs">
            {formatEventDay(day, 'day')} · {formatScore(score)}
          </span>
        </li>
      ))}
    </ul>
  )
}
