import { nearestName } from '../event/nearest-name'

/** Something asked for that could not be used. */
export type Problem = {
  /** Of the parameter. */
  readonly name: string
  /** As it was sent; empty when nothing was. */
  readonly asked: string
  /** In words that fit after "found". */
  readonly found: string
  /** In words that fit after "expected". */
  readonly expected: string
  /** What a page shows in its place, in words that fit after "showing". */
  readonly shown: string
}

/** A text that could not be used. */
export function problem(name: string, asked: string, expected: string, shown: string): Problem {
  return { name, asked, found: quote(asked), expected, shown }
}

/** A parameter that has to be given and was not. */
export function missing(name: string, expected: string): Problem {
  return { name, asked: '', found: 'nothing', expected, shown: '' }
}

/** Problems with what is shown in place of one parameter, where only the whole of what was asked for tells. */
export function showing(problems: readonly Problem[], name: string, shown: string): Problem[] {
  return problems.map((found) => (found.name === name ? { ...found, shown } : found))
}

/** What was expected in place of a name that is none of those known. */
export function oneOf(found: string, known: readonly string[]): string {
  return perhaps(found, known, `one of ${known.join(', ')}`)
}

/** A shorter text is another code, not a slip of the pen. */
const SHORTEST_NAME = 4

/** What was expected, after the known name that a text was probably meant to be, if there is one. */
export function perhaps(found: string, known: Iterable<string>, expected: string): string {
  const near = found.length < SHORTEST_NAME ? null : nearestName(found.toLowerCase(), known)
  return near === null ? expected : `perhaps ${near}; ${expected}`
}

/** Problems in one line. */
export function printProblems(problems: readonly Pick<Problem, 'name' | 'found' | 'expected'>[]): string {
  return problems
    .map(({ name, found, expected }) => `${name}: found ${found}, expected ${expected}`)
    .join('; ')
}

/** Characters of a value that a message repeats. */
const QUOTED = 60

/** A value as a message may repeat it. */
export function quote(value: unknown): string {
  const text = JSON.stringify(value)
  return text.length > QUOTED ? `${text.slice(0, QUOTED - 3)}...` : text
}
