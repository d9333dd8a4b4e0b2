import { CHANGE } from '../ask/sets'
import { printDay } from '../event/day'
import { askedFacts } from '../record/asked-facts'
import type { Dataset } from '../record/dataset'
import { printChoice, printVersions } from '../record/downloads'
import { changeBetween } from '../record/read'
import { readQuery } from './read-request'
import { json } from './respond'

/** The change of the index between two days, taken apart. */
export function getChange(request: Request, dataset: Dataset): Response {
  const { days, selection } = readQuery(request, CHANGE, askedFacts(dataset))
  const { from, to, ...change } = changeBetween(dataset, days.period, selection)
  return json({
    from: printDay(from),
    to: printDay(to),
    ...printVersions(dataset),
    selection: printChoice(selection),
    ...change,
  })
}
