import type { LineRecord } from './line-record'
import type { Weights } from './reweigh'

/** A reader's factors on the published weights; what is not named stays as published. */
export type ReaderWeights = {
  /** On the base of every class of a group, by group. */
  readonly groups: Readonly<Record<string, number>>
  /** On every half-life. */
  readonly halfLives: number
  /** On lambda. */
  readonly lambda: number
}

/** The published weights. */
export const AS_PUBLISHED: ReaderWeights = { groups: {}, halfLives: 1, lambda: 1 }

/** Factors go from 0 to 3 in steps of a quarter; half-lives from the first step, since none is 0. */
export const FACTOR = { most: 3, step: 0.25 } as const

/** The smallest factor a weight may have. */
export function leastFactor(name: 'group' | 'halfLives' | 'lambda'): number {
  return name === 'halfLives' ? FACTOR.step : 0
}

/** Whether every factor is 1. */
export function isAsPublished({ groups, halfLives, lambda }: ReaderWeights): boolean {
  return [...Object.values(groups), halfLives, lambda].every((factor) => factor === 1)
}

/** The factors class by class, as the engine takes them. */
export function perClass(
  { groups, halfLives, lambda }: ReaderWeights,
  classes: LineRecord['classes'],
): Weights {
  const bases = Object.fromEntries(
    Object.entries(classes).map(([id, { group }]) => [id, groups[group] ?? 1] as const),
  )
  return { bases, halfLives, lambda }
}
