import type { ChangeKind } from '../tension/change'
import { TONE_ACTS } from './tone-words'

/** What each step of a change is called, alone and in a sentence, and what it holds. */
export const STEP_WORDS = {
  came: {
    short: 'Came',
    spoken: TONE_ACTS.raises,
    meaning:
      'Acts of these days that raise tension, with what is left of each on the last day, and measures that took effect.',
  },
  eased: {
    short: 'Eased',
    spoken: TONE_ACTS.eases,
    meaning: 'Acts of these days that ease tension, with what is left of each on the last day.',
  },
  lifted: {
    short: 'Lifted or cut',
    spoken: 'measures lifted or cut',
    meaning: 'Measures that ended or were cut, with what the part that went still added on the first day.',
  },
  faded: {
    short: 'Faded',
    spoken: 'fading',
    meaning: 'What time took from acts and measures of before; easing acts that fade raise the index.',
  },
} as const satisfies Record<ChangeKind, { short: string; spoken: string; meaning: string }>
