import { between } from '@/lib/ask/chart-request'
import type { ChartFacts } from '@/lib/chart/facts'
import type { Period } from '@/lib/chart/period'
import { addDays, clampDay, type Day } from '@/lib/event/day'

/** Days of the chart before and after an event. */
const MARGIN_DAYS = 180

/** The covered days in whose middle an event stands. */
export function daysAround({ coverage: { from, asOf } }: Pick<ChartFacts, 'coverage'>, day: Day): Period {
  return {
    from: clampDay(addDays(day, -MARGIN_DAYS), from, asOf),
    to: clampDay(addDays(day, MARGIN_DAYS), from, asOf),
  }
}

/** What to ask for to see that chart, with the event's day open. */
export function aroundEvent(facts: Pick<ChartFacts, 'coverage'>, day: Day) {
  return { days: between(daysAround(facts, day)), day }
}
