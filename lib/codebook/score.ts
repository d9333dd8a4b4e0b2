import type { Day } from '../event/day'
import type { Absence, Event, Modifiers } from '../event/event'
import type { Measure } from '../event/measure'
import type { Publishers } from '../event/registry'
import { effectiveFrom, loadOf, type MeasureLoad } from '../measures/shares'
import type { Codebook, Constants } from './codebook'
import { MODIFIERS, type ModifierName } from './modifiers'
import { gradeSources, type SourceGrade } from './source-grade'

/** One line of the sum that makes a score: the class base, a modifier, a bound or the step. */
export type ScoreLine = { readonly label: string; readonly points: number }

/**
 * An event with its weight on the tension scale and the measures it brought into force; or a measure older than the
 * record, which has no act in it.
 */
export type ScoredEvent = {
  /** Id of the event, or of the measure without one. */
  readonly id: string
  readonly day: Day
  /** A side's code, or `mutual`. */
  readonly initiator: string
  readonly domain: string
  /** Tension points, positive when the act raises tension; |score| <= maxScore; 0 for context events. */
  readonly score: number
  /** Source weight q, 0 to 1: how far the sources are relied on. */
  readonly weight: number
  /** Days in which the impulse halves; null for a measure older than the record, which has none. */
  readonly halfLife: number | null
  /** What of it stays in force, by measure. */
  readonly measures: readonly MeasureLoad[]
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

type Weighed = {
  readonly score: number
  readonly lines: readonly ScoreLine[]
  readonly made: ScoreParts
}

/**
 * Weighs one event: sign of its class times base plus modifiers, held between minScore and maxScore,
 * times the step. See content/methodology.md#event-score.
 *
 * The lines of the answer add up to the score. Modifiers change the magnitude and never the sign.
 *
 * @param sides codes of the two sides
 * @param measures those the event imposed
 * @throws RangeError when the class is not in the codebook
 */
export function scoreEvent(
  event: Event,
  codebook: Codebook,
  publishers: Publishers,
  sides: readonly string[],
  measures: readonly Measure[] = [],
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
    return { event: { ...base, score: 0, halfLife: 1, measures: [] }, lines: [], sources, made: null }
  const { score, lines, made } = weighAct(event.id, event.class, event.modifiers, event.step, codebook)
  const halfLife = codebook.classes[event.class]?.halfLife ?? 1
  return { event: { ...base, score, halfLife, measures: measures.map(loadOf) }, lines, sources, made }
}

/**
 * Weighs a measure older than the record, by the same rule: no impulse, and the load of its stages. It carries the
 * age it had.
 *
 * @returns null for a measure that an event imposed, or that never was in force
 * @throws RangeError when its class is not in the codebook
 */
export function scoreStock(
  measure: Measure,
  codebook: Codebook,
  publishers: Publishers,
  sides: readonly string[],
): Scoring | null {
  const load = loadOf(measure)
  const day = effectiveFrom(load)
  if (measure.imposedBy !== null || measure.class === undefined || day === null) return null
  const { id, by, instrument, modifiers, stages } = measure
  const documents = [...measure.sources, ...stages.flatMap(({ source }) => source ?? [])]
  const sources = gradeSources(
    { id, initiator: by, confidence: 'high', sources: documents },
    codebook,
    publishers,
    sides,
  )
  const { score, lines, made } = weighAct(id, measure.class, modifiers ?? {}, 1, codebook)
  const domain = measure.domain ?? codebook.instruments[instrument]?.domain ?? 'other'
  const scored = { id, day, initiator: by, domain, score, weight: sources.weight, didNotHappen: null }
  return { event: { ...scored, halfLife: null, measures: [load] }, lines, sources, made }
}

function weighAct(
  id: string,
  classId: string,
  modifiers: Modifiers,
  step: number,
  codebook: Codebook,
): Weighed {
  const eventClass = codebook.classes[classId]
  if (!eventClass) throw new RangeError(`class "${classId}" of ${id} is not in the codebook`)
  const sign = eventClass.polarity === 'raises' ? 1 : -1
  const lines: ScoreLine[] = [{ label: eventClass.label, points: sign * eventClass.base }]
  let magnitude = eventClass.base
  for (const name of MODIFIERS) {
    const points = modifiers[name] ?? 0
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
  if (step !== 1)
    lines.push({
      label: 'Later step of an act already scored: half',
      points: sign * bounded * (step - 1),
    })

  return { score: sign * bounded * step, lines, made: { class: classId, sign, magnitude, step } }
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
