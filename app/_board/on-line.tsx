import { formatDay } from '@/lib/chart/format'
import type { Period } from '@/lib/chart/period'
import type { Day } from '@/lib/event/day'
import { along, percent } from './along'

/** The day the board is read on, as a line down the bars; none outside the period shown. */
export function OnLine({ period, on, labelled = false }: { period: Period; on: Day; labelled?: boolean }) {
  if (on < period.from || on > period.to) return null
  const share = along(period, on)
  return (
    <div
      aria-hidden="true"
      className="absolute inset-y-0 w-0.5 -translate-x-px bg-ink outline-1 outline-paper"
      style={{ left: percent(share) }}
    >
      {labelled ? (
        <span
          className={`absolute -top-5 whitespace-nowrap bg-paper font-medium text-ink text-xs ${share > 50 ? 'right-0' : 'left-0'}`}
        >
          {formatDay(on)}
        </span>
      ) : null}
    </div>
  )
}
