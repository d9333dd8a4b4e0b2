import type { Day } from '../event/day'

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
}
