import type { ChartFacts } from '@/lib/chart/facts'
import { formatCounted } from '@/lib/chart/format'
import type { ConditionEntry } from '@/lib/data/server'
import { Entry } from './entry'

/** The lines that are shown, under their number. */
export function Ledger({
  shown,
  all,
  facts,
}: {
  shown: readonly ConditionEntry[]
  /** How many lines the ledger has on the day. */
  all: number
  facts: ChartFacts
}) {
  return (
    <>
      <p className="mt-5 mb-3 text-soft text-sm" role="status">
        {shown.length === all
          ? formatCounted(shown.length, 'condition')
          : `${shown.length} of ${formatCounted(all, 'condition')}`}
        , in the order in which they were set
      </p>
      {shown.length === 0 ? null : (
        <ol>
          {shown.map((entry) => (
            <Entry key={entry.id} entry={entry} names={facts} />
          ))}
        </ol>
      )}
    </>
  )
}
