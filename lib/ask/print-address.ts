import { createSerializer, parseAsString } from 'nuqs/server'
import { type AnyEntry, type Entry, joined, readEntry, textsOf } from './entry'
import type { Given } from './given'
import type { AnyNoun, FactsOf, Texts } from './noun'
import type { AskSet } from './sets'

/** What is needed to write down an address of a set; what is left out is as by default. */
export type Printed<Set extends AskSet> = {
  readonly [Name in keyof Set]?: Parameters<Set[Name]['print']>[0]
}

/** The parameters of what is asked for, those as by default too, as null. */
export function printTexts<Set extends AskSet>(set: Set, asked: Printed<Set>): Texts {
  const values: Readonly<Record<string, unknown>> = asked
  return Object.assign(
    {},
    ...Object.entries<AnyNoun>(set).map(([key, noun]) =>
      values[key] === undefined
        ? Object.fromEntries(noun.entries.map(({ name }) => [name, null]))
        : noun.print(values[key] as never),
    ),
  )
}

/**
 * The address of what is asked for: one spelling of one view, whatever it was read from.
 * `printAddress('/', CHART, { selection })` is `/?by=AAA`.
 */
export function printAddress<Set extends AskSet>(path: string, set: Set, asked: Printed<Set>): string {
  return addressOf(path, printTexts(set, asked))
}

/** Texts written after a path. */
export function addressOf(path: string, texts: Texts): string {
  const parsers = Object.fromEntries(Object.keys(texts).map((name) => [name, parseAsString]))
  return createSerializer(parsers)(path, texts)
}

/**
 * The address of what was sent, each name once and nothing that was left empty: what a form or a copied link holds, as
 * a script in the browser takes it apart. Values that are more than one are one text that means nothing.
 */
export function tidyAddress<Set extends AskSet>(
  path: string,
  set: Set,
  given: Given,
  facts: FactsOf<Set>,
): string {
  const entries = Object.values<AnyNoun>(set).flatMap((noun) => noun.entries)
  const textOf = (entry: AnyEntry): string | null => {
    const texts = textsOf(entry, given)
    if (texts.length < 2 || entry.json === 'list' || entry.repeats) return joined(entry, texts) || null
    const { value, problems } = readEntry(entry as Entry<unknown, FactsOf<Set>>, given, facts)
    return problems.length === 0 ? entry.print(value as never) : joined(entry, texts)
  }
  return addressOf(path, Object.fromEntries(entries.map((entry) => [entry.name, textOf(entry)])))
}

/** The same as a JSON body: lists as lists, yes and no as true and false, nothing that is as by default. */
export function printBody<Set extends AskSet>(set: Set, asked: Printed<Set>) {
  const texts = printTexts(set, asked)
  const entries = Object.values<AnyNoun>(set).flatMap((noun) => noun.entries)
  return Object.fromEntries(
    entries.flatMap(({ name, json }) => {
      const text = texts[name] ?? null
      if (text === null) return []
      return [[name, inJson(text, json)]]
    }),
  )
}

function inJson(text: string, json: AnyEntry['json']) {
  switch (json) {
    case 'text':
      return text
    case 'number':
      return Number(text)
    case 'list':
      return text.split(',')
    case 'flag':
      return text === '1'
  }
  json satisfies never
}

/** For nuqs: the text under every name of a set, to be read with `givenIn`; written as `print` of a noun gives it. */
export function parsersOf(set: AskSet) {
  const names = Object.values(set).flatMap(({ entries }) => entries.map(({ name }) => name))
  return Object.fromEntries(names.map((name) => [name, parseAsString]))
}
