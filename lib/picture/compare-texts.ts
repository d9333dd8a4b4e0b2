import type { Difference } from './difference'
import { FACTS_KEY, type PictureTexts } from './picture-facts'

/** Facts and other texts in a file that differ, each by its name. */
export function compareTexts(expected: PictureTexts, found: PictureTexts): Difference[] {
  const names = [...new Set([...expected.keys(), ...found.keys()])]
  return names.flatMap((name) => {
    const [ours, theirs] = [expected.get(name) ?? null, found.get(name) ?? null]
    if (ours === theirs) return []
    const facts = name === FACTS_KEY ? compareFacts(ours, theirs) : []
    return facts.length > 0 ? facts : [{ kind: 'fact', name, expected: ours, found: theirs }]
  })
}

function compareFacts(expected: string | null, found: string | null): Difference[] {
  const [ours, theirs] = [parseObject(expected), parseObject(found)]
  if (!ours || !theirs) return []
  const names = [...new Set([...ours.keys(), ...theirs.keys()])]
  return names.flatMap((name) => {
    const [a, b] = [ours.get(name) ?? null, theirs.get(name) ?? null]
    return a === b ? [] : [{ kind: 'fact', name, expected: a, found: b }]
  })
}

/** Entries of a JSON object, each printed; null when it is none. */
function parseObject(json: string | null): ReadonlyMap<string, string> | null {
  try {
    const value: unknown = JSON.parse(json ?? 'null')
    if (typeof value !== 'object' || value === null) return null
    const print = (part: unknown) => (typeof part === 'string' ? part : JSON.stringify(part))
    return new Map(Object.entries(value).map(([name, part]) => [name, print(part)]))
  } catch {
    return null
  }
}
