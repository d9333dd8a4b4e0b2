import 'server-only'

// The one door through which the app reaches the machines: a client file that imports it fails the build.
export { ContentError } from './content-error'
export { type Dataset, getDataset } from './dataset'
export { env } from './env'
export {
  type EventDetail,
  type EventLink,
  eventDetail,
  type LabelledSource,
  labelSources,
} from './event-detail'
export { freezeView } from './freeze'
export {
  coveredPeriod,
  daySum,
  eventList,
  readSeries,
  type SeriesRow,
  seriesRows,
} from './read'
export { sinceSnapshot } from './since'
export { AlteredError, type OpenedSnapshot, openSnapshot, saveSnapshot, weeklyArchive } from './snapshots'
export type { Tombstone, WeeklyEntry } from './store/store'
