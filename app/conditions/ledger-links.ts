import type { LedgerRequest } from '@/lib/ask/dialogue-request'
import { printAddress } from '@/lib/ask/print-address'
import { BOARD, LEDGER } from '@/lib/ask/sets'

/** Where the ledger's day is shown otherwise. */
export function ledgerLinks({ on, by, status }: LedgerRequest) {
  return [
    { href: printAddress('/channels', BOARD, { on }), text: 'Channels on this day' },
    {
      href: printAddress('/api/v1/conditions.json', LEDGER, { on, by, status }),
      text: 'This ledger as JSON',
    },
  ]
}
