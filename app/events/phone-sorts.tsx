import type { EventSort } from '@/lib/ask/table'
import { type EventsReading, sortedBy } from './read-events'

/** On a phone most columns have no head to press. */
export function PhoneSorts({ reading: { request }, points }: { reading: EventsReading; points: string }) {
  const sorts: readonly { sort: EventSort; label: string }[] = [
    { sort: 'date', label: 'Date' },
    { sort: 'score', label: 'Score' },
    { sort: 'points', label: points },
    { sort: 'sources', label: 'Sources' },
  ]
  return (
    <nav aria-label="Order" className="screen-only mb-2 flex flex-wrap gap-x-4 text-sm md:hidden">
      {sorts.map(({ sort, label }) => (
        <a
          key={sort}
          href={sortedBy(request, sort)}
          aria-current={request.sort === sort ? 'true' : undefined}
          className="link py-1 aria-[current=true]:font-medium pointer-coarse:py-3"
        >
          {label}
          {request.sort === sort ? (
            <span aria-hidden="true">{request.order === 'desc' ? '\u00a0↓' : '\u00a0↑'}</span>
          ) : null}
        </a>
      ))}
    </nav>
  )
}
