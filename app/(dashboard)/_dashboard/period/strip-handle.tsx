'use client'

import type { KeyboardEvent, PointerEvent } from 'react'
import { spokenDay } from '@/lib/chart/day-reading'
import type { Day } from '@/lib/event/day'

export type StripHandleProps = {
  readonly edge: 'from' | 'to'
  readonly day: Day
  readonly least: Day
  readonly most: Day
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onPointerDown: (event: PointerEvent) => void
  readonly onBlur: () => void
}

/** How far the target of a handle reaches beyond it, in pixels: outwards, outwards at the strip's end, inwards. */
const REACH_PX = { out: 34, outAtEnd: 14, in: 20 }

/**
 * One end of the strip's window. Its target is 44 px wide. It lies outwards when the window is narrow, so
 * that both ends can be taken hold of, and inwards at the end of the strip, beyond which there is only the
 * page's margin.
 *
 * @param room share of the strip that lies outwards of the handle, 0 to 1
 * @param inside share of the strip that the window takes, 0 to 1
 */
export function StripHandle({
  edge,
  day,
  least,
  most,
  room,
  inside,
  ...events
}: StripHandleProps & { room: number; inside: number }) {
  const [outwards, inwards] = edge === 'from' ? (['left', 'right'] as const) : (['right', 'left'] as const)
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={edge === 'from' ? 'Start of the period' : 'End of the period'}
      aria-orientation="horizontal"
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={day}
      aria-valuetext={spokenDay(day)}
      className={`absolute inset-y-0 w-2.5 cursor-ew-resize bg-ink noscript:hidden ${
        edge === 'from' ? '-translate-x-full rounded-l-xs' : 'translate-x-full rounded-r-xs'
      }`}
      style={{ [outwards]: `${(100 * room).toFixed(3)}%` }}
      {...events}
    >
      <span
        className="absolute inset-y-0"
        style={{
          [outwards]: `calc(-1 * min(${REACH_PX.out}px, ${REACH_PX.outAtEnd}px + ${(100 * room).toFixed(3)}cqw))`,
          [inwards]: `calc(-1 * min(${REACH_PX.in}px, ${(50 * inside).toFixed(3)}cqw))`,
        }}
      />
      <span className="-translate-x-1/2 -translate-y-1/2 absolute top-1/2 left-1/2 h-4 w-1 border-paper border-x" />
    </div>
  )
}
