import { type ConditionsRequest, serializeConditions } from '@/lib/ask/dialogue-url'
import { printDay } from '@/lib/event/day'

/** Where the ledger's day is shown otherwise. */
export function ledgerLinks({ on, by, status }: ConditionsRequest) {
  const filters = { on: printDay(on), by, status }
  return [
    { href: `/channels?on=${filters.on}`, text: 'Channels on this day' },
    { href: serializeConditions('/api/v1/conditions.json', filters), text: 'This ledger as JSON' },
  ]
}
