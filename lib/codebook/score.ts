import type { Day } from '../event/day'
import type { Absence, Event } from '../event/event'
import type { Publishers } from '../event/registry'
import type { Codebook, Constants } from './codebook'
import { MODIFIERS, type ModifierName } from './modifiers'
import { gradeSources, type SourceGrade } from './source-grade'

/** One line of the sum that makes a score: the class base, a modifier, a bound or the step. */
export type ScoreLine = { readonly label: string; readonly points: number }

/** An event with its weight on the tension scale. */
export type ScoredEvent = {
  readonly id: string
  readonly day: Day
  /** A side's code, or `mutual`. */
  readonly initiator: string
  readonly domain: string
  /** Tension points, positive when the act raises tension; |score| <= maxScore; 0 for context events. */
  readonly score: number
  /** Source weight q, 0 to 1: how far the sources are relied on. */
  readonly weight: number
  /** Days in which the impulse halves. */
  readonly halfLife: number
  readonly standing: { readonly from: Day; readonly until: Day | null } | null
  /** How what was planned or asked for came to nothing; null for all that took place. */
  readonly didNotHappen: Absence | null
}

/** A scored event with the reason for its number. */
export type Scoring = {
  readonly event: ScoredEvent
  readonly lines: readonly ScoreLine[]
  readonly sources: SourceGrade
  /** What the score was made of, for weighing it again; null for context events. */
  readonly made: ScoreParts | null
}

/** The parts of a score: sign times the bounded magnitude times the step. */
export type ScoreParts = {
  readonly class: string
  readonly sign: 1 | -1
  /** Class base plus modifiers, before the bounds. */
  readonly magnitude: number
  readonly step: number
}

/**
 * Weighs one event: sign of its class times base plus modifiers, held between minScore and maxScore,
 * times the step. See content/methodology.md#event-score.
 *
 * The lines of the answer add up to the score. Modifiers change the magnitude and never the sign.
 *
 * @param sides codes of the two sides
 * @throws RangeError when the class is not in the codebook
 */
export function scoreEvent(
  event: Event,
  codebook: Codebook,
  publishers: Publishers,
  sides: readonly string[],
): Scoring {
  const sources = gradeSources(event, codebook, publishers, sides)
  const base = {
    id: event.id,
    day: event.date,
    initiator: event.initiator,
    domain: event.domain,
    weight: sources.weight,
    didNotHappen: event.didNotHappen?.how ?? null,
  }
  if (event.class === undefined)
    return { event: { ...base, score: 0, halfLife: 1, standing: null }, lines: [], sources, made: null }

  const eventClass = codebook.classes[event.class]
  if (!eventClass) throw new RangeError(`class "${event.class}" of ${event.id} is not in the codebook`)
  const sign = eventClass.polarity === 'raises' ? 1 : -1
  const lines: ScoreLine[] = [{ label: eventClass.label, points: sign * eventClass.base }]
  let magnitude = eventClass.base
  for (const name of MODIFIERS) {
    const points = event.modifiers[name] ?? 0
    if (points === 0) continue
    magnitude += points
    lines.push({ label: describeModifier(codebook, name, points), points: sign * points })
  }
  const { minScore, maxScore } = codebook.constants
  const bounded = boundedMagnitude(magnitude, codebook.constants)
  if (bounded !== magnitude)
    lines.push({
      label: `Held within ${minScore} and ${maxScore} points`,
      points: sign * (bounded - magnitude),
    })
  if (event.step !== 1)
    lines.push({
      label: 'Later step of an act already scored: half',
      points: sign * bounded * (event.step - 1),
    })

  return {
    event: {
      ...base,
      score: sign * bounded * event.step,
      halfLife: eventClass.halfLife,
      standing: event.standing ? { from: event.standing.from, until: event.standing.until } : null,
    },
    lines,
    sources,
    made: { class: event.class, sign, magnitude, step: event.step },
  }
}

/** A magnitude held between minScore and maxScore. */
export function boundedMagnitude(
  magnitude: number,
  { minScore, maxScore }: Pick<Constants, 'minScore' | 'maxScore'>,
): number {
  return Math.min(maxScore, Math.max(minScore, magnitude))
}

function describeModifier(codebook: Codebook, name: ModifierName, points: number): string {
  const modifier = codebook.modifiers[name]
  const meaning = modifier.values.find((value) => value.points === points)?.meaning
  return meaning ? `${modifier.label}: ${meaning}` : modifier.label
}
