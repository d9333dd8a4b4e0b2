import type { Constants } from '@/lib/codebook/codebook'
import type { ScoredEvent } from '@/lib/codebook/score'
import { type Day, parseDay } from '@/lib/event/day'

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
    standing: null,
    didNotHappen: null,
    ...changes,
  }
}

export const day = parseDay
