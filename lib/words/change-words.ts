import type { ChangeKind } from '../tension/change'

/** What each step of a change is called, and what it holds. */
export const KIND_WORDS: Readonly<Record<ChangeKind | 'repricing', { short: string; meaning: string }>> = {
  came: {
    short: 'Came',
    meaning:
      'Acts of these days that raise tension, with what is left of each on the last day, and measures that took effect.',
  },
  eased: {
    short: 'Eased',
    meaning: 'Acts of these days that ease tension, with what is left of each on the last day.',
  },
  lifted: { short: 'Lifted', meaning: 'Measures that ended, with what each still added on the first day.' },
  faded: {
    short: 'Faded',
    meaning: 'What time took from acts and measures of before; easing acts that fade raise the index.',
  },
  repricing: {
    short: 'Re-pricing',
    meaning:
      'A raw point weighs less the further the index is from neutral. What was there on the first day is worth more or less on the last, though nobody touched it.',
  },
}
