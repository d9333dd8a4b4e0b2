import type { SearchParams } from 'nuqs/server'
import { givenIn } from '@/lib/ask/given'
import { readAddress } from '@/lib/ask/read-address'
import { EMBED } from '@/lib/ask/sets'

/** The theme that an address asks an embed to have; null for the reader's own. */
export function readTheme(sent: SearchParams): 'light' | 'dark' | null {
  return readAddress({ theme: EMBED.theme }, givenIn(sent), {}).asked.theme
}
