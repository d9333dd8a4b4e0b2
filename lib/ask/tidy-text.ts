/** Hyphens and dashes that are typed for each other. */
const DASHES = /[\u2010-\u2015\u2212]/g
/** What a link brings along from the sentence it was pasted from. */
const STRAY_END = ' )]}>.,;"\'»”’'

/**
 * A value as it was meant: digits and letters of one width, single spaces, no invisible marks, nothing of the sentence
 * around it.
 */
export function tidyText(text: string): string {
  const tidy = text
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(DASHES, '-')
    .replaceAll(/\s+/g, ' ')
  return withoutEnd(tidy).trim()
}

// Walked back from the end: an expression looks for the end from every place, which takes the square of the length.
function withoutEnd(text: string): string {
  let end = text.length
  while (end > 0 && STRAY_END.includes(text.charAt(end - 1))) end--
  return text.slice(0, end)
}
