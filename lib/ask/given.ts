/** What was sent, by the name of the parameter: every text that is not empty, in its order. */
export type Given = ReadonlyMap<string, readonly string[]>

type Sent = Readonly<Record<string, string | readonly string[] | null | undefined>>

/** What a link keeps of `&amp;` where it was copied out of a page's source. */
const ESCAPED = /^(?:amp;)+/

/** The parameters of an address. A form sends its empty fields too: they were not filled in. */
export function givenIn(sent: URLSearchParams | Sent): Given {
  const pairs: Iterable<readonly [string, string | readonly string[] | null | undefined]> =
    sent instanceof URLSearchParams ? sent : Object.entries(sent)
  const given = new Map<string, string[]>()
  // However they came, so that one address is read alike wherever it is taken apart.
  const plainFirst = [...pairs].sort(([a], [b]) => Number(ESCAPED.test(a)) - Number(ESCAPED.test(b)))
  for (const [sentAs, value] of plainFirst) {
    const name = sentAs.replace(ESCAPED, '')
    const texts = [value ?? []].flat().filter((text) => text.trim() !== '')
    if (texts.length > 0) given.set(name, [...(given.get(name) ?? []), ...texts])
  }
  return given
}

/** Whether an address was written by a form or copied out of a page: a name more than once, or a field left empty. */
export function isUntidy(sent: Sent): boolean {
  return Object.entries(sent).some(
    ([name, value]) => value === '' || Array.isArray(value) || ESCAPED.test(name),
  )
}
