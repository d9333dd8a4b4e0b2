import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** Seeded chance: the same seed gives the same draws, on every machine. */
export type Chance = {
  /** From 0 up to, not including, 1. */
  readonly uniform: () => number
  /** Standard normal. */
  readonly normal: () => number
}

/** Draws from a seed (xoroshiro128+; normal draws by Box and Muller 1958). */
export function chanceOf(seed: number): Chance {
  const generator = xoroshiro128plus(seed)
  const uniform = () => uniformFloat64(generator)
  return {
    uniform,
    normal: () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform()),
  }
}
