import * as z from 'zod'

/** Most characters of a sharer's title and note. */
export const TITLE_LENGTH = 120
export const NOTE_LENGTH = 500

/** Control characters, halves of pairs, line separators and marks that turn the direction of the text around. */
const NOT_PLAIN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u

/** One line of plain text that someone wrote: no more than `most` characters, no space around it, not empty. */
export function plainText(most: number) {
  return z
    .string()
    .refine((text) => text !== '' && text === text.trim(), { error: 'expected text without space around it' })
    .refine((text) => [...text].length <= most, { error: `expected at most ${most} characters` })
    .refine((text) => !NOT_PLAIN.test(text), {
      error: 'expected plain text on one line, without control characters',
    })
}

/** Plain text as people send it: space around it is taken off, and nothing is null. */
export function sentText(most: number) {
  return z
    .string()
    .trim()
    .transform((text) => (text === '' ? null : text))
    .pipe(plainText(most).nullable())
    .nullish()
    .transform((text) => text ?? null)
}
