import { ticksAlong } from '@/app/_board/along'
import { OnLine } from '@/app/_board/on-line'
import type { Period } from '@/lib/chart/period'
import { type BoardChannel, byLevel } from '@/lib/data/server'
import type { Day } from '@/lib/event/day'
import { ChannelRow } from './channel-row'

/** A width of the bars beside the words, in pixels, for which the calendar is labelled. */
const BAR_WIDTH = 520

/** Every channel over time, under the level it is held at. */
export function Board({ rows, period, on }: { rows: readonly BoardChannel[]; period: Period; on: Day }) {
  return (
    <div className="relative">
      <div className="board-bars pointer-events-none absolute inset-y-0 z-1 hidden pt-5 wide:block">
        <div className="relative h-full">
          <OnLine period={period} on={on} labelled />
        </div>
      </div>
      <div className="relative hidden h-10 text-soft text-xs wide:block" aria-hidden="true">
        <div className="board-bars absolute inset-y-0">
          {ticksAlong(period, BAR_WIDTH).map(({ day, label, left }) => (
            <span key={day} style={{ left }} className="absolute bottom-0 border-rule border-l pl-1">
              {label}
            </span>
          ))}
        </div>
      </div>
      {byLevel(rows).map(({ level, rows: held }) => (
        <section key={level} aria-label={level} className="mb-4">
          <h2 className="py-1 font-semibold text-soft text-sm">{level}</h2>
          <ul>
            {held.map((row) => (
              <ChannelRow key={row.id} row={row} period={period} on={on} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
