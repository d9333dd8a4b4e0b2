import { mean, sum } from 'd3-array'
import { krippendorffAlpha, type Measurement } from './agreement'
import type { Codebook } from './codebook'
import { type Coding, type CodingRun, scoreCoding } from './coding'
import type { ModifierName } from './modifiers'

/** How far coding runs agree: Krippendorff's alpha, null where it is not defined. */
export type CodingAgreement = {
  /** Records that at least two runs coded. */
  readonly records: number
  /** Records that at least two runs gave a class. */
  readonly scored: number
  /** Whether a record is scored at all, nominal. */
  readonly inclusion: number | null
  /** Nominal. */
  readonly class: number | null
  /** Ordinal. */
  readonly modifiers: Readonly<Record<ModifierName, number | null>>
  /** Of the score by the codebook, interval. */
  readonly score: number | null
  /** Standard deviation of one run's scores around the mean of the runs, in points. */
  readonly noise: number | null
}

/**
 * Compares coding runs, record by record. A record that a run would not score has no class, modifiers or score
 * there. See content/methodology.md#agreement.
 *
 * @throws RangeError when a class is not in the codebook
 */
export function agreementOf(runs: readonly CodingRun[], codebook: Codebook): CodingAgreement {
  const units = unitsOf(runs).filter((codings) => codings.length > 1)
  const classes = Object.keys(codebook.classes)
  const alpha = (code: (coding: Coding) => number | null, measurement: Measurement) =>
    krippendorffAlpha(
      units.map((codings) => codings.map(code)),
      measurement,
    )
  const ofModifier = (name: ModifierName) =>
    alpha((coding) => (coding.class === null ? null : coding.modifiers[name]), 'ordinal')
  const score = (coding: Coding) => scoreCoding(coding, codebook)
  const scores = units
    .map((codings) => codings.map(score).filter((value) => value !== null))
    .filter((values) => values.length > 1)
  return {
    records: units.length,
    scored: scores.length,
    inclusion: alpha((coding) => (coding.class === null ? 0 : 1), 'nominal'),
    class: alpha((coding) => (coding.class === null ? null : classes.indexOf(coding.class)), 'nominal'),
    modifiers: {
      level: ofModifier('level'),
      scope: ofModifier('scope'),
      military: ofModifier('military'),
      redLine: ofModifier('redLine'),
      reversibility: ofModifier('reversibility'),
      reciprocity: ofModifier('reciprocity'),
    },
    score: alpha(score, 'interval'),
    noise: scores.length === 0 ? null : Math.sqrt(mean(scores, variance) ?? Number.NaN),
  }
}

/** The codes of each record. */
function unitsOf(runs: readonly CodingRun[]): Coding[][] {
  const units = new Map<string, Coding[]>()
  for (const { codings } of runs)
    for (const coding of codings) units.set(coding.event, [...(units.get(coding.event) ?? []), coding])
  return [...units.values()]
}

/** Unbiased; for two values half the square of their difference. */
function variance(values: readonly number[]): number {
  const middle = mean(values) ?? Number.NaN
  return sum(values, (value) => (value - middle) ** 2) / (values.length - 1)
}
