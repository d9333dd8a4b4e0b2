import { mean, sum } from 'd3-array'
import { addMonths, type Day } from '../event/day'
import { ranks, spearman } from '../tension/rank-correlation'
import { BOOTSTRAP, type BootstrapOptions, blockInterval, type Pair } from './block-bootstrap'
import type { MonthlyValue } from './monthly'

/** A rank correlation with its 90 % interval. */
export type Correlation = {
  /** Pairs it is taken over. */
  readonly pairs: number
  readonly rho: number | null
  /** Null when there are too few pairs. */
  readonly interval: readonly [low: number, high: number] | null
}

/** A month two series rank differently; rank 1 is the month of the highest value. */
type Disagreement = {
  readonly month: Day
  readonly ourRank: number
  readonly theirRank: number
}

/** An outside series beside ours, over the months both have. */
export type BenchmarkComparison = {
  readonly months: readonly Day[]
  readonly levels: Correlation
  /** Of the changes from one month to the next. */
  readonly changes: Correlation
  /** Theirs on our scale: moved and stretched to our mean and spread over the shared months. */
  readonly rebased: readonly MonthlyValue[]
  readonly disagreements: readonly Disagreement[]
}

/** Months of disagreement listed. */
const LISTED = 10

/**
 * Sets an outside series beside ours. Rank correlations ask only whether high months are high in both, so
 * they do not depend on the rebasing, which is for the eye. Nothing of ours is tuned to it. See
 * content/methodology.md#outside-indices.
 *
 * @param ours by month
 * @returns null when fewer than two months are shared, or one of the two does not vary over them
 */
export function compareMonthly(
  ours: readonly MonthlyValue[],
  theirs: readonly MonthlyValue[],
  options: BootstrapOptions = BOOTSTRAP,
): BenchmarkComparison | null {
  const known = new Map(theirs.map(({ month, value }) => [month, value]))
  const shared = ours.flatMap(({ month, value }) => {
    const their = known.get(month)
    return their === undefined ? [] : [{ month, pair: [value, their] as const }]
  })
  const pairs = shared.map(({ pair }) => pair)
  const toOurs = rebase(pairs)
  if (!toOurs) return null
  return {
    months: shared.map(({ month }) => month),
    levels: correlate(pairs, options),
    changes: correlate(changesOf(shared), options),
    rebased: shared.map(({ month, pair: [, value] }) => ({ month, value: toOurs(value) })),
    disagreements: disagreementsOf(shared),
  }
}

function rebase(pairs: readonly Pair[]): ((value: number) => number) | null {
  const ours = spreadOf(pairs.map(([value]) => value))
  const theirs = spreadOf(pairs.map(([, value]) => value))
  if (pairs.length < 2 || ours.spread === 0 || theirs.spread === 0) return null
  return (value) => ours.mean + ((value - theirs.mean) / theirs.spread) * ours.spread
}

function spreadOf(values: readonly number[]) {
  const middle = mean(values) ?? Number.NaN
  // Of all shared months, not of a sample of them: divided by their number.
  const squares = sum(values, (value) => (value - middle) ** 2)
  return { mean: middle, spread: Math.sqrt(squares / values.length) }
}

function correlate(pairs: readonly Pair[], options: BootstrapOptions): Correlation {
  return {
    pairs: pairs.length,
    rho: rankCorrelation(pairs),
    interval: blockInterval(pairs, rankCorrelation, options),
  }
}

function rankCorrelation(pairs: readonly Pair[]): number | null {
  return spearman(
    pairs.map(([value]) => value),
    pairs.map(([, value]) => value),
  )
}

type Shared = readonly { readonly month: Day; readonly pair: Pair }[]

/** Changes between months that follow each other; a gap has none. */
function changesOf(shared: Shared): Pair[] {
  return shared.flatMap(({ month, pair: [ours, theirs] }, i): Pair[] => {
    const before = shared[i - 1]
    if (!before || addMonths(before.month, 1) !== month) return []
    return [[ours - before.pair[0], theirs - before.pair[1]]]
  })
}

function disagreementsOf(shared: Shared): Disagreement[] {
  const fromTop = (values: readonly number[]) => ranks(values.map((value) => -value))
  const ours = fromTop(shared.map(({ pair: [value] }) => value))
  const theirs = fromTop(shared.map(({ pair: [, value] }) => value))
  const apart = ({ ourRank, theirRank }: Disagreement) => Math.abs(ourRank - theirRank)
  return shared
    .map(({ month }, i) => ({ month, ourRank: ours[i] ?? 0, theirRank: theirs[i] ?? 0 }))
    .filter((disagreement) => apart(disagreement) > 0)
    .sort((a, b) => apart(b) - apart(a) || a.month - b.month)
    .slice(0, LISTED)
}
