import type { Stage } from '../event/measure'
import type { MeasureStatus } from '../measures/status'

/** How a measure stands, by the one name readers see. */
export const STATUS_WORDS = {
  pending: 'Not yet in force',
  'in-force': 'In force',
  partly: 'Partly in force',
  suspended: 'Suspended',
  ended: 'Ended',
  unknown: 'Not confirmed',
} as const satisfies Record<MeasureStatus, string>

/** What happened to a measure, by the one name readers see. */
export const STAGE_WORDS = {
  effective: STATUS_WORDS['in-force'],
  raised: 'Raised',
  reduced: 'Reduced',
  suspended: STATUS_WORDS.suspended,
  resumed: 'Resumed',
  extended: 'Extended',
  'struck-down': 'Struck down',
  withdrawn: 'Withdrawn',
  replaced: 'Replaced',
  ended: STATUS_WORDS.ended,
  lapsed: 'Lapsed',
} as const satisfies Record<Stage, string>

/** The part in force: "all of it", "50% of it", "none of it". */
export function shareInWords(share: number): string {
  if (share === 1) return 'all of it'
  return share === 0 ? 'none of it' : `${Math.round(share * 100)}% of it`
}
