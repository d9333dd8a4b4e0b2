import { redirect } from 'next/navigation'
import type { SearchParams } from 'nuqs/server'
import { givenIn, isUntidy } from '@/lib/ask/given'
import type { FactsOf } from '@/lib/ask/noun'
import { tidyAddress } from '@/lib/ask/print-address'
import type { AskSet } from '@/lib/ask/sets'

/** Sends an address that a form made, or that was copied out of a page, on to its short form. */
export function redirectUntidy<Set extends AskSet>(
  path: '/' | '/events',
  set: Set,
  sent: SearchParams,
  facts: FactsOf<Set>,
): void {
  if (!isUntidy(sent)) return
  // Read as a URL, letters outside of ASCII are escaped, which a Location header needs.
  const { search } = new URL(tidyAddress(path, set, givenIn(sent), facts), 'http://localhost')
  redirect(search === '' ? path : `${path}?${search.slice(1)}`)
}
