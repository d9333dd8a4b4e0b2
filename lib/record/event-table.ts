import type { EventSort, SortOrder } from '../ask/table'
import type { TableRequest } from '../ask/table-request'
import type { EventSummary } from '../codebook/event-summary'
import { printGrade } from '../codebook/source-grade'
import type { Day } from '../event/day'
import type { Dataset } from './dataset'
import { daySum, eventList } from './read'

/** An event as the table shows it. */
export type EventTableRow = EventSummary & {
  /** Label of its class; null for a context event. */
  readonly classLabel: string | null
  /** "A1". */
  readonly grade: string
  /** Index points it adds on the table's day; null where none are felt. */
  readonly points: number | null
  /** What did not take place, where the record is of that. */
  readonly absent: string | null
}

/** All events of a request, in its order, with the points they add to the index on a day. */
export function eventTable(
  dataset: Dataset,
  {
    period,
    selection,
    search,
    sort,
    order,
  }: Pick<TableRequest, 'period' | 'selection' | 'search' | 'sort' | 'order'>,
  on: Day,
): EventTableRow[] {
  const points = new Map(daySum(dataset, on).contributions.map((part) => [part.event, part.points]))
  const absent = new Map(dataset.events.map(({ id, didNotHappen }) => [id, didNotHappen?.what]))
  const rows = eventList(dataset, period, selection, search).flatMap((event): EventTableRow[] => {
    const scoring = dataset.scorings.get(event.id)
    if (!scoring) return []
    return [
      {
        ...event,
        classLabel: event.class === null ? null : (dataset.codebook.classes[event.class]?.label ?? null),
        grade: printGrade(scoring.sources),
        points: points.get(event.id) ?? null,
        absent: absent.get(event.id) ?? null,
      },
    ]
  })
  return sortRows(rows, sort, order)
}

type Sorted = Pick<EventTableRow, 'id' | 'day' | 'score' | 'class' | 'points' | 'sources' | 'independent'>

/**
 * Rows by a column. Equal rows stand newest first, then by id, whichever the order; rows without a value
 * come last in both.
 */
export function sortRows<Row extends Sorted>(rows: readonly Row[], sort: EventSort, order: SortOrder): Row[] {
  const sign = order === 'desc' ? -1 : 1
  return [...rows].sort((a, b) => {
    const [x, y] = [cellOf(a, sort), cellOf(b, sort)]
    if (x === null || y === null) return (x === null ? 1 : 0) - (y === null ? 1 : 0) || newestFirst(a, b)
    return sign * (x - y) || newestFirst(a, b)
  })
}

function cellOf(row: Sorted, sort: EventSort): number | null {
  switch (sort) {
    case 'date':
      return row.day
    case 'score':
      return row.class === null ? null : row.score
    case 'points':
      return row.points
    case 'sources':
      return row.sources
  }
  sort satisfies never
}

function newestFirst(a: Sorted, b: Sorted): number {
  return b.day - a.day || (a.id < b.id ? -1 : 1)
}
