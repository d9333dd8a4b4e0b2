import type { ChannelState } from '../dialogue/channel-state'
import type { ChannelEffect } from '../event/event'

/** What a state of a channel is called, in one word for tight places, and the kinds of events that lead to it. */
export const STATE_WORDS = {
  open: { name: 'Open', short: 'Open', after: 'after it was opened, held or resumed' },
  suspended: {
    name: 'Suspended',
    short: 'Suspended',
    after: 'after it was suspended, cancelled or postponed',
  },
  refused: { name: 'Refused or unanswered', short: 'Refused', after: 'after a request came to nothing' },
  unknown: { name: 'Unknown', short: 'Unknown', after: 'no event says' },
} as const satisfies Record<ChannelState, { name: string; short: string; after: string }>

/** The states in the order of the key. */
export const STATE_ORDER = [
  'open',
  'suspended',
  'refused',
  'unknown',
] as const satisfies readonly ChannelState[]

/** What an event did to a channel. */
export const EFFECT_WORDS = {
  opened: 'opened',
  held: 'held',
  resumed: 'resumed',
  suspended: 'suspended',
  cancelled: 'cancelled',
  postponed: 'postponed',
  refused: 'refused',
  unanswered: 'unanswered',
} as const satisfies Record<ChannelEffect, string>
