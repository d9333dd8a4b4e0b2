import type { Event } from './event'
import type { PublisherKind } from './publisher-kinds'

/** What is looked for beside a period and a selection; empty choices mean any. */
export type EventSearch = {
  /** Words that must all occur in title, summary, actors or place. */
  readonly words: string
  /** A class of the codebook, or `CONTEXT` for records that are not scored. */
  readonly class: string | null
  /** Kind of whoever first published at least one of the sources. */
  readonly kind: PublisherKind | null
}

export const ANY_EVENT: EventSearch = { words: '', class: null, kind: null }
/** Stands for records without a class. */
export const CONTEXT = 'CONTEXT'

type Searched = Pick<Event, 'title' | 'summary' | 'actors' | 'place' | 'class' | 'sources'>

/**
 * Whether an event is what is looked for.
 *
 * Words match from their beginning, in any order, whatever their case and accents: "sanction" finds
 * "Sanctions", "arms" does not find "harms".
 *
 * @param kindOf kind of a registered publisher
 */
export function matchesSearch(
  event: Searched,
  search: EventSearch,
  kindOf: (publisher: string) => PublisherKind | undefined,
): boolean {
  if (search.class !== null && search.class !== (event.class ?? CONTEXT)) return false
  if (
    search.kind !== null &&
    !event.sources.some(({ origin, publisher }) => kindOf(origin ?? publisher) === search.kind)
  )
    return false
  return matchesWords(search.words, [event.title, event.summary, event.place ?? '', ...event.actors])
}

/** Whether all words looked for begin one of the texts' words; no word is in every text. */
export function matchesWords(words: string, texts: readonly string[]): boolean {
  const wanted = wordsOf(words)
  if (wanted.length === 0) return true
  const found = wordsOf(texts.join(' '))
  return wanted.every((word) => found.some((other) => other.startsWith(word)))
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}
