import { type Day, printDay } from '../event/day'
import type { Dataset } from '../record/dataset'
import { coveredPeriod } from '../record/read'
import { isoWeek } from '../snapshot/iso-week'
import { PLAIN_LINE } from '../snapshot/snapshot'
import { EVERYTHING } from '../tension/selection'
import { saveSnapshot } from './snapshots'
import type { SnapshotStore, WeeklyEntry } from './store/store'

/**
 * Freezes the whole index, everything shown, and files it under the week of a day; a week that has one keeps it.
 *
 * @param at the moment of saving
 */
export async function fileWeekly(
  dataset: Dataset,
  day: Day,
  at: Date,
  store: SnapshotStore,
): Promise<{ entry: WeeklyEntry; filed: 'new' | 'kept' }> {
  const week = isoWeek(day)
  const find = async () => (await store.weekly()).find((entry) => entry.week === week)
  const known = await find()
  if (known) return { entry: known, filed: 'kept' }
  const { from, to } = coveredPeriod(dataset)
  const spec = {
    from: printDay(from),
    to: printDay(to),
    ...EVERYTHING,
    thread: null,
    ...PLAIN_LINE,
    lines: [],
    range: true,
    day: printDay(to),
    milestones: 'all',
    stems: true,
  } as const
  const { id } = await saveSnapshot(dataset, { spec, words: null }, at, store)
  const filed = await store.keepWeekly(week, id, at.toISOString())
  // Another process may have been faster; its entry is the one that stands.
  return { entry: (await find()) ?? { kind: 'weekly', week, id, filedAt: at.toISOString() }, filed }
}
