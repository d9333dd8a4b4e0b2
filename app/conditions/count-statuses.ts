import { formatList } from '@/lib/chart/format'
import type { ConditionEntry } from '@/lib/data/server'
import { CONDITION_STATUSES } from '@/lib/dialogue/conditions'
import { STATUS_WORDS } from '@/lib/words/condition-words'

/** "19 open, 1 met and 1 overtaken by events". */
export function countStatuses(ledger: readonly ConditionEntry[]): string {
  return formatList(
    CONDITION_STATUSES.flatMap((status) => {
      const count = ledger.filter((entry) => entry.status === status).length
      return count > 0 ? `${count} ${STATUS_WORDS[status].toLowerCase()}` : []
    }),
  )
}
