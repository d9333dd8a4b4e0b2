import { formatDay } from '@/lib/chart/format'
import type { LabelledSource } from '@/lib/data/event-detail'

/** The sources of an event: what was published, by whom, of which kind, when. */
export function EventSources({ sources }: { sources: readonly LabelledSource[] }) {
  return (
    <ul className="grid gap-2">
      {sources.map(({ publisher, origin, title, url, published }) => (
        <li key={`${publisher.id} ${url ?? title}`}>
          {url === null ? (
            title
          ) : (
            <a href={url} className="link wrap-anywhere" rel="noreferrer">
              {title}
            </a>
          )}
          <span className="block text-soft text-xs">
            {[
              origin === null ? named(publisher) : `${named(origin)}, carried by ${named(publisher)}`,
              published === null ? null : formatDay(published),
            ]
              .filter((part) => part !== null)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  )
}

function named({ name, kind }: LabelledSource['publisher']): string {
  return `${name} (${kind === 'unknown' ? 'kind unknown' : kind.replaceAll('-', ' ')})`
}
