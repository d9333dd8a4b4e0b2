import { changed, type EventsReading } from './read-events'

/** The pages of the table; nothing when there is one. */
export function EventsPages({ reading: { request, pages } }: { reading: EventsReading }) {
  if (pages === 1) return null
  return (
    <nav aria-label="Pages of the table" className="screen-only mt-6 flex flex-wrap gap-2">
      {request.page > 1 ? (
        <a className="control" rel="prev" href={changed(request, { page: request.page - 1 })}>
          Previous
        </a>
      ) : null}
      {Array.from({ length: pages }, (_, i) => i + 1).map((page) => (
        <a
          key={page}
          href={changed(request, { page })}
          aria-current={page === request.page ? 'page' : undefined}
          aria-label={`Page ${page}`}
          className="control aria-[current=page]:border-ink aria-[current=page]:bg-mark aria-[current=page]:font-medium"
        >
          {page}
        </a>
      ))}
      {request.page < pages ? (
        <a className="control" rel="next" href={changed(request, { page: request.page + 1 })}>
          Next
        </a>
      ) : null}
    </nav>
  )
}
