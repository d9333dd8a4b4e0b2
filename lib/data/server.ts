import 'server-only'

export { askedFacts } from '../record/asked-facts'
export { type BoardChannel, type BoardSpan, byLevel, channelBoard } from '../record/channels'
export { viewOf } from '../record/chart-view'
export { type ConditionEntry, type EntryStep, ledgerOn } from '../record/conditions'
export type { Dataset } from '../record/dataset'
export { type Column, eventsColumns, seriesColumns } from '../record/dictionary'
export { entriesOf } from '../record/entries'
export { type EventDetail, eventDetail } from '../record/event-detail'
export {
  type ChannelChange,
  type ConditionChange,
  channelChanges,
  conditionChanges,
  type EventEffect,
  eventEffect,
} from '../record/event-effects'
export type { EventLink } from '../record/event-link'
export { eventNeighbours, type Neighbours } from '../record/event-neighbours'
export { type EventScales, eventScales } from '../record/event-scales'
export { type EventTableRow, eventTable } from '../record/event-table'
export { eventThread, type ThreadStep } from '../record/event-thread'
export { explainDay } from '../record/explain'
export type { LabelledSource } from '../record/label-sources'
export { datasetKnown, datasetOf, lineRecord } from '../record/line'
export { lineOfSpec } from '../record/line-spec'
export { type BoardMeasure, type KnownStage, measureBoard } from '../record/measures'
export { MEASURES_COLUMNS } from '../record/measures-csv'
export type { MethodBlock, Methodology } from '../record/methodology'
export {
  changeBetween,
  coveredPeriod,
  daySum,
  eventList,
  readSeries,
} from '../record/read'
export { sinceSnapshot } from '../record/since'
// The one door through which the app reaches the machines: a client file that imports it fails the build.
export { type Compared, compareBenchmarks } from './benchmarks'
export { env } from './env'
export { setFormula } from './formula'
export { methodChecks } from './method-checks'
export { getDataset } from './open-dataset'
export { drawnRange } from './range-overlay'
export { AlteredError, type OpenedSnapshot, openSnapshot, weeklyArchive } from './snapshots'
export type { Tombstone, WeeklyEntry } from './store/store'
