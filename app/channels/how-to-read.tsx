import { formatDay, formatPeriod } from '@/lib/chart/format'
import type { Period } from '@/lib/chart/period'
import type { BoardChannel } from '@/lib/data/server'
import type { Day } from '@/lib/event/day'
import { lapseInWords } from './counts'
import { StateKey } from './state-key'

/** The key of the bars, and what they say and leave out. */
export function HowToRead({ rows, period, on }: { rows: readonly BoardChannel[]; period: Period; on: Day }) {
  return (
    <div className="mt-6 grid gap-2">
      <StateKey />
      <p className="max-w-prose text-soft text-sm">
        A suspension lasts until an event ends it; other states until the next event, but no longer than{' '}
        {lapseInWords(rows)} without one. Unknown means that no event says. The day of an act is a mark under
        the bar.
      </p>
      {on < period.from || on > period.to ? (
        <p className="text-sm">
          {formatDay(on)} is not among the days shown, {formatPeriod(period)}: the bars have no line for it.
        </p>
      ) : null}
    </div>
  )
}
