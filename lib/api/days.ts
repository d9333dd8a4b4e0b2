import type { Dataset } from '../data/dataset'
import { printChoice, printVersions } from '../data/downloads'
import { explainDay } from '../data/explain'
import { quote } from '../data/misuse'
import { coveredPeriod } from '../data/read'
import { isDay, parseDay, printDay } from '../event/day'
import { ApiError, misused } from './errors'
import { json } from './respond'
import { readSelection } from './view-request'

/** A day of the index opened into the events that make it up. `file` is `{date}.json`. */
export function getDay(request: Request, dataset: Dataset, file: string): Response {
  const selection = readSelection(request, dataset)
  const date = file.replace(/\.json$/, '')
  if (!file.endsWith('.json')) throw new ApiError('not-found', `no such address; days are at ${date}.json`)
  if (!isDay(date))
    throw misused('invalid-parameter', [
      { name: 'date', found: quote(date), expected: 'a date as YYYY-MM-DD' },
    ])
  const day = parseDay(date)
  const covered = coveredPeriod(dataset)
  if (day < covered.from || day > covered.to)
    throw new ApiError(
      'not-found',
      `${date} is not covered; the index runs from ${printDay(covered.from)} to ${printDay(covered.to)}`,
    )
  const { terms, part, ...sum } = explainDay(dataset, day, selection)
  return json({
    ...sum,
    ...printVersions(dataset),
    selection: printChoice(selection),
    part,
    contributions: terms,
  })
}
