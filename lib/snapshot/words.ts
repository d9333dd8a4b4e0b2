import * as z from 'zod'
import { whyNotPlain } from './plain-text'

/** One line of plain text that someone wrote: no more than `most` characters, no space around it, not empty. */
export function plainText(most: number) {
  return z.string().superRefine((text, { addIssue }) => {
    const why = whyNotPlain(text, most)
    if (why !== null) addIssue({ code: 'custom', message: `expected ${why}` })
  })
}
