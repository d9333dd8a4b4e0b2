import { parseArgs } from 'node:util'
import { describe } from '../ask/describe'
import { givenIn } from '../ask/given'
import type { ValuesOf } from '../ask/noun'
import { type Problem, printProblems, quote } from '../ask/problem'
import { readRequest } from '../ask/read-request'
import type { AskSet } from '../ask/sets'
import { askedFacts } from '../record/asked-facts'
import type { Dataset } from '../record/dataset'
import { UsageError } from './command'

/** What a command was called with: values by name, names given without a value, and words without a name. */
export type Options<Name extends string> = {
  readonly values: Readonly<Partial<Record<Name, string>>>
  readonly flags: ReadonlySet<string>
  readonly words: readonly string[]
}

/**
 * @param flags names that take no value
 * @throws UsageError on an option that is not known or lacks its value
 */
export function readOptions<Name extends string>(
  args: readonly string[],
  names: readonly Name[],
  usage: string,
  flags: readonly string[] = [],
): Options<Name> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: Object.fromEntries([
        ...names.map((name) => [name, { type: 'string' as const }]),
        ...flags.map((name) => [name, { type: 'boolean' as const }]),
      ]),
      allowPositionals: true,
    })
    const all: Readonly<Record<string, unknown>> = values
    const given = names.flatMap((name) => (typeof all[name] === 'string' ? [[name, all[name]]] : []))
    return {
      values: Object.fromEntries(given),
      flags: new Set(flags.filter((name) => all[name] === true)),
      words: positionals,
    }
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), usage)
  }
}

/** @throws UsageError when the format is none of those offered */
export function readFormat<Format extends string>(
  text: string | undefined,
  offered: readonly [Format, ...Format[]],
  usage: string,
): Format {
  if (text === undefined) return offered[0]
  const format = offered.find((name) => name === text)
  if (format) return format
  throw new UsageError(
    printProblems([{ name: 'format', found: quote(text), expected: offered.join(' or ') }]),
    usage,
  )
}

/** The options that stand for the parameters of a set, as a usage line has them. */
export function usageOf(set: AskSet): string {
  return describe(set)
    .map(({ name, example }) => `[--${name} ${example}]`)
    .join(' ')
}

/** The names of those options. */
export function namesOf(set: AskSet): string[] {
  return describe(set).map(({ name }) => name)
}

/** What options ask for, read as the API reads parameters. @throws UsageError when any means nothing */
export function readAsked<Set extends AskSet>(
  set: Set,
  values: Readonly<Partial<Record<string, string>>>,
  dataset: Dataset,
  usage: string,
): ValuesOf<Set> {
  const names = namesOf(set)
  const own = Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)))
  const { asked, problems } = readRequest(set, givenIn(own), askedFacts(dataset) as never)
  refuse(problems, usage)
  return asked
}

type Refused = Pick<Problem, 'name' | 'found' | 'expected'>

/** @throws UsageError when there is anything to refuse */
export function refuse(problems: readonly Refused[], usage: string): void {
  if (problems.length > 0) throw new UsageError(printProblems(problems), usage)
}
