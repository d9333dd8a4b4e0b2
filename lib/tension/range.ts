import type { Codebook } from '../codebook/codebook'
import type { ScoredEvent } from '../codebook/score'
import { addDays, type Day } from '../event/day'
import { type Chance, chanceOf } from './chance'
import { drawMissing, poolsOf, type RecordAudit } from './missing'
import { type WeighableEvent, withMagnitude } from './reweigh'
import { indexOf } from './scale'
import { rawSeries, type SeriesSpan } from './series'

export const RANGE_PERCENTS = [5, 25, 50, 75, 95] as const
type RangePercent = (typeof RANGE_PERCENTS)[number]

/** How the doubt is drawn. The defaults are those of content/methodology.md#range. */
export type RangeOptions = {
  readonly draws: number
  readonly seed: number
  /** Standard deviation of coder noise on each event's score, in points. */
  readonly coderNoise: number
}

export const RANGE_DEFAULTS: RangeOptions = { draws: 1000, seed: 20180920, coderNoise: 0.75 }

/** The least standard deviation of a class base, in points. */
const LEAST_SD = 0.75
const HALF_LIFE_LOG_SD = 0.35
const LAMBDA_LOG_SD = 0.5
const RHO = [0.3, 0.7] as const
/** Chance that a well documented event is rightly in the record. */
const KEPT = 0.97
const DAYS_BACK = 30

/** The doubt of the index, day by day: position i is day `first + i`. */
export type Range = {
  readonly first: Day
  /** The index below which this share of draws lies, to 0.01. */
  readonly percentiles: Readonly<Record<RangePercent, Float64Array>>
  /** Share of draws in which the index is higher than 30 days before; NaN for the first 30 days. */
  readonly higher: Float64Array
}

/**
 * How far the line moves when weights, memory and the inclusion of known events are varied together.
 *
 * Each draw adds normal noise to every class base and to every event, stretches all half-lives by a common
 * log-normal factor, varies lambda and rho, and keeps each event with probability 0.97 q, then with full
 * weight. With an audit of the record, acts that are not in it are drawn too; otherwise the range is that of recorded
 * acts alone. See content/methodology.md#range.
 *
 * The same seed and events give the same bytes; the order of the input does not matter.
 */
export function intervalsOf(
  events: readonly WeighableEvent[],
  span: SeriesSpan,
  codebook: Pick<Codebook, 'classes' | 'constants'>,
  options: RangeOptions = RANGE_DEFAULTS,
  audit: RecordAudit | null = null,
): Range {
  return summariseDraws([...drawLines(events, span, codebook, options, audit)], span)
}

/** The index of each draw, one at a time, so that a caller can pause between them. */
export function* drawLines(
  events: readonly WeighableEvent[],
  span: SeriesSpan,
  codebook: Pick<Codebook, 'classes' | 'constants'>,
  { draws, seed, coderNoise }: RangeOptions,
  audit: RecordAudit | null = null,
): Generator<Float64Array> {
  const ordered = [...events].sort((a, b) => (a.event.id < b.event.id ? -1 : 1))
  const chance = chanceOf(seed)
  // Chance of their own, so that both ranges vary recorded acts alike.
  const missing = chanceOf(seed + 1)
  const pools = audit === null ? [] : poolsOf(ordered, audit)
  for (let draw = 0; draw < draws; draw++) {
    const weigh = drawWeights(codebook, coderNoise, chance)
    const kept = ordered.flatMap((weighable) => {
      // Drawn for every event, kept or not, so that one event more does not shift the draws of the others.
      const drawn = weigh.event(weighable, chance)
      const isKept = chance.uniform() < KEPT * weighable.event.weight
      return drawn !== null && isKept ? [drawn] : []
    })
    const absent = drawMissing(pools, missing).flatMap(({ like, days }) => {
      const drawn = weigh.event(like, missing)
      return drawn === null ? [] : [moved(drawn, days)]
    })
    const { constants } = weigh
    yield rawSeries([...kept, ...absent], span, constants).map((raw) => indexOf(raw, constants.K))
  }
}

/** Percentiles of the draws on each day. @param lines the index of each draw, over the span */
export function summariseDraws(lines: readonly Float64Array[], span: SeriesSpan): Range {
  const days = Math.max(0, span.last - span.first + 1)
  const empty = () => new Float64Array(days)
  const percentiles = { 5: empty(), 25: empty(), 50: empty(), 75: empty(), 95: empty() }
  const higher = empty().fill(Number.NaN)
  const ofDay = new Float64Array(lines.length)
  for (let i = 0; i < days; i++) {
    let above = 0
    for (const [d, line] of lines.entries()) {
      const value = line[i] ?? Number.NaN
      ofDay[d] = value
      if (value > (line[i - DAYS_BACK] ?? Number.POSITIVE_INFINITY)) above++
    }
    ofDay.sort()
    for (const percent of RANGE_PERCENTS) percentiles[percent][i] = hundredths(percentile(ofDay, percent))
    if (i >= DAYS_BACK) higher[i] = above / lines.length
  }
  return { first: span.first, percentiles, higher }
}

/**
 * Standard deviation of a class base: half the gap between what Goldstein's and PLOVER's scales give the same
 * act, at least 0.75 points. Several codes or modes of a class count with their mean.
 */
export function baseDeviation({ goldstein, plover }: Codebook['classes'][string]): number {
  if (goldstein.length === 0) return LEAST_SD
  return Math.max(LEAST_SD, Math.abs(mean(goldstein) - mean(plover.score)) / 2)
}

/** The weights of one draw: its constants, and how it weighs an event with full weight; null where it is not scored. */
function drawWeights(
  { classes, constants }: Pick<Codebook, 'classes' | 'constants'>,
  coderNoise: number,
  chance: Chance,
) {
  const shifts = new Map(
    Object.entries(classes).map(([id, eventClass]) => [id, chance.normal() * baseDeviation(eventClass)]),
  )
  const halfLives = Math.exp(chance.normal() * HALF_LIFE_LOG_SD)
  const lambda = constants.lambda * Math.exp(chance.normal() * LAMBDA_LOG_SD)
  const rho = RHO[0] + chance.uniform() * (RHO[1] - RHO[0])
  return {
    constants: { ...constants, lambda, rho },
    event: (weighable: WeighableEvent, own: Chance): ScoredEvent | null => {
      const noise = own.normal() * coderNoise
      const { event, made } = weighable
      if (made === null) return null
      const shift = shifts.get(made.class) ?? 0
      const drawn = withMagnitude(weighable, made.magnitude + shift + noise, constants)
      return { ...drawn, weight: 1, halfLife: event.halfLife === null ? null : event.halfLife * halfLives }
    },
  }
}

/** The same act and the same life of its measures, some days later. */
function moved(event: ScoredEvent, days: number): ScoredEvent {
  return {
    ...event,
    day: addDays(event.day, days),
    measures: event.measures.map(({ id, shares }) => ({
      id,
      shares: shares.map(({ day, share }) => ({ day: addDays(day, days), share })),
    })),
  }
}

/** Linear interpolation between order statistics (type 7 of Hyndman and Fan 1996). */
function percentile(sorted: Float64Array, percent: number): number {
  const at = ((sorted.length - 1) * percent) / 100
  const below = Math.floor(at)
  const low = sorted[below] ?? Number.NaN
  return low + ((sorted[below + 1] ?? low) - low) * (at - below)
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
