import type { Given } from './given'
import type { AnyNoun, FactsOf, ValuesOf } from './noun'
import type { Problem } from './problem'
import type { AskSet } from './sets'

/** What an address asks for, and what in it could not be used. */
export type Asked<Set extends AskSet> = {
  readonly asked: ValuesOf<Set>
  readonly problems: readonly Problem[]
}

/**
 * Reads what an address asks for, as pages do: what means nothing is reported, and what holds without it is used.
 * Parameters that are not of the set are passed over.
 */
export function readAddress<Set extends AskSet>(set: Set, given: Given, facts: FactsOf<Set>): Asked<Set> {
  const readings = Object.entries<AnyNoun>(set).map(
    ([key, noun]) => [key, noun.read(given, facts as never)] as const,
  )
  return {
    asked: Object.fromEntries(readings.map(([key, { value }]) => [key, value])) as ValuesOf<Set>,
    problems: readings.flatMap(([, { problems }]) => problems),
  }
}
