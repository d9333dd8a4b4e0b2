import { NOTE_LENGTH, TITLE_LENGTH, whyNotPlain } from '../snapshot/plain-text'
import { type Entry, fine, notRead } from './entry'
import { together } from './noun'

function ownText(name: string, meaning: string, most: number): Entry<string | null> {
  const entry: Entry<string | null> = {
    name,
    meaning,
    example: 'A summer of two readings',
    json: 'text',
    verbatim: true,
    read: (text) => {
      const why = whyNotPlain(text, most)
      return why === null ? fine(text) : notRead(entry, null, text, why)
    },
    print: (text) => text,
    standard: null,
    shown: 'none',
  }
  return entry
}

/** The sharer's own title and note. */
export const OWN_WORDS = together({
  title: ownText(
    'title',
    `Your own title, shown as yours: plain text, at most ${TITLE_LENGTH} characters`,
    TITLE_LENGTH,
  ),
  note: ownText('note', `Your own note, as the title, at most ${NOTE_LENGTH} characters`, NOTE_LENGTH),
})
