/** What was sent, by the name of the parameter: every text that is not empty, in its order. */
export type Given = ReadonlyMap<string, readonly string[]>

type Sent = Readonly<Record<string, string | readonly string[] | null | undefined>>

/** What a link keeps of `&amp;` where it was copied out of a page's source, and what some forms write after a list's name. */
const AROUND_NAME = /^(?:amp;)+|\[\]$/g

/** A name as it is meant: in small letters, without what a copy or a form put around it. */
function meantName(sent: string): string {
  return sent.replaceAll(AROUND_NAME, '').toLowerCase()
}

/** The parameters of an address. A form sends its empty fields too: they were not filled in. */
export function givenIn(sent: URLSearchParams | Sent): Given {
  const pairs: Iterable<readonly [string, string | readonly string[] | null | undefined]> =
    sent instanceof URLSearchParams ? sent : Object.entries(sent)
  const given = new Map<string, string[]>()
  // However they came, so that one address is read alike wherever it is taken apart.
  const plainFirst = [...pairs].sort(([a], [b]) => Number(a !== meantName(a)) - Number(b !== meantName(b)))
  for (const [sentAs, value] of plainFirst) {
    const name = meantName(sentAs)
    // A parameter named as something every object has, such as `constructor`, comes with more than texts.
    const texts = [value ?? []].flat().filter((text) => typeof text === 'string' && text.trim() !== '')
    if (texts.length > 0) given.set(name, [...(given.get(name) ?? []), ...texts])
  }
  return given
}

/** Whether an address was written by a form or copied out of a page: a name more than once, or a field left empty. */
export function isUntidy(sent: Sent): boolean {
  return Object.entries(sent).some(
    ([name, value]) => value === '' || Array.isArray(value) || name !== meantName(name),
  )
}
