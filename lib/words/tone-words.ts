import type { Selection } from '../tension/selection'

type Tone = NonNullable<Selection['tone']>

/** What an act does to tension. */
export const TONE_WORDS = { raises: 'raises', eases: 'eases' } as const satisfies Record<Tone, string>

/** Acts by what they do to tension, the second after the first. */
export const TONE_ACTS = {
  raises: 'acts that raise tension',
  eases: 'acts that ease it',
} as const satisfies Record<Tone, string>

/** The word for a score that is not 0. */
export function toneOf(score: number): string {
  return score > 0 ? TONE_WORDS.raises : TONE_WORDS.eases
}
