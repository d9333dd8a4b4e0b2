import { formatEventDay } from '@/lib/chart/format'
import type { EventBehind } from '@/lib/record/event-behind'

/** An event that says how something stood: its page, what it did and when, and a source to open. */
export function EventBehindLine({
  event,
  did,
}: {
  event: EventBehind
  /** Left out where its day and what it did stand beside it. */
  did?: string
}) {
  const { id, day, precision, title, source } = event
  return (
    <>
      <a href={`/events/${id}`} className="link">
        {title}
      </a>
      <span className="block text-soft text-xs">
        {did === undefined ? null : `${did} ${formatEventDay(day, precision)}`}
        {source === null ? null : (
          <>
            {did === undefined ? 'Source: ' : ' · source: '}
            {source.url === null ? (
              publisherOf(source)
            ) : (
              <a href={source.url} className="link wrap-anywhere" rel="noreferrer" title={source.title}>
                {publisherOf(source)}
              </a>
            )}
          </>
        )}
      </span>
    </>
  )
}

function publisherOf({ publisher, origin }: NonNullable<EventBehind['source']>): string {
  return origin === null ? publisher.name : `${origin.name}, carried by ${publisher.name}`
}
