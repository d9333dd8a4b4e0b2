import { between } from '@/lib/ask/chart-request'
import type { RegisterRequest } from '@/lib/ask/dialogue-request'
import { printAddress } from '@/lib/ask/print-address'
import { MEASURES } from '@/lib/ask/sets'
import { printDay } from '@/lib/event/day'

/** Where the register's day is shown otherwise. */
export function measureLinks({ period, on, by, status }: RegisterRequest) {
  const asked = { days: between(period), on, by, status }
  return [
    { href: `/days/${printDay(on)}`, text: 'The whole sum of this day' },
    { href: printAddress('/api/v1/measures.json', MEASURES, asked), text: 'This board as JSON' },
    { href: printAddress('/api/v1/measures.csv', MEASURES, asked), text: 'As a table' },
  ]
}
