import type { ConditionStatus } from '../dialogue/conditions'
import type { ConditionMove } from '../event/event'

/** What has become of a condition. */
export const STATUS_WORDS = {
  open: 'Open',
  partly: 'Partly met',
  met: 'Met',
  withdrawn: 'Withdrawn',
  overtaken: 'Overtaken by events',
} as const satisfies Record<ConditionStatus, string>

/** What an event did to a condition. */
export const MOVE_WORDS = {
  set: 'Set',
  restated: 'Repeated',
  rejected: 'Rejected',
  partly: STATUS_WORDS.partly,
  met: STATUS_WORDS.met,
  withdrawn: STATUS_WORDS.withdrawn,
  overtaken: STATUS_WORDS.overtaken,
} as const satisfies Record<ConditionMove, string>
