import { MOVED } from '../ask/sets'
import { printDay } from '../event/day'
import { askedFacts } from '../record/asked-facts'
import type { Dataset } from '../record/dataset'
import { printVersions } from '../record/downloads'
import { entriesOf } from '../record/entries'
import { movesWithin } from '../record/read'
import { MOVES } from '../tension/moves'
import { readQuery } from './read-request'
import { json } from './respond'

/** Parts of a move given by name; the others are in `others`. */
const NAMED = 10

/** The weeks of a period in which the index moved furthest, and by what. */
export function getMoves(request: Request, dataset: Dataset): Response {
  const { days, least = 0 } = readQuery(request, MOVED, askedFacts(dataset))
  const { period } = days
  const entries = entriesOf(dataset)
  return json({
    ...printVersions(dataset),
    selection: { from: printDay(period.from), to: printDay(period.to), weight: least },
    days: MOVES.days,
    moves: movesWithin(dataset, period, least).map(({ from, to, parts, ...move }) => ({
      from: printDay(from),
      to: printDay(to),
      ...move,
      parts: parts
        .slice(0, NAMED)
        .map((part) => ({ ...part, title: entries.get(part.event)?.title ?? part.event })),
      others: parts.slice(NAMED).reduce((sum, { points }) => sum + points, 0),
    })),
  })
}
