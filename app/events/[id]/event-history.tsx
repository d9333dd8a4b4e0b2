import { EventPart } from '@/app/_event/event-part'
import type { ChartFacts } from '@/lib/chart/facts'
import { formatDay } from '@/lib/chart/format'
import type { Event } from '@/lib/event/event'
import { earlierValues } from './earlier-values'

/** When a record entered the data, and each correction of it with its reason and what it said before. */
export function EventHistory({
  event: { added, corrections },
  facts,
}: {
  event: Pick<Event, 'added' | 'corrections'>
  facts: ChartFacts
}) {
  return (
    <EventPart heading="h2" title="History of this record">
      <p>
        Added on {formatDay(added)}.{corrections.length === 0 ? ' Not corrected since.' : ''}
      </p>
      {corrections.length > 0 ? (
        <ol className="mt-2 grid gap-3">
          {corrections.map(({ on, reason, was }) => (
            <li key={`${on} ${reason}`}>
              <p>
                Corrected on {formatDay(on)}: {reason}
              </p>
              <dl className="mt-1 text-soft text-xs">
                {earlierValues(was, facts).map(({ field, value }) => (
                  <div key={field}>
                    <dt className="inline">{field} before: </dt>
                    <dd className="inline">{value}</dd>
                  </div>
                ))}
              </dl>
            </li>
          ))}
        </ol>
      ) : null}
    </EventPart>
  )
}
