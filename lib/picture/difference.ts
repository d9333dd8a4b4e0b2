/** Where a file departs from what it should be. */
export type Difference =
  /** Other words in the picture; null where there should be, or are, none. */
  | {
      readonly kind: 'text'
      readonly part: string
      readonly expected: string | null
      readonly found: string | null
    }
  /** Other facts in the file, which nobody sees. */
  | {
      readonly kind: 'fact'
      readonly name: string
      readonly expected: string | null
      readonly found: string | null
    }
  /** Other lines, marks, colours or pixels. */
  | { readonly kind: 'drawing'; readonly part: string }
  /** Other bytes that change neither words, facts nor drawing. */
  | { readonly kind: 'bytes' }

/** A difference as a sentence without its full stop: 'title: expected "61.2", found "16.2"'. */
export function describeDifference(difference: Difference): string {
  switch (difference.kind) {
    case 'text':
      return `${difference.part}: ${expectedAndFound(difference)}`
    case 'fact':
      return `${difference.name} in the file: ${expectedAndFound(difference)}`
    case 'drawing':
      return `${difference.part}: drawn differently`
    case 'bytes':
      return 'bytes of the file that show nothing: changed'
  }
  difference satisfies never
}

function expectedAndFound({
  expected,
  found,
}: {
  readonly expected: string | null
  readonly found: string | null
}) {
  const print = (text: string | null) => (text === null ? 'nothing' : `"${text}"`)
  return `expected ${print(expected)}, found ${print(found)}`
}
