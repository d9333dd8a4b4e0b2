import type { Period } from '../chart/period'
import { outside, unknownNames } from '../data/misuse'
import type { ConditionStatus } from '../dialogue/conditions'
import type { Day } from '../event/day'
import type { Dataset } from '../record/dataset'
import { coveredPeriod } from '../record/read'
import { EVERYTHING } from '../tension/selection'
import { readQuery, settle } from './read-request'
import { channelsQuery, conditionsQuery } from './requests'
import { misusesOf, periodOf } from './view-request'

/** The days of a request for the board, and the day whose states it asks for. @throws ApiError when it asks for what is not there */
export function readBoardView(request: Request, dataset: Dataset): { period: Period; on: Day } {
  const reading = readQuery(request, channelsQuery)
  const misuses = [
    ...misusesOf(dataset, reading.parts),
    ...outside(coveredPeriod(dataset), 'on', reading.parts.on),
  ]
  const query = settle(reading, misuses)
  const period = periodOf(dataset, query)
  return { period, on: query.on ?? period.to }
}

/** The day of a request for the ledger, and which of its lines are asked for. @throws ApiError when it asks for what is not there */
export function readLedgerView(
  request: Request,
  dataset: Dataset,
): { on: Day; by: string | null; status: ConditionStatus | null } {
  const reading = readQuery(request, conditionsQuery)
  const covered = coveredPeriod(dataset)
  const { on, by, status } = settle(reading, [
    ...outside(covered, 'on', reading.parts.on),
    ...unknownNames(dataset, { ...EVERYTHING, by: reading.parts.by ?? null }),
  ])
  return { on: on ?? covered.to, by: by ?? null, status: status ?? null }
}
