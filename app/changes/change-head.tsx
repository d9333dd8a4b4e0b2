import { ProblemNote } from '@/app/_site/problem-note'
import type { ChartRequest } from '@/lib/ask/chart-request'
import type { ChartFacts } from '@/lib/chart/facts'
import { formatDay, formatIndex } from '@/lib/chart/format'
import { nameSelection } from '@/lib/chart/selection-words'
import type { Waterfall } from '@/lib/chart/waterfall'
import type { IndexChange } from '@/lib/tension/change'
import { isEverything } from '@/lib/tension/selection'
import { formatLevel } from './format-level'

/** What the change comes to, in a heading and a sentence. */
export function ChangeHead({
  facts,
  request: { period, selection, problems },
  change,
  waterfall,
}: {
  facts: ChartFacts
  request: ChartRequest
  change: IndexChange
  waterfall: Waterfall
}) {
  const moved = waterfall.after - waterfall.before
  const before = formatLevel(selection, waterfall.before)
  const after = formatLevel(selection, waterfall.after)
  return (
    <>
      <h1 className="headline">
        {moved === 0 ? 'Unchanged' : `${moved > 0 ? 'Up' : 'Down'} ${formatIndex(Math.abs(moved))}`} between{' '}
        {formatDay(period.from)} and {formatDay(period.to)}
      </h1>
      <ProblemNote problems={problems} />
      <p className="mt-2 max-w-prose">
        {isEverything(selection)
          ? `From ${before} to ${after}, taken apart so that it adds up.`
          : `What ${nameSelection(facts, selection)} made of the change of the index, from ${formatIndex(change.before)} to ${formatIndex(change.after)}.`}{' '}
        One raw point was worth {change.price.toFixed(2)} points on this way.
      </p>
    </>
  )
}
