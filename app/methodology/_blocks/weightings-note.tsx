import { formatCount, formatList, formatMonth } from '@/lib/chart/format'
import { methodChecks } from '@/lib/data/server'
import { WEIGHTINGS } from '@/lib/tension/weightings'
import type { BlockProps } from './block-props'
import { decimals, percent } from './numbers'

/** Whether the highest month would be another under other weights. */
export async function WeightingsNote({ dataset }: BlockProps) {
  const { draws, published, highest, correlation } = (await methodChecks(dataset)).weightings
  if (published === null) return null
  const same = highest.find(({ month }) => month === published)?.share ?? 0
  const others = highest.filter(({ month }) => month !== published)
  return (
    <p className="mt-3.5 max-w-[44rem]">
      Under {formatCount(draws)} other weightings the highest month stays {formatMonth(published)} in{' '}
      {percent(same)} of them
      {others.length > 0
        ? `; else it is ${formatList(others.map(({ month, share }) => `${formatMonth(month)} (${percent(share)})`))}`
        : ''}
      .{' '}
      {correlation
        ? `The rank correlation of monthly means with the published ones has a median of ${decimals(correlation.median, 2)} and is never below ${decimals(correlation.lowest, 2)}. `
        : ''}
      Each weighting multiplies every class base by a factor of its own between {between(WEIGHTINGS.bases)},
      all half-lives together by one between {between(WEIGHTINGS.halfLives)}, and λ by one between{' '}
      {between(WEIGHTINGS.lambda)}, the last two evenly on a logarithmic scale; the draws are seeded.
    </p>
  )
}

function between([low, high]: readonly [number, number]): string {
  return `${low} and ${high}`
}
