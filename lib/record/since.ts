import { addDays, parseDay } from '../event/day'
import { type SinceThen, sinceThen, type Today } from '../snapshot/since-then'
import type { Snapshot } from '../snapshot/snapshot'
import { NEUTRAL } from '../tension/scale'
import { isEverything, selectionIn } from '../tension/selection'
import type { Dataset } from './dataset'
import { lastDay, ledgerOf } from './freeze'
import { datasetOf, lineOf } from './line'
import { lineOfSpec } from './line-spec'
import { coveredPeriod, daySum } from './read'

/** What has changed in the data since a snapshot was made, on its days and for its selection. */
export function sinceSnapshot(dataset: Dataset, snapshot: Snapshot): SinceThen {
  return sinceThen(snapshot, todayFor(dataset, snapshot))
}

function todayFor(dataset: Dataset, { spec, view }: Snapshot): Today {
  const selection = selectionIn(spec)
  const line = lineOfSpec(dataset, spec)
  const record = datasetOf(dataset, line)
  const { first, values } = lineOf(dataset, line, selection).series
  const { from, to } = view.period
  const day = parseDay(spec.day)
  const covered = coveredPeriod(record)
  const sum = daySum(record, day, selection)
  return {
    dataVersion: dataset.dataVersion,
    methodVersion: dataset.methodVersion,
    ledger: ledgerOf(record, selection, lastDay(spec)),
    values: Array.from({ length: to - from + 1 }, (_, i) => values[addDays(from, i) - first] ?? null),
    onDay:
      day < covered.from || day > covered.to
        ? null
        : isEverything(selection)
          ? sum.index
          : NEUTRAL + sum.points,
  }
}
