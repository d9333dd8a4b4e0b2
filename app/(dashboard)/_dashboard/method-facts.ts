import type { Codebook } from '@/lib/codebook/codebook'

/** The numbers of the codebook that the page's account of the method names. */
export type MethodFacts = {
  readonly minimum: string
  readonly maximum: string
  readonly shortestHalfLife: number
  readonly longestHalfLife: number
  readonly standingPercent: number
  readonly floorPercent: number
  readonly K: number
}

export function methodFacts({ classes, constants }: Codebook): MethodFacts {
  const halfLives = Object.values(classes).map(({ halfLife }) => halfLife)
  return {
    minimum: `\u2212${constants.maxScore}`,
    maximum: `+${constants.maxScore}`,
    shortestHalfLife: Math.min(...halfLives),
    longestHalfLife: Math.max(...halfLives),
    standingPercent: Math.round(constants.lambda * 100),
    floorPercent: Math.round(constants.lambda * constants.rho * 100),
    K: constants.K,
  }
}
