import type { Day } from '../event/day'
import type { Absence } from '../event/event'

/** An event as lists and charts show it; the whole record is one link away. */
export type EventSummary = {
  readonly id: string
  readonly day: Day
  readonly endDay: Day | null
  readonly precision: 'day' | 'month'
  readonly title: string
  /** A side's code, or `mutual`. */
  readonly initiator: string
  readonly target: string
  readonly domain: string
  /** Codebook class; null for a context event. */
  readonly class: string | null
  readonly score: number
  /** Source weight q. */
  readonly weight: number
  readonly sources: number
  readonly independent: number
  /** Whether the act set up a measure, and whether that measure was still in force on the as-of day. */
  readonly measure: 'none' | 'in-force' | 'ended'
  /** How what was planned or asked for came to nothing; null for all that took place. */
  readonly didNotHappen: Absence | null
  /** When that had been planned for, as far as the sources say; null where none does. */
  readonly plannedFor: { readonly day: Day; readonly precision: 'day' | 'month' } | null
  /** Ids of the acts it answers. */
  readonly respondsTo: readonly string[]
  /** Ids of the events whose matter it carries on. */
  readonly follows: readonly string[]
}
