/** What each filter is called, and what stands for no choice. */
export const FILTER_WORDS = {
  by: { name: 'Who acted', any: 'Either side' },
  tone: { name: 'Raises or eases', any: 'Raises and eases' },
  happened: { name: 'Happened or not', any: 'Happened or not' },
  domain: { name: 'Domains', any: 'All domains' },
  weight: { name: 'Size of the score', any: 'Any size' },
  class: { name: 'Class', any: 'All classes' },
  source: { name: 'Kind of source', any: 'Sources of any kind' },
} as const

/** The least size of a score, as a choice: "4 or more". */
export function nameSize(size: number): string {
  return `${size} or more`
}

/** Which domains are chosen, on the button that opens them: "All domains", "Military", "3 domains". */
export function nameDomains(domains: Readonly<Record<string, string>>, chosen: readonly string[]): string {
  const [only] = chosen
  if (only === undefined) return FILTER_WORDS.domain.any
  return chosen.length === 1 ? (domains[only] ?? only) : `${chosen.length} domains`
}
