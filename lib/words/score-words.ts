/** What stands for a score that is none, or does not count. */
export const SCORE_WORDS = {
  context: 'context, not scored',
  none: 'not scored',
  unconfirmed: 'unconfirmed',
} as const
