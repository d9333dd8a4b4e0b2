import type { Constants } from '@/lib/codebook/codebook'
import type { ScoredEvent } from '@/lib/codebook/score'
import { type Day, parseDay } from '@/lib/event/day'
import type { MeasureLoad } from '@/lib/measures/shares'

/** The published constants, codebook 1.0.0. */
export const PUBLISHED: Constants = { lambda: 0.1, rho: 0.5, H: 365, K: 60, minScore: 0.5, maxScore: 10 }

/** A scored event of 5 points that halves every 10 days, by AAA, unless told otherwise. */
export function scored(changes: Partial<ScoredEvent> & { id: string; day: Day }): ScoredEvent {
  return {
    initiator: 'AAA',
    domain: 'military',
    score: 5,
    weight: 1,
    halfLife: 10,
    measures: [],
    didNotHappen: null,
    ...changes,
  }
}

/** A measure in force whole from a day up to, not including, another; null while in force. */
export function inForce(from: Day, until: Day | null): MeasureLoad[] {
  const end = until === null ? [] : [{ day: until, share: 0 }]
  return [{ id: 'measure', shares: [{ day: from, share: 1 }, ...end] }]
}

export const day = parseDay
