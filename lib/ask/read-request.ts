import type { Given } from './given'
import type { FactsOf } from './noun'
import { missing, type Problem, perhaps } from './problem'
import { type Asked, readAddress } from './read-address'
import type { AskSet } from './sets'

/** What a request has to give, and whether it may give what nobody here knows. */
export type Strictness = { readonly required?: readonly string[]; readonly loose?: boolean }

/**
 * Reads what a request asks for, as the API does: with anything in it that means nothing it is to be refused, for the
 * problems that a page would report, and for names that are not known.
 */
export function readRequest<Set extends AskSet>(
  set: Set,
  given: Given,
  facts: FactsOf<Set>,
  { required = [], loose = false }: Strictness = {},
): Asked<Set> {
  const { asked, problems } = readAddress(set, given, facts)
  const absent = required.filter((name) => !given.has(name)).map((name) => missing(name, 'a value'))
  return { asked, problems: [...(loose ? [] : unknownNames(set, given)), ...absent, ...problems] }
}

function unknownNames(set: AskSet, given: Given): Problem[] {
  const known = Object.values(set).flatMap(({ entries }) => entries.map(({ name }) => name))
  return [...given].flatMap(([name, [asked = '']]) => {
    if (known.includes(name)) return []
    const expected =
      known.length === 0 ? 'no parameter here' : perhaps(name, known, `one of ${known.join(', ')}`)
    return [{ name, asked, found: 'a name that is not known', expected, shown: '' }]
  })
}
