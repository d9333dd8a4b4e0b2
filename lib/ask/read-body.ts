import type { AnyEntry } from './entry'
import type { Given } from './given'
import { type Problem, quote } from './problem'
import type { AskSet } from './sets'

/** A JSON body as parameters, and the values in it that are of another type than theirs. */
export function givenInBody(set: AskSet, body: unknown): { given: Given; problems: readonly Problem[] } {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    return { given: new Map(), problems: [mistyped('body', body, 'keys with values')] }
  const entries = Object.values(set).flatMap((noun) => noun.entries)
  const given = new Map<string, readonly string[]>()
  const problems: Problem[] = []
  for (const [name, value] of Object.entries(body)) {
    const entry = entries.find((known) => known.name === name)
    const texts = value === null ? [] : textsOf(entry, value)
    if (texts === null) problems.push(mistyped(name, value, TYPES[entry?.json ?? 'text']))
    else if (texts.some((text) => text.trim() !== '')) given.set(name, texts)
  }
  return { given, problems }
}

const TYPES = { text: 'text', number: 'a number', list: 'a list of texts', flag: 'true or false' }

/** Null for a value of another type. A name that is not known is left to be reported as one. */
function textsOf(entry: AnyEntry | undefined, value: unknown): readonly string[] | null {
  if (entry === undefined) return [quote(value)]
  switch (entry.json) {
    case 'text':
      return typeof value === 'string' ? [value] : null
    case 'number':
      return typeof value === 'number' ? [String(value)] : null
    case 'flag':
      return typeof value === 'boolean' ? [value ? '1' : '0'] : null
    case 'list':
      return Array.isArray(value) && value.every((part) => typeof part === 'string') ? value : null
  }
  entry.json satisfies never
}

function mistyped(name: string, value: unknown, expected: string): Problem {
  return { name, asked: quote(value), found: quote(value), expected, shown: '' }
}
