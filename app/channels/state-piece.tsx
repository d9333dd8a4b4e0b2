import { STATE_FILL } from '@/app/_board/state-patterns'
import type { ChannelState } from '@/lib/dialogue/channel-state'

/** A piece of a bar in the pattern of its state. */
export function StatePiece({ state, x, width }: { state: ChannelState; x: string; width: string }) {
  return (
    <svg x={x} width={width} height="100%" aria-hidden="true">
      {state === 'unknown' ? (
        <line x1="0" x2="100%" y1="50%" y2="50%" stroke="var(--edge)" strokeDasharray="2 4" />
      ) : (
        <rect
          width="100%"
          height="100%"
          fill={STATE_FILL[state]}
          stroke={state === 'open' ? 'none' : 'var(--ink)'}
          strokeWidth="2"
        />
      )}
    </svg>
  )
}
