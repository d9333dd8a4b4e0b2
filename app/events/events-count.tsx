import { between } from '@/lib/ask/chart-request'
import { printAddress } from '@/lib/ask/print-address'
import { EVENTS } from '@/lib/ask/sets'
import type { TableRequest } from '@/lib/ask/table-request'
import { formatCount, formatCounted } from '@/lib/chart/format'
import { ANY_EVENT } from '@/lib/event/event-search'
import { EVERYTHING, isEverything } from '@/lib/tension/selection'
import { changed, type EventsReading } from './read-events'

/** How many events there are, the way back from a search, and these same events as files. */
export function EventsCount({ reading }: { reading: EventsReading }) {
  const { request, count, first, rows, inPeriod } = reading
  const clear = changed(request, { selection: EVERYTHING, search: ANY_EVENT })
  if (count === 0)
    return (
      <p role="status" className="mt-6 border-rule border-t pt-4">
        No events match. <strong className="font-semibold">{formatCount(inPeriod)}</strong> in this period
        without filters.{' '}
        <a href={clear} className="link">
          Clear filters
        </a>
      </p>
    )
  return (
    <div className="mt-6 mb-2 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 text-sm">
      <p role="status">
        Showing {formatCount(first)}–{formatCount(first + rows.length - 1)} of {formatCounted(count, 'event')}
        {isFiltered(request) ? (
          <>
            {' · '}
            <a href={clear} className="link">
              Clear filters
            </a>
          </>
        ) : null}
      </p>
      <p className="screen-only">
        {`Download ${formatCounted(count, 'event')}: `}
        {(['csv', 'json'] as const).map((format, i) => (
          <span key={format}>
            {i > 0 ? ' · ' : ''}
            <a href={download(request, format)} className="link">
              {format.toUpperCase()}
            </a>
          </span>
        ))}
      </p>
    </div>
  )
}

function isFiltered({ selection, search: { words, class: id, kind } }: TableRequest): boolean {
  return !isEverything(selection) || words !== '' || id !== null || kind !== null
}

function download({ period, selection, search }: TableRequest, format: 'csv' | 'json'): string {
  return printAddress(`/api/v1/events.${format}`, EVENTS, { days: between(period), selection, search })
}
