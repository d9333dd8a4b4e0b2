import { printDay } from '../event/day'
import type { Dataset } from '../record/dataset'
import { printChoice, printVersions } from '../record/downloads'
import { changeBetween } from '../record/read'
import { json } from './respond'
import { readChange } from './view-request'

/** The change of the index between two days, taken apart. */
export function getChange(request: Request, dataset: Dataset): Response {
  const { period, selection } = readChange(request, dataset)
  const { from, to, ...change } = changeBetween(dataset, period, selection)
  return json({
    from: printDay(from),
    to: printDay(to),
    ...printVersions(dataset),
    selection: printChoice(selection),
    ...change,
  })
}
