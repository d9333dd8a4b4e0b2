import type { LastLine } from '../tension/printed-sum'

/** The lines of a sum that are no event. */
export const SUM_WORDS = {
  neutral: 'Neutral',
  neutralMeaning: 'Where nothing is recorded',
  index: 'Index',
  part: 'Together',
  rounding: 'Rounding',
} as const

/**
 * Names the last line of a printed sum: "and 12 more, together".
 *
 * @param print a count as it is printed
 */
export function nameLastLine({ kind, count }: LastLine, print: (count: number) => string): string {
  switch (kind) {
    case 'folded':
      return `and ${print(count)} more, together`
    case 'small':
      return `and ${print(count)} more under 0.05${count === 1 ? '' : ' each'}, with rounding`
    case 'rounding':
      return SUM_WORDS.rounding
  }
  kind satisfies never
}
