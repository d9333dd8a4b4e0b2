import type { Constants } from '../codebook/codebook'
import type { Day } from '../event/day'
import { chanceOf } from './chance'
import { type MonthMean, monthlyMeans } from './monthly'
import { spearman } from './rank-correlation'
import { reweigh, type WeighableEvent } from './reweigh'
import { indexOf } from './scale'
import { rawSeries, type SeriesSpan } from './series'

/** Weights drawn at will within bounds. Factors on the published weights; all are printed on the page. */
export const WEIGHTINGS = {
  draws: 500,
  seed: 20180920,
  /** On the base of each class by itself, evenly. */
  bases: [0.7, 1.3],
  /** On all half-lives together, evenly on a logarithmic scale. */
  halfLives: [0.5, 2],
  /** On lambda, evenly on a logarithmic scale. */
  lambda: [0.5, 2],
} as const

/** One other weighting of the same events. */
export type Weighting = {
  /** First day of the month with the highest mean. */
  readonly highest: Day | null
  /** Rank correlation of its monthly means with the published ones. */
  readonly correlation: number | null
}

export type Weightings = {
  readonly draws: number
  /** First day of the month with the highest published mean; null when no month is covered in whole. */
  readonly published: Day | null
  /** Months that come out highest, the most frequent first, with their share of the draws. */
  readonly highest: readonly { readonly month: Day; readonly share: number }[]
  /** Of the monthly means with the published ones; null where it is not defined. */
  readonly correlation: { readonly median: number; readonly lowest: number } | null
}

/**
 * Weighs the same events by other weights within the bounds of `WEIGHTINGS`, one at a time so that a caller can
 * pause between them. See content/methodology.md#robustness.
 *
 * @param bases the published base of each class, in points
 */
export function* drawWeightings(
  events: readonly WeighableEvent[],
  span: SeriesSpan,
  bases: Readonly<Record<string, number>>,
  constants: Constants,
): Generator<Weighting> {
  const line = (weighed: ReturnType<typeof reweigh>) =>
    monthlyMeans(
      rawSeries(weighed.events, span, weighed.constants).map((raw) => indexOf(raw, constants.K)),
      span.first,
    )
  const published = line({ events: events.map(({ event }) => event), constants }).map(({ mean }) => mean)
  const chance = chanceOf(WEIGHTINGS.seed)
  const between = ([low, high]: readonly [number, number]) => low + chance.uniform() * (high - low)
  const betweenLogs = ([low, high]: readonly [number, number]) => low * (high / low) ** chance.uniform()
  for (let draw = 0; draw < WEIGHTINGS.draws; draw++) {
    const weights = {
      bases: Object.fromEntries(Object.keys(bases).map((id) => [id, between(WEIGHTINGS.bases)])),
      halfLives: betweenLogs(WEIGHTINGS.halfLives),
      lambda: betweenLogs(WEIGHTINGS.lambda),
    }
    const months = line(reweigh(events, weights, bases, constants))
    yield {
      highest: highestMonth(months),
      correlation: spearman(
        months.map(({ mean }) => mean),
        published,
      ),
    }
  }
}

/** What the draws have in common. @param published the monthly means of the published index */
export function summariseWeightings(
  weightings: readonly Weighting[],
  published: readonly MonthMean[],
): Weightings {
  const counts = new Map<Day, number>()
  for (const { highest } of weightings)
    if (highest !== null) counts.set(highest, (counts.get(highest) ?? 0) + 1)
  const correlations = weightings
    .map(({ correlation }) => correlation)
    .filter((value) => value !== null)
    .sort((a, b) => a - b)
  const median = correlations[Math.floor(correlations.length / 2)]
  const lowest = correlations[0]
  return {
    draws: weightings.length,
    published: highestMonth(published),
    highest: [...counts]
      .map(([month, count]) => ({ month, share: count / weightings.length }))
      .sort((a, b) => b.share - a.share || a.month - b.month),
    correlation: median === undefined || lowest === undefined ? null : { median, lowest },
  }
}

function highestMonth(months: readonly MonthMean[]): Day | null {
  return (
    months.reduce<MonthMean | null>(
      (best, month) => (best === null || month.mean > best.mean ? month : best),
      null,
    )?.month ?? null
  )
}
