import type { DaySum } from '@/lib/tension/contributions'

/** A day's sum as the page carries it: what can be seen at one decimal, and how much the rest comes to. */
export type DayParts = Omit<DaySum, 'contributions'> & {
  readonly contributions: DaySum['contributions']
  readonly rest: { readonly count: number; readonly points: number }
}

/** Below this a contribution prints as 0.0. */
const VISIBLE_POINTS = 0.05

const DECIMALS = 1e6
const round = (value: number) => Math.round(value * DECIMALS) / DECIMALS

/** Leaves out the contributions too small to print, and keeps their number and sum. */
export function dayParts(sum: DaySum): DayParts {
  const seen = sum.contributions.filter(({ points }) => Math.abs(points) >= VISIBLE_POINTS)
  const seenPoints = seen.reduce((total, { points }) => total + points, 0)
  return {
    ...sum,
    contributions: seen.map((part) => ({
      ...part,
      points: round(part.points),
      impulse: round(part.impulse),
      standing: round(part.standing),
    })),
    rest: { count: sum.contributions.length - seen.length, points: sum.points - seenPoints },
  }
}
