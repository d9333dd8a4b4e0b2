import type { ChannelState } from '../dialogue/channel-state'

/** What a state is called, with the kinds of events that lead to it; in the order of the key. */
export const STATES: readonly {
  readonly state: ChannelState
  readonly name: string
  readonly after: string
}[] = [
  { state: 'open', name: 'Open', after: 'after it was opened, held or resumed' },
  { state: 'suspended', name: 'Suspended', after: 'after it was suspended, cancelled or postponed' },
  { state: 'refused', name: 'Refused or unanswered', after: 'after a request came to nothing' },
  { state: 'unknown', name: 'Unknown', after: 'no event says' },
]

/** One word for a state, for tight places. */
export const STATE_WORD: Readonly<Record<ChannelState, string>> = {
  open: 'Open',
  suspended: 'Suspended',
  refused: 'Refused',
  unknown: 'Unknown',
}
