import { LEDGER } from '../ask/sets'
import { printDay } from '../event/day'
import { askedFacts } from '../record/asked-facts'
import { type ConditionEntry, ledgerOn } from '../record/conditions'
import type { Dataset } from '../record/dataset'
import { printVersions } from '../record/downloads'
import { printBehind } from './print-behind'
import { readQuery } from './read-request'
import { json } from './respond'

/** The ledger of conditions as it stood on a day. */
export function getConditions(request: Request, dataset: Dataset): Response {
  const { on: asked, by, status } = readQuery(request, LEDGER, askedFacts(dataset))
  const on = asked ?? dataset.asOf
  return json({
    ...printVersions(dataset),
    selection: { on: printDay(on), by, status },
    conditions: ledgerOn(dataset, on)
      .filter((entry) => (by === null || entry.by === by) && (status === null || entry.status === status))
      .map(printEntry),
  })
}

function printEntry(entry: ConditionEntry) {
  const { id, by, of, demand, conditionFor, terms, note, status, time, steps } = entry
  return {
    id,
    by,
    of,
    demand,
    conditionFor,
    terms,
    note: note ?? null,
    status,
    since: printDay(time.since),
    settled: time.settled === null ? null : printDay(time.settled),
    daysOpen: time.days,
    steps: steps.map(({ day, move, as, status, afterDays, event }) => ({
      date: printDay(day),
      move,
      as,
      status,
      afterDays,
      event: printBehind(event),
    })),
  }
}
