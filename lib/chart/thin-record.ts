import type { Day } from '../event/day'
import { addDays } from '../event/day'
import type { ChartFacts } from './facts'
import { formatCounted, formatList, formatMonth } from './format'

type Recorded = Pick<ChartFacts, 'coverage' | 'thin' | 'recent'>

/**
 * What the end of the line rests on, where that is too little to name a cause: "No record for August 2026; the line
 * mostly fades". Null where enough is recorded.
 */
export function thinRecordAtEnd({ coverage, thin, recent }: Recorded): string | null {
  const since = recentSince({ coverage, recent })
  const late = thin.filter(({ to }) => to >= since)
  const empty = late.filter(({ acts }) => acts === 0)
  const fades = 'the line mostly fades'
  if (empty.length > 0) return `No record for ${months(empty)}; ${fades}`
  if (late.length > 0)
    return `Only ${formatCounted(
      late.reduce((sum, { acts }) => sum + acts, 0),
      'act',
    )} recorded for ${months(late)}; ${fades}`
  if (recent.acts < recent.fewest)
    return `Only ${formatCounted(recent.acts, 'act')} recorded in the last ${recent.days} days; ${fades}`
  return null
}

/** Whether a day lies where the record is thin at its end: no chance of being higher is told of it. */
export function isThinlyRecorded(facts: Recorded, day: Day): boolean {
  return thinRecordAtEnd(facts) !== null && day >= recentSince(facts)
}

function recentSince({ coverage, recent }: Pick<Recorded, 'coverage' | 'recent'>): Day {
  return addDays(coverage.asOf, 1 - recent.days)
}

function months(thin: Recorded['thin']): string {
  return formatList(thin.map(({ from }) => formatMonth(from)))
}
