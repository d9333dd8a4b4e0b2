import type { EventSummary } from '../codebook/event-summary'
import type { Day } from '../event/day'
import type { Milestone, NamedPeriod } from '../event/registry'
import type { ThinMonth } from '../tension/thin-months'
import type { Period } from './period'

/** What a chart and its controls need to know about the data set, beside its events and series. */
export type ChartFacts = {
  readonly dyadName: string
  readonly sides: readonly [SideFacts, SideFacts]
  /** Third parties by code. */
  readonly thirdParties: Readonly<Record<string, string>>
  /** Domain id to name. */
  readonly domains: Readonly<Record<string, string>>
  /** Class id to label. */
  readonly classes: Readonly<Record<string, string>>
  /** Id to label of the groups in which classes are weighed together. */
  readonly groups: Readonly<Record<string, string>>
  /** The first and the last day on which a record was added or corrected; null for an empty record. */
  readonly recorded: Period | null
  /** Six grade names, lowest first. */
  readonly grades: readonly { readonly name: string; readonly meaning: string }[]
  readonly coverage: {
    readonly from: Day
    readonly asOf: Day
    readonly warmUpDays: number
    /** Day of the newest event. */
    readonly newestRecord: Day
  }
  readonly milestones: readonly Milestone[]
  readonly periods: readonly NamedPeriod[]
  /** Measures that no event of the record imposed: they stand in sums beside the events, by id. */
  readonly stock: readonly EventSummary[]
  /** Months of which little is recorded. */
  readonly thin: readonly ThinMonth[]
  /** Scored acts of the last days of the record, and the fewest from which a cause is named. */
  readonly recent: { readonly days: number; readonly acts: number; readonly fewest: number }
  /** Days after which the age of the record is said. */
  readonly oldAfterDays: number
  readonly eventCount: number
  readonly sourceCount: number
  /** As-of day and content hash, such as `2026-06-30-3f9a2c1b`. */
  readonly dataVersion: string
  /** Codebook version. */
  readonly methodVersion: string
}

export type SideFacts = {
  readonly code: string
  readonly name: string
  readonly short: string
  readonly adjective: string
}
