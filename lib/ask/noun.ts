import { type AnyEntry, type Entry, type Read, readEntry } from './entry'
import type { Given } from './given'

/** Texts by the name of the parameter; null where it is as by default. */
export type Texts = Readonly<Record<string, string | null>>

/**
 * A thing that is asked for, by one or several parameters: a period, a selection, a line.
 *
 * @typeParam Printed what is needed of it to write it down
 */
export type Noun<Value, Facts = unknown, Printed = Value> = {
  readonly entries: readonly AnyEntry[]
  readonly read: (given: Given, facts: Facts) => Read<Value>
  readonly print: (value: Printed) => Texts
}

export type AnyNoun = {
  readonly entries: readonly AnyEntry[]
  readonly read: (given: Given, facts: never) => Read<unknown>
  readonly print: (value: never) => Texts
}

type Readable = { readonly read: (given: never, facts: never) => Read<unknown> }
/** The values of a record of entries or nouns, under its names. */
export type ValuesOf<Parts extends Readonly<Record<string, Readable>>> = {
  readonly [Name in keyof Parts]: ReturnType<Parts[Name]['read']>['value']
}
/** The facts that all of them can be read against. */
export type FactsOf<Parts extends Readonly<Record<string, Readable>>> = [keyof Parts] extends [never]
  ? unknown
  : TakenByAll<{ [Name in keyof Parts]: (facts: Parameters<Parts[Name]['read']>[1]) => void }[keyof Parts]>
/** What every function of a union takes. */
type TakenByAll<Functions> = (Functions extends unknown ? (each: Functions) => void : never) extends (
  all: infer All,
) => void
  ? All extends (taken: infer Taken) => void
    ? Taken
    : never
  : never

/** One parameter as a noun of its own. */
export function one<Value, Facts>(entry: Entry<Value, Facts>): Noun<Value, Facts> {
  return {
    entries: [entry],
    read: (given, facts) => readEntry(entry, given, facts),
    print: (value) => ({ [entry.name]: entry.print(value) }),
  }
}

/** Values, of which those that may be undefined may be left out. */
type Together<Values> = {
  readonly [Name in keyof Values as undefined extends Values[Name] ? never : Name]: Values[Name]
} & {
  readonly [Name in keyof Values as undefined extends Values[Name] ? Name : never]?: Values[Name]
}

/** Several parameters as one thing, each under the name it has there. What has no value is left out of it. */
export function together<Parts extends Readonly<Record<string, AnyEntry>>>(
  parts: Parts,
): Noun<Together<ValuesOf<Parts>>, FactsOf<Parts>> {
  const entries: readonly (readonly [string, AnyEntry])[] = Object.entries(parts)
  return {
    entries: Object.values(parts),
    read: (given, facts) => {
      const readings = entries.map(
        ([key, entry]) => [key, readEntry(entry as Entry<unknown, FactsOf<Parts>>, given, facts)] as const,
      )
      const values = readings.flatMap(([key, { value }]) => (value === undefined ? [] : [[key, value]]))
      return {
        value: Object.fromEntries(values) as Together<ValuesOf<Parts>>,
        problems: readings.flatMap(([, { problems }]) => problems),
      }
    },
    print: (value) =>
      Object.fromEntries(
        entries.map(([key, entry]) => [entry.name, entry.print(Reflect.get(value, key) as never)]),
      ),
  }
}
