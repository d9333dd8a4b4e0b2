import type { ConditionStatus } from '../dialogue/conditions'
import type { ConditionMove } from '../event/event'

export const STATUS_NAME: Readonly<Record<ConditionStatus, string>> = {
  open: 'Open',
  partly: 'Partly met',
  met: 'Met',
  withdrawn: 'Withdrawn',
  overtaken: 'Overtaken by events',
}

export const MOVE_NAME: Readonly<Record<ConditionMove, string>> = {
  set: 'Set',
  restated: 'Said again',
  rejected: 'Turned down',
  partly: 'Partly met',
  met: 'Met',
  withdrawn: 'Withdrawn',
  overtaken: 'Overtaken by events',
}
