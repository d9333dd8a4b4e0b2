import { mean } from 'd3-array'
import type { Constants } from '../codebook/codebook'
import type { ScoredEvent, ScoreParts } from '../codebook/score'
import type { Day } from '../event/day'
import { chanceOf } from './chance'
import type { Range } from './range'
import { withMagnitude } from './reweigh'
import { indexOf } from './scale'
import { rawSeries, type SeriesSpan } from './series'

/** How re-codings are drawn. See content/methodology.md#range. */
export const RECODINGS = {
  draws: 1000,
  seed: 20180920,
  /** Chance that a re-coding moves the magnitude, up or down alike. */
  shifted: 0.1,
  /** Points by which it then moves. */
  shift: 0.5,
} as const

/** A code an event was given, with the half-life of its class; `made` is null where it would not be scored. */
export type Code = { readonly made: ScoreParts | null; readonly halfLife: number }

/** An event and every code it was given; with none it keeps its own. */
export type Recodable = { readonly event: ScoredEvent; readonly codes: readonly Code[] }

/** How often the index of a re-coding lies within the published range. */
export type RecodingCoverage = {
  readonly draws: number
  /** Events that have codes to draw from. */
  readonly recoded: number
  /** Share of days within the 90 % range, over all draws. */
  readonly within: number
  /** The same for the draw with the fewest. */
  readonly least: number
  /** The same for the draws that a tenth fall short of. */
  readonly tenth: number
  /** Share of days of the published line itself. */
  readonly published: number
}

/**
 * Draws re-codings of the record: each event takes one of the codes it was given at random, and now and then
 * half a point more or less. Yields each one's index over the span.
 */
export function* drawRecodings(
  events: readonly Recodable[],
  span: SeriesSpan,
  constants: Constants,
): Generator<Float64Array> {
  const ordered = [...events].sort((a, b) => (a.event.id < b.event.id ? -1 : 1))
  const chance = chanceOf(RECODINGS.seed)
  for (let draw = 0; draw < RECODINGS.draws; draw++) {
    const recoded = ordered.map(({ event, codes }) => {
      const code = codes[Math.floor(chance.uniform() * codes.length)]
      const moved = chance.uniform()
      const shift =
        moved >= RECODINGS.shifted ? 0 : moved < RECODINGS.shifted / 2 ? -RECODINGS.shift : RECODINGS.shift
      return code ? recode(event, code, shift, constants) : event
    })
    yield rawSeries(recoded, span, constants).map((raw) => indexOf(raw, constants.K))
  }
}

/** Source weight, day and the stages of measures are facts of the record and stay. */
function recode(
  event: ScoredEvent,
  { made, halfLife }: Code,
  shift: number,
  constants: Constants,
): ScoredEvent {
  if (made === null) return { ...event, score: 0, measures: [] }
  return { ...withMagnitude({ event, made }, made.magnitude + shift, constants), halfLife }
}

/** Share of days on which a line lies within the 90 % range. */
export function shareWithin(line: ArrayLike<number>, first: Day, range: Range): number {
  let within = 0
  for (let i = 0; i < line.length; i++) {
    const at = first - range.first + i
    const value = line[i] ?? Number.NaN
    const low = range.percentiles[5][at] ?? Number.NaN
    const high = range.percentiles[95][at] ?? Number.NaN
    // The range is kept to 0.01: a line on its edge is within.
    if (value >= low - EDGE && value <= high + EDGE) within++
  }
  return within / line.length
}

const EDGE = 0.005

/** @param shares the share of days within, of each draw */
export function summariseRecodings(
  shares: readonly number[],
  events: readonly Recodable[],
  published: number,
): RecodingCoverage {
  const sorted = [...shares].sort((a, b) => a - b)
  return {
    draws: shares.length,
    recoded: events.filter(({ codes }) => codes.length > 0).length,
    within: mean(shares) ?? Number.NaN,
    least: sorted[0] ?? Number.NaN,
    tenth: sorted[Math.floor(sorted.length / 10)] ?? Number.NaN,
    published,
  }
}
