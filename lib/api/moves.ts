import { printDay } from '../event/day'
import type { Dataset } from '../record/dataset'
import { printVersions } from '../record/downloads'
import { entriesOf } from '../record/entries'
import { movesWithin } from '../record/read'
import { MOVES } from '../tension/moves'
import { readQuery, settle } from './read-request'
import { movesQuery } from './requests'
import { json } from './respond'
import { misusesOf, periodOf } from './view-request'

/** Parts of a move given by name; the others are in `others`. */
const NAMED = 10

/** The weeks of a period in which the index moved furthest, and by what. */
export function getMoves(request: Request, dataset: Dataset): Response {
  const reading = readQuery(request, movesQuery)
  const query = settle(reading, misusesOf(dataset, reading.parts))
  const period = periodOf(dataset, query)
  const entries = entriesOf(dataset)
  return json({
    ...printVersions(dataset),
    selection: { from: printDay(period.from), to: printDay(period.to), least: query.least },
    days: MOVES.days,
    moves: movesWithin(dataset, period, query.least).map(({ from, to, parts, ...move }) => ({
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
