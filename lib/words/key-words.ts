import { HAPPENED_WORDS } from './absence-words'

/** What a hollow mark under the line stands for. */
export const HOLLOW_MEANS = `Hollow: ${HAPPENED_WORDS.no}`

/** What the diagonals over the chart stand for. */
export const HATCH_MEANS = 'Hatched: months with a thin record'

/** What the shade around the line stands for. */
export function rangeMeans({ percent }: { readonly percent: number }): string {
  return `${percent}% range shaded`
}

/** The two kinds of arc, and what they stand for. */
export const ARCS = ['answers', 'follows'] as const
export const ARC_MEANS = {
  answers: 'Arc: answers',
  follows: 'Dashed arc: carries on',
} as const satisfies Record<(typeof ARCS)[number], string>
