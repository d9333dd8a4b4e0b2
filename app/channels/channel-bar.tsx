import { along, percent, placed } from '@/app/_board/along'
import { formatDay, formatEventDay } from '@/lib/chart/format'
import type { Period } from '@/lib/chart/period'
import type { BoardSpan } from '@/lib/data/server'
import { channelRuns } from '@/lib/dialogue/channel-state'
import { EFFECT_WORDS, STATE_WORDS } from '@/lib/words/channel-words'
import { StatePiece } from './state-piece'

/** A channel over time: a bar in the patterns of its states, on which each event opens its page. */
export function ChannelBar({ spans, period }: { spans: readonly BoardSpan[]; period: Period }) {
  const runs = channelRuns(spans)
  return (
    <div className="relative">
      <div className="relative h-3 md:h-5">
        <svg width="100%" height="100%" className="absolute inset-0" aria-hidden="true">
          {runs.map((run) => {
            const { left, width } = placed(period, run)
            return <StatePiece key={run.from} state={run.state} x={left} width={width} />
          })}
        </svg>
        {runs.map((run) =>
          run.state === 'unknown' ? null : (
            <span key={run.from} style={placed(period, run)} className="run-word" aria-hidden="true">
              <span className={run.state === 'open' ? 'text-paper' : 'bg-paper text-ink'}>
                {STATE_WORDS[run.state].short}
              </span>
            </span>
          ),
        )}
        {spans.map((span) => (
          <SpanLink key={span.from} span={span} period={period} />
        ))}
      </div>
      <svg width="100%" height="5" className="block" aria-hidden="true">
        {spans.map(({ from, event }) =>
          event?.day === from ? (
            <rect key={from} x={percent(along(period, from))} y="1" width="1" height="4" fill="var(--soft)" />
          ) : null,
        )}
      </svg>
    </div>
  )
}

/** The days an event decided, as a link to it. The list of events below the bar has the same links for the keyboard. */
function SpanLink({ span, period }: { span: BoardSpan; period: Period }) {
  const { state, event, effect, from, to } = span
  if (state === 'unknown' || event === null) return null
  const name = `${effect === null ? '' : EFFECT_WORDS[effect]} ${formatEventDay(event.day, event.precision)}: ${event.title}`
  return (
    <a
      href={`/events/${event.id}`}
      tabIndex={-1}
      style={placed(period, { from, to })}
      className="absolute inset-y-0 hover:outline-2 hover:outline-focus"
      title={name}
    >
      <span className="sr-only">
        {name}. {STATE_WORDS[state].short} until {formatDay(to)}
      </span>
    </a>
  )
}
