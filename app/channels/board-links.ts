import { between } from '@/lib/ask/chart-request'
import { printAddress } from '@/lib/ask/print-address'
import { BOARD, CHART, LEDGER } from '@/lib/ask/sets'
import type { Period } from '@/lib/chart/period'
import type { Day } from '@/lib/event/day'

/** Where the board's day and period are shown otherwise. */
export function boardLinks(period: Period, on: Day) {
  const days = between(period)
  return [
    { href: printAddress('/conditions', LEDGER, { on }), text: 'Conditions on this day' },
    { href: printAddress('/', CHART, { days, day: on }), text: 'The index in this period' },
    { href: printAddress('/api/v1/channels.json', BOARD, { days, on }), text: 'This board as JSON' },
  ]
}
