import type { Codebook } from './codebook'
import { MODIFIERS, type ModifierName } from './modifiers'
import { boundedMagnitude, type ScoreParts } from './score'

/** One coder's reading of one record. */
export type Coding = {
  /** Id of the record. */
  readonly event: string
  /** Null where the coder would not score the record. */
  readonly class: string | null
  /** Points, 0 where none were given. */
  readonly modifiers: Readonly<Record<ModifierName, number>>
  readonly step: number
}

/** All codes one coder gave, each record once. */
export type CodingRun = { readonly name: string; readonly codings: readonly Coding[] }

/**
 * What a coding's score is made of, by the codebook. A modifier that the base of the class already contains is
 * left out. See content/methodology.md#event-score.
 *
 * @returns null where the record would not be scored
 * @throws RangeError when the class is not in the codebook
 */
export function weighCoding(coding: Coding, { classes, modifiers }: Codebook): ScoreParts | null {
  if (coding.class === null) return null
  const eventClass = classes[coding.class]
  if (!eventClass) throw new RangeError(`class "${coding.class}" of ${coding.event} is not in the codebook`)
  const { class: id, step } = coding
  const magnitude = MODIFIERS.filter((name) => !modifiers[name].notFor.includes(id)).reduce(
    (sum, name) => sum + coding.modifiers[name],
    eventClass.base,
  )
  return { class: id, sign: eventClass.polarity === 'raises' ? 1 : -1, magnitude, step }
}

/** The score a coding comes to, in points; null where the record would not be scored. */
export function scoreCoding(coding: Coding, codebook: Codebook): number | null {
  const made = weighCoding(coding, codebook)
  return made && made.sign * boundedMagnitude(made.magnitude, codebook.constants) * made.step
}
