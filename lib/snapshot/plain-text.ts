/** Control characters, halves of pairs, line separators and marks that turn the direction of the text around. */
const NOT_PLAIN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u

/** Why a text is not one line of plain text of at most `most` characters, in words that fit after "expected"; null when it is. */
export function whyNotPlain(text: string, most: number): string | null {
  if (text === '' || text !== text.trim()) return 'text without space around it'
  if ([...text].length > most) return `at most ${most} characters`
  return NOT_PLAIN.test(text) ? 'plain text on one line, without control characters' : null
}

/** Most characters of a sharer's title and note. */
export const TITLE_LENGTH = 120
export const NOTE_LENGTH = 500
