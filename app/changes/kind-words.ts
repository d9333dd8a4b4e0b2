import type { WaterfallStep } from '@/lib/chart/waterfall'

/** What each step of a change is called, and what it holds. */
export const KIND_WORDS: Readonly<Record<WaterfallStep['kind'], { short: string; meaning: string }>> = {
  came: {
    short: 'Came',
    meaning:
      'Acts of these days that raise tension, with what is left of each on the last day, and measures that took effect.',
  },
  eased: {
    short: 'Eased',
    meaning: 'Acts of these days that ease tension, with what is left of each on the last day.',
  },
  lifted: {
    short: 'Lifted or cut',
    meaning: 'Measures that ended or were cut, with what the part that went still added on the first day.',
  },
  faded: {
    short: 'Faded',
    meaning: 'What time took from acts and measures of before; easing acts that fade raise the index.',
  },
}
