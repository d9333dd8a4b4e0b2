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

/** Differences listed of a file, and characters of each value in it: enough to find the place. */
const MOST_LISTED = 20
const MOST_CHARACTERS = 200

/** What is told of differences: the first of them, their values cut, and how many there are besides. */
export function listDifferences(differences: readonly Difference[]) {
  const listed = differences.slice(0, MOST_LISTED).map(shortened)
  const more = differences.length - listed.length
  const says = listed.map(describeDifference)
  return { differences: listed, says: more > 0 ? [...says, `and ${more} more`] : says }
}

function shortened(difference: Difference): Difference {
  switch (difference.kind) {
    case 'text':
    case 'fact':
      return { ...difference, expected: cut(difference.expected), found: cut(difference.found) }
    case 'drawing':
    case 'bytes':
      return difference
  }
  return difference satisfies never
}

function cut(value: string | null): string | null {
  return value !== null && value.length > MOST_CHARACTERS ? `${value.slice(0, MOST_CHARACTERS)}…` : value
}

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
