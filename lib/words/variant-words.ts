import type { Variant } from '../tension/variants'

/** Other lines by their names, each with what sets it apart. See content/methodology.md#robustness. */
export const VARIANT_WORDS = {
  'equal-weights': {
    label: 'Equal weights',
    means: 'Every event counts the mean size, and keeps only its sign.',
  },
  'strongest-four': {
    label: 'Strongest four',
    means:
      'Of each quarter only the four strongest acts of each side, and of both together; for comparing years.',
  },
  'without-standing': {
    label: 'Without standing measures',
    means: 'Only the fading impulses; measures in force add nothing.',
  },
} as const satisfies Record<Variant, { readonly label: string; readonly means: string }>
