/** Hyphens and dashes that are typed for each other. */
const DASHES = /[\u2010-\u2015\u2212]/g
/** What a link brings along from the sentence it was pasted from. */
const STRAY_END = /[\s)\]}>.,;"'»”’]+$/

/**
 * A value as it was meant: digits and letters of one width, single spaces, no invisible marks, nothing of the sentence
 * around it.
 */
export function tidyText(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(DASHES, '-')
    .replaceAll(/\s+/g, ' ')
    .replace(STRAY_END, '')
    .trim()
}
