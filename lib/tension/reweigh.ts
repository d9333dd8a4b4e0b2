import type { Constants } from '../codebook/codebook'
import { boundedMagnitude, type ScoredEvent, type ScoreParts } from '../codebook/score'

/** A scored event with what its score was made of. Context events have none and stay at 0. */
export type WeighableEvent = { readonly event: ScoredEvent; readonly made: ScoreParts | null }

/**
 * An event weighed again with another magnitude; its sign, step and source weight stay. The bounds of the
 * codebook hold, so an event never changes its sign. See content/methodology.md#event-score.
 */
export function withMagnitude(
  { event, made }: WeighableEvent,
  magnitude: number,
  constants: Constants,
): ScoredEvent {
  if (made === null) return event
  return { ...event, score: made.sign * boundedMagnitude(magnitude, constants) * made.step }
}

/** Factors on the published weights; all 1 gives the published index. */
export type Weights = {
  /** On the base of each class, by class; a class that is left out keeps its base. */
  readonly bases: Readonly<Record<string, number>>
  /** On every half-life of an impulse. */
  readonly halfLives: number
  /** On lambda, the share of a score that a standing measure adds. */
  readonly lambda: number
}

/** The published weights. */
export const PUBLISHED: Weights = { bases: {}, halfLives: 1, lambda: 1 }

/**
 * Events and constants under other weights, ready for the engine: the same formulas, other numbers.
 *
 * @param bases the published base of each class, in points
 * @throws RangeError when a half-life would not be above 0
 */
export function reweigh(
  events: readonly WeighableEvent[],
  weights: Weights,
  bases: Readonly<Record<string, number>>,
  constants: Constants,
): { readonly events: ScoredEvent[]; readonly constants: Constants } {
  if (!(weights.halfLives > 0))
    throw new RangeError(`a factor on half-lives is above 0, got ${weights.halfLives}`)
  return {
    events: events.map((weighable) => {
      const { made, event } = weighable
      if (made === null) return event
      const base = bases[made.class] ?? 0
      const magnitude = made.magnitude + ((weights.bases[made.class] ?? 1) - 1) * base
      return {
        ...withMagnitude(weighable, magnitude, constants),
        halfLife: event.halfLife === null ? null : event.halfLife * weights.halfLives,
      }
    }),
    constants: { ...constants, lambda: constants.lambda * weights.lambda },
  }
}
