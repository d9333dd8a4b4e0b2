import { quantileSorted } from 'd3-array'
import { type Chance, chanceOf } from '../tension/chance'

/** A pair of values of one month. */
export type Pair = readonly [ours: number, theirs: number]

export type BootstrapOptions = { readonly block: number; readonly draws: number; readonly seed: number }

/** Months of one year stay together, since neighbouring months resemble each other. */
export const BOOTSTRAP: BootstrapOptions = { block: 12, draws: 1000, seed: 20180920 }

/** The bounds of the middle 90 % of draws, as for the range of the index. */
const BOUNDS = [0.05, 0.95] as const

/**
 * How far a statistic of two series would move had other years been drawn: a moving-block bootstrap (Künsch
 * 1989). Each draw strings together random blocks of neighbouring pairs until it is as long as the data.
 *
 * @returns the 5 % and 95 % bounds of the draws that have a value; null for fewer than two blocks of data
 */
export function blockInterval(
  pairs: readonly Pair[],
  statistic: (pairs: readonly Pair[]) => number | null,
  { block, draws, seed }: BootstrapOptions = BOOTSTRAP,
): readonly [low: number, high: number] | null {
  if (pairs.length < 2 * block) return null
  const chance = chanceOf(seed)
  const values: number[] = []
  for (let draw = 0; draw < draws; draw++) {
    const value = statistic(drawBlocks(pairs, block, chance))
    if (value !== null) values.push(value)
  }
  if (values.length === 0) return null
  values.sort((a, b) => a - b)
  return [quantileSorted(values, BOUNDS[0]) ?? Number.NaN, quantileSorted(values, BOUNDS[1]) ?? Number.NaN]
}

function drawBlocks(pairs: readonly Pair[], block: number, chance: Chance): Pair[] {
  const drawn: Pair[] = []
  while (drawn.length < pairs.length) {
    const start = Math.floor(chance.uniform() * (pairs.length - block + 1))
    drawn.push(...pairs.slice(start, start + block))
  }
  return drawn.slice(0, pairs.length)
}
