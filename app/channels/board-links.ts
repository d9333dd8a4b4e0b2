import { absoluteParams, serializeChart } from '@/lib/ask/chart-url'
import type { Period } from '@/lib/chart/period'
import { type Day, printDay } from '@/lib/event/day'
import { EVERYTHING } from '@/lib/tension/selection'

/** Where the board's day and period are shown otherwise. */
export function boardLinks(period: Period, on: Day) {
  const days = { from: printDay(period.from), to: printDay(period.to), on: printDay(on) }
  return [
    { href: `/conditions?on=${days.on}`, text: 'Conditions on this day' },
    { href: serializeChart('/', absoluteParams(period, EVERYTHING, on)), text: 'The index in this period' },
    { href: `/api/v1/channels.json?${new URLSearchParams(days)}`, text: 'This board as JSON' },
  ]
}
