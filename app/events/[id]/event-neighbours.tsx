import { formatDay } from '@/lib/chart/format'
import type { EventLink, Neighbours } from '@/lib/data/server'

/** The way to the events before and after this one. */
export function EventNeighbours({ neighbours: { earlier, later } }: { neighbours: Neighbours }) {
  return (
    <nav
      aria-label="Events before and after"
      className="screen-only grid gap-x-16 gap-y-4 border-rule border-t pt-4 text-sm sm:grid-cols-2"
    >
      {earlier ? <Neighbour label="Event before" rel="prev" link={earlier} /> : <span />}
      {later ? <Neighbour label="Event after" rel="next" link={later} /> : null}
    </nav>
  )
}

function Neighbour({ label, rel, link }: { label: string; rel: 'prev' | 'next'; link: EventLink }) {
  return (
    <p className={rel === 'next' ? 'sm:text-right' : ''}>
      <span className="block text-soft text-xs">
        {label} · {formatDay(link.day)}
      </span>
      <a href={`/events/${link.id}`} rel={rel} className="link">
        {link.title}
      </a>
    </p>
  )
}
