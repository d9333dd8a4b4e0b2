import { formatDay } from '@/lib/chart/format'
import { addDays } from '@/lib/event/day'
import { dayAddress, dayOnChart } from './day-links'
import type { DayReading } from './read-day'

/** The ways to the day before, to the chart and to the day after. */
export function DaySteps({ reading }: { reading: DayReading }) {
  const { covered, day } = reading
  const before = addDays(day, -1)
  const after = addDays(day, 1)
  return (
    <nav aria-label="Days" className="screen-only mt-4 flex justify-between gap-4 text-sm">
      {before < covered.from ? (
        <span />
      ) : (
        <a className="link" href={dayAddress(reading, before)}>
          {`← ${formatDay(before)}`}
        </a>
      )}
      <a className="link" href={dayOnChart(reading, day)}>
        On the chart
      </a>
      {after > covered.to ? (
        <span />
      ) : (
        <a className="link" href={dayAddress(reading, after)}>
          {`${formatDay(after)} →`}
        </a>
      )}
    </nav>
  )
}
