import type { DailyRange } from '../chart/range-band'
import { type Day, parseDay } from '../event/day'
import type { FrozenEvent, FrozenSum, Snapshot, SnapshotSpec, SnapshotWords } from '../snapshot/snapshot'
import { type Selection, select, selectionIn } from '../tension/selection'
import { viewOf } from './chart-view'
import type { Dataset } from './dataset'
import { entriesOf } from './entries'
import { datasetOf } from './line'
import { lineOfSpec } from './line-spec'
import { daySum } from './read'

/**
 * What a reader sees now, to be kept: the chart, the sum of the chosen day, and every event that counts in them.
 *
 * @param range the range drawn with the line; null for none
 */
export function frozenView(
  dataset: Dataset,
  spec: SnapshotSpec,
  words: SnapshotWords,
  range: DailyRange | null,
): Snapshot {
  const period = { from: parseDay(spec.from), to: parseDay(spec.to) }
  const selection = selectionIn(spec)
  const line = lineOfSpec(dataset, spec)
  const record = datasetOf(dataset, line)
  const layers = { milestones: spec.milestones, stems: spec.stems, range: spec.range }
  return {
    schema: 3,
    spec,
    words,
    view: viewOf(dataset, { period, selection, thread: spec.thread, line }, layers, range),
    sum: frozenSum(record, parseDay(spec.day), selection),
    ledger: ledgerOf(record, selection, lastDay(spec)),
  }
}

/** The last day a snapshot says anything about: the end of its period, or its day when that is later. */
export function lastDay({ to, day }: SnapshotSpec): Day {
  return parseDay(to > day ? to : day)
}

/** Every event of a selection that counts up to a day, by id. */
export function ledgerOf(dataset: Dataset, selection: Selection, last: Day): FrozenEvent[] {
  const entries = entriesOf(dataset)
  return select(dataset.scored, selection)
    .filter(({ day, score, weight }) => score !== 0 && weight !== 0 && day <= last)
    .map(({ id, day, score, weight, halfLife, measures }) => ({
      event: id,
      title: entries.get(id)?.title ?? id,
      day,
      score,
      weight,
      halfLife,
      measures,
    }))
    .sort((a, b) => (a.event < b.event ? -1 : 1))
}

function frozenSum(dataset: Dataset, on: Day, selection: Selection): FrozenSum {
  const { day, index, points, neutral, contributions } = daySum(dataset, on, selection)
  const byId = entriesOf(dataset)
  return {
    day,
    index,
    points,
    neutral,
    contributions: contributions.flatMap((contribution) => {
      const event = byId.get(contribution.event)
      if (!event) return []
      const { score, points } = contribution
      return { event: event.id, title: event.title, day: event.day, score, points }
    }),
  }
}
