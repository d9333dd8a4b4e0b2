import type { EventSummary } from '../codebook/event-summary'
import type { Day } from '../event/day'
import type { Selection } from '../tension/selection'
import type { ChartFacts } from './facts'
import type { Period } from './period'
import type { ChartView } from './view'

/** A daily series as lists of plain numbers: position i is day `first + i`. */
export type DailyValues = { readonly first: Day; readonly values: readonly (number | null)[] }

/** Describes the chart of one period and selection. Pure: the same arguments give the same view. */
export declare function buildView(
  facts: ChartFacts,
  series: DailyValues,
  events: readonly EventSummary[],
  period: Period,
  selection: Selection,
): ChartView
