import 'server-only'

// The one door through which the app reaches the machines: a client file that imports it fails the build.
export { type Compared, compareBenchmarks } from './benchmarks'
export { type BoardChannel, type BoardSpan, byLevel, channelBoard } from './channels'
export { viewOf } from './chart-view'
export { type EntryStep, type LedgerEntry, ledgerOn } from './conditions'
export { ContentError } from './content-error'
export { type Dataset, getDataset } from './dataset'
export { type Column, eventsColumns, seriesColumns } from './dictionary'
export { env } from './env'
export type { EventBehind } from './event-behind'
export {
  type EventDetail,
  type EventLink,
  eventDetail,
  type LabelledSource,
  labelSources,
} from './event-detail'
export {
  type ChannelChange,
  type ConditionChange,
  channelChanges,
  conditionChanges,
  type EventEffect,
  eventEffect,
} from './event-effects'
export { eventNeighbours, type Neighbours } from './event-neighbours'
export { type EventScales, eventScales } from './event-scales'
export { type EventTableRow, eventTable } from './event-table'
export { eventThread, type ThreadStep } from './event-thread'
export { explainDay } from './explain'
export { setFormula } from './formula'
export { freezeView } from './freeze'
export { datasetKnown, datasetOf, lineRecord } from './line'
export { lineOfSpec } from './line-spec'
export { type MethodChecks, methodChecks } from './method-checks'
export type { MethodBlock, Methodology } from './methodology'
export { unknownThen } from './misuse'
export { drawnRange, readyRange } from './range-overlay'
export {
  changeBetween,
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
