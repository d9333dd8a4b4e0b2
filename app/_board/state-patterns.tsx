import type { ChannelState } from '@/lib/dialogue/channel-state'

/** Fill of each state; unknown has none, it is a broken line. */
export const STATE_FILL: Readonly<Record<Exclude<ChannelState, 'unknown'>, string>> = {
  open: 'var(--soft)',
  suspended: 'url(#state-suspended)',
  refused: 'url(#state-refused)',
}

/** The patterns of the states, once on a page: told apart without colour, in print too. */
export function StatePatterns() {
  return (
    <svg width="0" height="0" className="absolute" aria-hidden="true">
      <defs>
        <pattern
          id="state-suspended"
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="5" height="5" fill="var(--paper)" />
          <rect width="2" height="5" fill="var(--ink)" />
        </pattern>
        <pattern id="state-refused" width="5" height="5" patternUnits="userSpaceOnUse">
          <rect width="5" height="5" fill="var(--mark)" />
          <circle cx="2.5" cy="2.5" r="1.1" fill="var(--ink)" />
        </pattern>
      </defs>
    </svg>
  )
}
