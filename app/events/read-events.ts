import type { SearchParams } from 'nuqs/server'
import { redirectUntidy } from '@/app/_site/tidy'
import { givenIn } from '@/lib/ask/given'
import { problem } from '@/lib/ask/problem'
import { TABLE } from '@/lib/ask/sets'
import { readTable, type TableRequest, tableAddress } from '@/lib/ask/table-request'
import { askedFacts, coveredPeriod, type Dataset, eventList, eventTable, getDataset } from '@/lib/data/server'

/** Rows on one page of the table. */
const PAGE_ROWS = 50

/** The table of an address: one page of its rows, and how many there are. */
export type EventsReading = ReturnType<typeof rowsOf>

/** Reads an address of the table; one that a form made is sent on to its short form first. */
export async function readEvents(sent: Promise<SearchParams>) {
  const params = await sent
  const dataset = await getDataset()
  const facts = askedFacts(dataset)
  redirectUntidy('/events', TABLE, params, facts)
  return rowsOf(dataset, readTable(givenIn(params), facts))
}

function rowsOf(dataset: Dataset, request: TableRequest) {
  const on = request.day ?? dataset.asOf
  const rows = eventTable(dataset, request, on)
  const pages = Math.max(1, Math.ceil(rows.length / PAGE_ROWS))
  const page = Math.min(request.page, pages)
  const beyond = problem('page', String(request.page), `a page up to ${pages}`, `page ${page}`)
  const first = (page - 1) * PAGE_ROWS
  return {
    facts: dataset.facts,
    request: {
      ...request,
      page,
      problems: page === request.page ? request.problems : [...request.problems, beyond],
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
export function changed(request: TableRequest, changes: Partial<TableRequest>): string {
  return tableAddress({ ...request, page: 1, ...changes })
}

/** The address of the table by a column, most first; pressed again, the order turns round. */
export function sortedBy(request: TableRequest, sort: TableRequest['sort']): string {
  const turned = request.sort === sort && request.order === 'desc'
  return changed(request, { sort, order: turned ? 'asc' : 'desc' })
}
