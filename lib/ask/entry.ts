import type { Given } from './given'
import { oneOf, type Problem, problem } from './problem'
import { tidyText } from './tidy-text'

/** What texts stand for: a value, and what in them could not be used. */
export type Read<Value> = { readonly value: Value; readonly problems: readonly Problem[] }

/**
 * A parameter: what it is called, means and may be, how it is read and how it is written. Everything that takes it,
 * pages, forms, API, links and the reference, goes by this.
 */
export type Entry<Value, Facts = unknown> = {
  readonly name: string
  readonly meaning: string
  readonly example: string
  /** Everything it may be, where that can be listed. */
  readonly choices?: (facts: Facts) => readonly string[]
  /** What it is in a JSON body. */
  readonly json: 'text' | 'number' | 'list' | 'flag'
  /** Whether one text may hold several values, so that several texts are one. */
  readonly repeats?: true
  /** Whether its text is somebody's own words, to be left as it is. */
  readonly verbatim?: true
  /** Reads one text; of a list, all of its parts. What cannot be used gives the standard value, or what is left. */
  readonly read: (text: string, facts: Facts) => Read<Value>
  /** Null for the standard value, which needs no text. */
  readonly print: (value: Value) => string | null
  /** What holds where nothing is given. */
  readonly standard: Value
  /** What a page shows in place of a text that means nothing, in words that fit after "showing". */
  readonly shown: string
}

/** What every entry is, whatever its value. */
export type AnyEntry = Omit<Entry<unknown, never>, 'print'> & {
  readonly print: (value: never) => string | null
}

export const fine = <Value>(value: Value): Read<Value> => ({ value, problems: [] })

/** The texts that were given under the name of an entry, each once. */
export function textsOf(entry: Pick<AnyEntry, 'name' | 'verbatim'>, given: Given): readonly string[] {
  const texts = (given.get(entry.name) ?? []).map((text) => (entry.verbatim ? text.trim() : tidyText(text)))
  return [...new Set(texts)].filter((text) => text !== '')
}

/** Characters of a text: no value of ours is longer, and what reading takes stays small. */
const LONGEST = 500

/** What was given under the name of an entry. One value given twice is one value. */
export function readEntry<Value, Facts>(entry: Entry<Value, Facts>, given: Given, facts: Facts): Read<Value> {
  const texts = textsOf(entry, given)
  const [first, ...others] = texts
  if (first === undefined) return fine(entry.standard)
  const long = entry.verbatim ? undefined : texts.find((text) => text.length > LONGEST)
  if (long !== undefined)
    return notRead(entry, entry.standard, long, `a text of at most ${LONGEST} characters`)
  if (others.length === 0) return entry.read(first, facts)
  if (entry.json === 'list' || entry.repeats) return entry.read(joined(entry, texts), facts)
  const reading = entry.read(first, facts)
  const same = others.every((text) => {
    const other = entry.read(text, facts)
    return other.problems.length === 0 && entry.print(other.value) === entry.print(reading.value)
  })
  if (same && reading.problems.length === 0) return reading
  // Read as the one text that a form or a script makes of them, so that all say the same of it.
  return entry.read(joined(entry, texts), facts)
}

/** Several texts of one parameter as one text; words of a search stand side by side. */
export function joined({ verbatim }: Pick<AnyEntry, 'verbatim'>, texts: readonly string[]): string {
  return texts.join(verbatim ? ' ' : ',')
}

export type Described = Pick<Entry<unknown>, 'name' | 'meaning' | 'example' | 'shown'>

/** One of a few names, in any case. */
export function choice<Value extends string, Standard extends Value | null>(
  described: Described,
  known: readonly Value[],
  standard: Standard,
): Entry<Value | Standard> {
  return choiceOf<Value, Standard, unknown>(described, () => known, standard)
}

/** As `choice`, of names that the data set knows. */
export function choiceOf<Value extends string, Standard extends Value | null, Facts>(
  described: Described,
  known: (facts: Facts) => readonly Value[],
  standard: Standard,
): Entry<Value | Standard, Facts> {
  return {
    ...described,
    choices: known,
    json: 'text',
    read: (text, facts) => {
      const value = known(facts).find((name) => name.toLowerCase() === text.toLowerCase())
      if (value !== undefined) return fine(value)
      return notRead(described, standard, text, oneOf(text, known(facts)))
    },
    print: (value) => (value === standard ? null : value),
    standard,
  }
}

/** The standard value, since a text means nothing. */
export function notRead<Value>(
  { name, shown }: Described,
  standard: Value,
  text: string,
  expected: string,
): Read<Value> {
  return { value: standard, problems: [problem(name, text, expected, shown)] }
}

/** Several of a few names, in the order of the list. */
export function listOf<Value extends string, Facts>(
  described: Described,
  known: (facts: Facts) => readonly Value[],
): Entry<readonly Value[], Facts> {
  return {
    ...described,
    choices: known,
    json: 'list',
    read: (text, facts) => {
      const names = known(facts)
      const asked = [...new Set(text.split(',').map(tidyText))].filter((part) => part !== '')
      const find = (part: string) => names.find((name) => name.toLowerCase() === part.toLowerCase())
      const value = names.filter((name) => asked.some((part) => find(part) === name))
      const shown = value.length > 0 ? `only ${value.join(', ')}` : described.shown
      return {
        value,
        problems: asked
          .filter((part) => find(part) === undefined)
          .map((part) => problem(described.name, part, oneOf(part, names), shown)),
      }
    },
    print: (value) => (value.length === 0 ? null : value.join(',')),
    standard: [],
  }
}

const YES = ['1', 'true', 'yes']
const NO = ['0', 'false', 'no']

/** Yes or no, written 1 or 0. */
export function flag(described: Described, standard: boolean): Entry<boolean> {
  const text = (value: boolean) => (value ? '1' : '0')
  return {
    ...described,
    choices: () => ['0', '1'],
    json: 'flag',
    read: (found) => {
      const word = found.toLowerCase()
      if (YES.includes(word)) return fine(true)
      if (NO.includes(word)) return fine(false)
      return notRead(described, standard, found, 'one of 0, 1')
    },
    print: (value) => (value === standard ? null : text(value)),
    standard,
  }
}
