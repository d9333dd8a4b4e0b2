import { createMultiParser, createSerializer, parseAsString } from 'nuqs/server'
import type { AnyEntry } from './entry'
import { type Given, namesInAddress } from './given'
import type { AnyNoun, Texts } from './noun'
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
 * The address of what a form sent, each list under its name once and nothing that was left empty; null when a parameter
 * was sent with several values of which it takes one.
 */
export function tidyAddress(path: string, set: AskSet, given: Given): string | null {
  const entries = Object.values(set).flatMap((noun) => noun.entries)
  const texts = entries.map(({ name }) => [name, [...new Set(given.get(name))]] as const)
  const isList = (name: string) => entries.some((entry) => entry.name === name && entry.json === 'list')
  if (texts.some(([name, { length }]) => length > 1 && !isList(name))) return null
  return addressOf(path, Object.fromEntries(texts.map(([name, all]) => [name, all.join(',') || null])))
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

const eachText = createMultiParser({
  parse: (texts: readonly string[]) => texts,
  serialize: (texts: readonly string[]) => [...texts],
  eq: (a, b) => a.length === b.length && a.every((text, i) => text === b[i]),
})

/** For nuqs: every text under every name of a set, to be read with `readAddress`. */
export function parsersOf(set: AskSet) {
  const names = Object.values(set).flatMap(({ entries }) =>
    entries.flatMap(({ name }) => namesInAddress(name)),
  )
  return Object.fromEntries(names.map((name) => [name, eachText]))
}

/** For nuqs: texts in place of whatever stands under their names. */
export function inPlaceOf(texts: Texts): Record<string, readonly string[] | null> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([name, text]) =>
      namesInAddress(name).map((written) => [written, written === name && text !== null ? [text] : null]),
    ),
  )
}
