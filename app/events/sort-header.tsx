import type { EventSort } from '@/lib/ask/table'
import type { TableRequest } from '@/lib/ask/table-request'
import { sortedBy } from './read-events'

/** The head of a column that can be sorted by; pressing that of the sorted column turns the order round. */
export function SortHeader({
  request,
  sort,
  className,
  children,
}: {
  request: TableRequest
  sort: EventSort
  className: string
  children: string
}) {
  const sorted = request.sort === sort
  const descending = request.order === 'desc'
  return (
    <th
      scope="col"
      aria-sort={sorted ? (descending ? 'descending' : 'ascending') : undefined}
      className={`py-2 pr-4 font-medium ${className}`}
    >
      <a href={sortedBy(request, sort)} className="link">
        {children}
      </a>
      {sorted ? <span aria-hidden="true">{descending ? '\u00a0↓' : '\u00a0↑'}</span> : null}
    </th>
  )
}
