'use client'

import type { PointerEvent, Ref } from 'react'
import type { DayReading } from '@/lib/chart/day-reading'
import { formatDay } from '@/lib/chart/format'
import type { Frame } from '@/lib/chart/frame'
import { valueToY } from '@/lib/chart/plot-scale'
import type { ChartView } from '@/lib/chart/view'
import type { Day } from '@/lib/event/day'
import { inPage } from './frame-units'
import { ReadOutCard } from './read-out'

/** Width of the card and its distance from the line, in pixels of the page. */
const CARD_PX = 280
const GAP_PX = 14
/** Half the width of the chosen day's date. */
const CHIP_HALF_PX = 42

function at(x: number, frame: Frame) {
  return { transform: `translateX(${inPage(x, frame)})` }
}

function heightOf({ plot, stems }: Frame, frame: Frame) {
  return { top: inPage(plot.top, frame), height: inPage(stems.top + stems.height - plot.top, frame) }
}

/** A hairline through the day pointed at and a dot where it meets the line. One transform moves both. */
export function CursorLine({
  reading,
  x,
  view,
  frame,
}: {
  reading: DayReading
  x: number
  view: ChartView
  frame: Frame
}) {
  return (
    <div
      className="absolute inset-y-0 left-0 w-0 will-change-transform"
      style={at(x, frame)}
      data-cursor={reading.day}
    >
      <div className="absolute w-px bg-edge" style={heightOf(frame, frame)} />
      {reading.value !== null && (
        <div
          className="-ml-1.25 -mt-1.25 absolute size-2.5 rounded-full border-2 border-paper bg-ink"
          style={{ top: inPage(valueToY(reading.value, view.y.domain, frame.plot), frame) }}
        />
      )}
    </div>
  )
}

/** The day whose sum is open, with its date under the axis. */
export function MarkedDay({ day, x, frame }: { day: Day; x: number; frame: Frame }) {
  const { stems } = frame
  return (
    <div data-marked={day}>
      <div className="absolute inset-y-0 left-0 w-0" style={at(x, frame)}>
        <div className="absolute w-px bg-ink" style={heightOf(frame, frame)} />
      </div>
      <span
        // The glow fades what it covers of the axis' own labels.
        className="-translate-x-1/2 absolute text-xs leading-5 shadow-[0_0_8px_14px_var(--paper)] [clip-path:inset(-1px_-24px)]"
        style={{
          top: inPage(stems.top + stems.height + 2, frame),
          left: `clamp(${CHIP_HALF_PX}px, ${inPage(x, frame)}, 100% - ${CHIP_HALF_PX}px)`,
        }}
      >
        <span className="block whitespace-nowrap rounded-xs bg-ink px-1.5 font-medium text-paper tabular-nums">
          {formatDay(day)}
        </span>
      </span>
    </div>
  )
}

/**
 * The read-out beside the cursor: right of it where there is room, and in the half of the plot the
 * pointer is not in, so that it hides neither the pointer nor, as a rule, the line.
 */
export function CursorCard({
  ref,
  reading,
  x,
  frame,
  low,
  sumLink,
  onPointerLeave,
}: {
  ref?: Ref<HTMLDivElement>
  reading: DayReading
  x: number
  frame: Frame
  /** In the lower half. */
  low: boolean
  sumLink: string
  onPointerLeave: (event: PointerEvent) => void
}) {
  const { plot, width } = frame
  const left = x + GAP_PX + CARD_PX > width
  const down = low ? plot.top + plot.height - 8 : plot.top + 8
  return (
    <div className="absolute top-0 left-0 w-0 will-change-transform" style={at(x, frame)}>
      <div
        ref={ref}
        className="absolute z-10"
        style={{
          [left ? 'right' : 'left']: GAP_PX,
          top: inPage(down, frame),
          transform: low ? 'translateY(-100%)' : undefined,
        }}
      >
        <ReadOutCard reading={reading} sumLink={sumLink} onPointerLeave={onPointerLeave} />
      </div>
    </div>
  )
}
