import { redirect } from 'next/navigation'
import type { SearchParams } from 'nuqs/server'
import type { Misread } from '@/lib/ask/chart-url'
import {
  type EventsRequest,
  eventsAddress,
  loadEventsParams,
  readEventsParams,
  serializeEvents,
  tidyForm,
} from '@/lib/ask/events-url'
import { coveredPeriod, type Dataset, eventList, eventTable, getDataset } from '@/lib/data/server'

/** Rows on one page of the table. */
const PAGE_ROWS = 50

/** The table of an address: one page of its rows, and how many there are. */
export type EventsReading = ReturnType<typeof readTable>

/** Reads an address of the table; one that a form made is sent on to its short form first. */
export async function readEvents(sent: Promise<SearchParams>) {
  const params = await sent
  const tidy = tidyForm(params)
  if (tidy) {
    // Read as a URL, letters outside of ASCII are escaped, which a Location header needs.
    const { search } = new URL(serializeEvents('/events', loadEventsParams(tidy)), 'http://localhost')
    redirect(search === '' ? '/events' : `/events?${search.slice(1)}`)
  }
  const dataset = await getDataset()
  return readTable(dataset, readEventsParams(loadEventsParams(params), dataset.facts))
}

function readTable(dataset: Dataset, request: EventsRequest) {
  const on = request.dayChosen ? request.day : dataset.asOf
  const rows = eventTable(dataset, request, on)
  const pages = Math.max(1, Math.ceil(rows.length / PAGE_ROWS))
  const page = Math.min(request.page, pages)
  const beyond: Misread = {
    name: 'page',
    found: String(request.page),
    expected: `a page up to ${pages}`,
    used: `page ${page}`,
  }
  const first = (page - 1) * PAGE_ROWS
  return {
    facts: dataset.facts,
    request: {
      ...request,
      page,
      misread: page === request.page ? request.misread : [...request.misread, beyond],
    },
    covered: coveredPeriod(dataset),
    /** The day whose points are shown. */
    on,
    rows: rows.slice(first, first + PAGE_ROWS),
    /** Position of the first of them, from 1. */
    first: first + 1,
    count: rows.length,
    pages,
    /** How many the period has without search and filters. */
    inPeriod: eventList(dataset, request.period).length,
  }
}

/** The address of the same table with something else about it; from its first page unless one is named. */
export function changed(request: EventsRequest, changes: Partial<EventsRequest>): string {
  return eventsAddress({ ...request, page: 1, ...changes })
}

/** The address of the table by a column, most first; pressed again, the order turns round. */
export function sortedBy(request: EventsRequest, sort: EventsRequest['sort']): string {
  const turned = request.sort === sort && request.order === 'desc'
  return changed(request, { sort, order: turned ? 'asc' : 'desc' })
}
