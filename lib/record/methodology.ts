/** What a line `{{name}}` of methodology.md stands for: a part of the page made from the data. */
export const METHOD_BLOCKS = [
  'agreement',
  'balance',
  'benchmarks',
  'changes',
  'codebook',
  'constants',
  'core-interests',
  'grades',
  'modifiers',
  'range-coverage',
  'reach',
  'releases',
  'reliability',
  'robustness',
  'weightings',
  'worked-example',
] as const
export type MethodBlock = (typeof METHOD_BLOCKS)[number]

export type MethodHeading = {
  readonly depth: 2 | 3
  /** What an address ends in after `#`. */
  readonly id: string
  readonly text: string
}

/** methodology.md, ready for a page: markup in turn with the names of what stands between. */
export type Methodology = {
  readonly title: string
  readonly headings: readonly MethodHeading[]
  readonly parts: readonly (
    | { readonly kind: 'markup'; readonly markup: string }
    | { readonly kind: 'block'; readonly name: MethodBlock }
  )[]
}
