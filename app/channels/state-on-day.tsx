import { EventBehindLine } from '@/app/_event/event-behind'
import { formatCounted, formatDay, formatEventDay } from '@/lib/chart/format'
import type { BoardSpan } from '@/lib/data/server'
import { capital } from '@/lib/words/capital'
import { EFFECT_WORDS, STATE_WORDS } from '@/lib/words/channel-words'

/** How a channel stood on a day in words, with the event behind it and its source. */
export function StateOnDay({ span, lapsesAfter }: { span: BoardSpan | null; lapsesAfter: number }) {
  const event = span?.event ?? null
  if (span === null || event === null)
    return (
      <p>
        <strong className="font-semibold">{STATE_WORDS.unknown.name}</strong>
        <span className="block text-soft text-xs">No event up to this day says how it stood.</span>
      </p>
    )
  return (
    <p>
      <strong className="font-semibold">
        {wordOf(span)}
        {span.since === null
          ? ''
          : ` since ${event.day === span.since ? formatEventDay(event.day, event.precision) : formatDay(span.since)}`}
      </strong>
      {span.state === 'unknown' ? (
        <span className="block text-soft text-xs">
          No event for more than {formatCounted(lapsesAfter, 'day')}. The last one known:
        </span>
      ) : (
        <br />
      )}
      <EventBehindLine event={event} did={span.effect === null ? '' : EFFECT_WORDS[span.effect]} />
    </p>
  )
}

function wordOf({ state, effect }: BoardSpan): string {
  return effect === 'unanswered' && state === 'refused'
    ? capital(EFFECT_WORDS.unanswered)
    : STATE_WORDS[state].short
}
