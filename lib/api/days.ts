import { unknownThen } from '../ask/line'
import { quote } from '../ask/problem'
import { SUM } from '../ask/sets'
import type { LineChoice } from '../chart/line-choice'
import { type Day, isDay, parseDay, printDay } from '../event/day'
import { askedFacts } from '../record/asked-facts'
import type { Dataset } from '../record/dataset'
import { printChoice, printVersions, printWeighed } from '../record/downloads'
import { explainDay } from '../record/explain'
import { datasetOf } from '../record/line'
import { coveredPeriod } from '../record/read'
import type { Selection } from '../tension/selection'
import { ApiError, misused } from './errors'
import { readQuery } from './read-request'
import { json } from './respond'

/** A day of the index opened into the events that make it up. `file` is `{date}.json`. */
export function getDay(request: Request, dataset: Dataset, file: string): Response {
  const facts = askedFacts(dataset)
  const { selection, weighed } = readQuery(request, SUM, facts)
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
  const unknown = unknownThen(facts, weighed.known, day)
  if (unknown.length > 0) throw misused('invalid-parameter', unknown)
  return json(dayJson(dataset, day, selection, weighed))
}

/** What `GET /api/v1/days/{date}.json` answers. */
export type DayJson = ReturnType<typeof dayJson>

function dayJson(
  dataset: Dataset,
  day: Day,
  selection: Selection,
  weighed: Pick<LineChoice, 'weights' | 'known'>,
) {
  const { terms, part, ...sum } = explainDay(datasetOf(dataset, weighed), day, selection)
  return {
    ...sum,
    ...printVersions(dataset),
    selection: printChoice(selection),
    ...printWeighed(weighed),
    part,
    contributions: terms,
  }
}
