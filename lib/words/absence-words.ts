import type { Absence } from '../event/event'

/** What is said of an event that was planned or asked for and came to nothing; the filter by it says the same. */
export const HAPPENED_WORDS = { yes: 'happened', no: 'did not happen' } as const

/** How it came to nothing. */
export const ABSENCE_WORDS = {
  refused: 'refused',
  cancelled: 'cancelled',
  postponed: 'postponed',
  unanswered: 'unanswered',
} as const satisfies Record<Absence, string>
