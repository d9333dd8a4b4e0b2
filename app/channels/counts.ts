import { formatList } from '@/lib/chart/format'
import type { BoardChannel } from '@/lib/data/server'
import { STATE_ORDER, STATE_WORDS } from '@/lib/words/channel-words'

/** How many channels stood in which state on the day: "3 open, 4 suspended and 9 unknown". */
export function countStates(rows: readonly BoardChannel[]): string {
  const counts = STATE_ORDER.map((state) => ({
    name: STATE_WORDS[state].name.toLowerCase(),
    count: rows.filter(({ onDay }) => (onDay?.state ?? 'unknown') === state).length,
  }))
  return formatList(counts.filter(({ count }) => count > 0).map(({ name, count }) => `${count} ${name}`))
}

/** After how many days without an event a state is no longer known: "730 days", or the range where channels differ. */
export function lapseInWords(rows: readonly BoardChannel[]): string {
  const days = rows.map(({ lapsesAfter }) => lapsesAfter)
  const [least, most] = [Math.min(...days), Math.max(...days)]
  return least === most ? `${most} days` : `${least} to ${most} days, as its row says,`
}
