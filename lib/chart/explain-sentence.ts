import type { IndexChange } from '../tension/change'
import type { DaySum } from '../tension/contributions'
import type { ChartFacts } from './facts'
import { formatDay, formatIndex, formatList, formatPoints } from './format'
import { gradeName } from './grade-name'
import { waterfallOf } from './waterfall'

type Names = Pick<ChartFacts, 'dyadName' | 'grades' | 'dataVersion' | 'methodVersion'>

/** The range of a day, from its low to its high end, and the share of draws between them. */
export type DayRange = { readonly percent: number; readonly low: number; readonly high: number }

/**
 * One sentence for a text that quotes a day of the whole index: its level and grade, its largest contribution
 * and its range, with the versions. A template over the numbers, nothing else.
 *
 * @param titleOf title of an event by id
 */
export function quoteDay(
  facts: Names,
  sum: DaySum,
  titleOf: (event: string) => string,
  range: DayRange | null,
): string {
  const level = `On ${formatDay(sum.day)} the ${facts.dyadName} index stood at ${formatIndex(sum.index)} of 100 (${gradeName(facts, sum.index)})`
  const [largest] = sum.contributions
  const because = largest
    ? `; the largest contribution was “${titleOf(largest.event)}” (${formatPoints(largest.points)})`
    : '; nothing documented was still felt'
  const doubt = range
    ? `; its ${range.percent}% range was ${formatIndex(range.low)} to ${formatIndex(range.high)}`
    : ''
  return `${level}${because}${doubt}. ${versions(facts)}`
}

const STEP_WORDS = {
  came: 'acts that raise tension',
  eased: 'acts that ease it',
  lifted: 'measures lifted or cut',
  faded: 'fading',
} as const

/**
 * One sentence for a text that quotes a change of the whole index: both levels and what made the difference,
 * in printed points that add up.
 */
export function quoteChange(facts: Names, change: IndexChange): string {
  const { before, after, steps } = waterfallOf(change)
  const moved =
    after === before
      ? 'did not move'
      : `${after > before ? 'rose' : 'fell'} ${formatIndex(Math.abs(after - before))} points`
  const parts = steps
    .filter(({ printed }) => printed !== 0)
    .map(({ kind, printed }) => `${STEP_WORDS[kind]} ${formatPoints(printed)}`)
  const made = parts.length > 0 ? `: ${formatList(parts)}` : ''
  return `Between ${formatDay(change.from)} and ${formatDay(change.to)} the ${facts.dyadName} index ${moved}, from ${formatIndex(before)} to ${formatIndex(after)}${made}. ${versions(facts)}`
}

function versions({ dataVersion, methodVersion }: Names): string {
  return `Tensiometer, data ${dataVersion}, method ${methodVersion}.`
}
