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
export {
  coveredPeriod,
  daySum,
  eventList,
  freezeView,
  readSeries,
  type SeriesRow,
  seriesRows,
} from './read'
export { type OpenedSnapshot, openSnapshot, saveSnapshot } from './snapshots'
