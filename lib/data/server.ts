import 'server-only'

export { type BoardChannel, type BoardSpan, byLevel, channelBoard } from '../record/channels'
export { viewOf } from '../record/chart-view'
export { type ConditionEntry, type EntryStep, ledgerOn } from '../record/conditions'
export type { Dataset } from '../record/dataset'
export { type Column, eventsColumns, seriesColumns } from '../record/dictionary'
export type { EventBehind } from '../record/event-behind'
export {
  type EventDetail,
  type EventLink,
  eventDetail,
  type LabelledSource,
  labelSources,
} from '../record/event-detail'
export {
  type ChannelChange,
  type ConditionChange,
  channelChanges,
  conditionChanges,
  type EventEffect,
  eventEffect,
} from '../record/event-effects'
export { eventNeighbours, type Neighbours } from '../record/event-neighbours'
export { type EventScales, eventScales } from '../record/event-scales'
export { type EventTableRow, eventTable } from '../record/event-table'
export { eventThread, type ThreadStep } from '../record/event-thread'
export { explainDay } from '../record/explain'
export { datasetKnown, datasetOf, lineRecord } from '../record/line'
export { lineOfSpec } from '../record/line-spec'
export type { MethodBlock, Methodology } from '../record/methodology'
export {
  changeBetween,
  coveredPeriod,
  daySum,
  eventList,
  readSeries,
  type SeriesRow,
  seriesRows,
} from '../record/read'
export { sinceSnapshot } from '../record/since'
// The one door through which the app reaches the machines: a client file that imports it fails the build.
export { type Compared, compareBenchmarks } from './benchmarks'
export { ContentError } from './content-error'
export { env } from './env'
export { setFormula } from './formula'
export { freezeView } from './freeze'
export { type MethodChecks, methodChecks } from './method-checks'
export { unknownThen } from './misuse'
export { getDataset } from './open-dataset'
export { drawnRange } from './range-overlay'
export { AlteredError, type OpenedSnapshot, openSnapshot, saveSnapshot, weeklyArchive } from './snapshots'
export type { Tombstone, WeeklyEntry } from './store/store'
