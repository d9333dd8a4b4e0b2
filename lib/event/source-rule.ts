import type { Rule } from './rule'

/** One page counts once: the same address twice would look like two sources. */
export const checkSources: Rule = ({ sources }, _, say) => {
  const seen = new Map<string, number>()
  for (const [i, source] of (sources ?? []).entries()) {
    const url = source?.url
    if (url === undefined || url === null) continue
    const first = seen.get(url)
    if (first === undefined) seen.set(url, i)
    else
      say(
        ['sources', i, 'url'],
        `the address of sources[${first}] again`,
        'each address once',
        'remove one of the two sources',
      )
  }
}
