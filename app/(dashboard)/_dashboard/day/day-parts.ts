import type { DaySum } from '@/lib/tension/contributions'
import { sumLines } from '@/lib/tension/printed-sum'

/** A day's sum as the page carries it: the contributions that can be seen, and how many cannot. */
export type DayParts = DaySum & { readonly unlisted: number }

const DECIMALS = 1e6
const round = (value: number) => Math.round(value * DECIMALS) / DECIMALS

/** Leaves out the contributions that print as 0.0 and keeps their number. */
export function dayParts(sum: DaySum): DayParts {
  const { lines, behind } = sumLines(sum.contributions, 0)
  return {
    ...sum,
    contributions: lines.map(({ printed, ...part }) => ({
      ...part,
      // Points stay whole: rounded twice, a few would print otherwise than elsewhere.
      impulse: round(part.impulse),
      standing: round(part.standing),
    })),
    unlisted: behind.length,
  }
}
