export const MODIFIERS = ['level', 'scope', 'military', 'redLine', 'reversibility', 'reciprocity'] as const
export type ModifierName = (typeof MODIFIERS)[number]

/** The letter of each modifier in the formula of the score and in coding runs. */
export const MODIFIER_LETTERS = {
  level: 'L',
  scope: 'S',
  military: 'M',
  redLine: 'R',
  reversibility: 'V',
  reciprocity: 'Y',
} as const satisfies Record<ModifierName, string>
