import { OnLine } from '@/app/_board/on-line'
import { EventBehindLine } from '@/app/_event/event-behind'
import { formatCounted, formatMonth } from '@/lib/chart/format'
import type { Period } from '@/lib/chart/period'
import type { BoardChannel } from '@/lib/data/server'
import { type Day, printDay } from '@/lib/event/day'
import { EFFECT_WORDS } from '@/lib/words/channel-words'
import { ChannelBar } from './channel-bar'
import { StateOnDay } from './state-on-day'

/** A channel of the board: what it is for, its bar, and how it stood on the day; a card where there is little room. */
export function ChannelRow({ row, period, on }: { row: BoardChannel; period: Period; on: Day }) {
  const { id, name, purpose, spans, onDay, lapsesAfter } = row
  return (
    <li
      id={id}
      className="board-row border-rule border-t py-3"
      data-state={onDay?.state}
      data-on={printDay(on)}
    >
      <div className="area-name">
        <h3 className="font-medium">{name}</h3>
        <p className="text-soft text-xs">{purpose}</p>
      </div>
      <div className="area-bar relative">
        <div className="relative">
          <ChannelBar spans={spans} period={period} />
          <div className="-inset-y-1 absolute inset-x-0 wide:hidden">
            <OnLine period={period} on={on} />
          </div>
        </div>
        <p className="flex justify-between text-soft text-xs wide:hidden" aria-hidden="true">
          <span>{formatMonth(period.from)}</span>
          <span>{formatMonth(period.to)}</span>
        </p>
        <ChannelEvents row={row} />
      </div>
      <div className="area-state text-sm">
        <StateOnDay span={onDay} lapsesAfter={lapsesAfter} />
      </div>
    </li>
  )
}

/** Every event that decided how the channel stood in the period, newest first. */
function ChannelEvents({ row: { name, spans } }: { row: BoardChannel }) {
  const decided = spans.filter(({ state, event }) => state !== 'unknown' && event !== null).toReversed()
  if (decided.length === 0) return null
  return (
    <details className="group relative z-2 mt-0.5">
      <summary className="screen-only flex min-h-6 w-fit items-center text-soft text-xs pointer-coarse:min-h-11">
        <span className="link group-open:font-medium">
          {formatCounted(decided.length, 'event')}
          <span className="sr-only"> of {name}</span> in this period
        </span>
      </summary>
      <ol className="mt-1 grid gap-2 border-rule border-l bg-paper pl-3 text-sm">
        {decided.map(({ event, effect, from }) => (
          <li key={from}>
            {event && <EventBehindLine event={event} did={effect === null ? '' : EFFECT_WORDS[effect]} />}
          </li>
        ))}
      </ol>
    </details>
  )
}
