'use client'

import { type PointerEvent, type ReactNode, useRef } from 'react'
import { placedAt } from '@/app/_chart/chart-sizes'
import { CursorCard, CursorLine } from '@/app/_chart/cursor'
import { DaySlider } from '@/app/_chart/day-slider'
import { ReadOutBar } from '@/app/_chart/read-out'
import { useChartSize } from '@/app/_chart/use-chart-size'
import { sumAddress } from '@/lib/ask/chart-request'
import type { Frame } from '@/lib/chart/frame'
import type { LineChoice } from '@/lib/chart/line-choice'
import { dayToX, xToDay } from '@/lib/chart/plot-scale'
import type { ChartView, Stem } from '@/lib/chart/view'
import type { Day } from '@/lib/event/day'
import { EVERYTHING } from '@/lib/tension/selection'
import { useFrozenCursor } from './use-frozen-cursor'

/**
 * Reads days off a kept chart: pointer, finger and arrow keys say date, kept value and that day's events.
 * Nothing is loaded and the painted chart under it stays as the server sent it.
 *
 * @param events what counted when the chart was kept, also where its events are not drawn
 * @param line the line that was kept
 * @param day the day read until the reader points at another
 */
export function FrozenReading({
  view,
  events,
  day,
  line,
  children,
}: {
  view: ChartView
  events: readonly Stem[]
  day: Day
  line: LineChoice
  /** The painted chart. */
  children: ReactNode
}) {
  const box = useRef<HTMLDivElement>(null)
  const size = useChartSize(box)
  const frame = size === null ? null : placedAt(view, size).frame
  const at = useFrozenCursor(view, events, day)
  return (
    <>
      <ReadOutBar reading={at.reading} />
      <div ref={box} className="relative">
        {children}
        {frame ? (
          <>
            <Surface view={view} frame={frame} at={at} />
            {at.cursor === null ? null : (
              <Cursor
                view={view}
                frame={frame}
                at={at}
                day={at.cursor}
                sumLink={size === 'desktop' ? sumAddress(at.cursor, EVERYTHING, line) : null}
              />
            )}
          </>
        ) : null}
      </div>
    </>
  )
}

type Part = {
  readonly view: ChartView
  readonly frame: Frame
  readonly at: ReturnType<typeof useFrozenCursor>
}

/** Where a reader points, or moves with keys. */
function Surface({ view, frame, at }: Part) {
  const point = ({ currentTarget, clientX }: PointerEvent) => {
    const { left, width } = currentTarget.getBoundingClientRect()
    at.read(xToDay(((clientX - left) / width) * frame.width, view.period, frame.plot))
  }
  return (
    <div
      className="absolute inset-0 cursor-crosshair touch-pan-y select-none"
      onPointerDown={point}
      onPointerMove={point}
      onPointerLeave={(event) => {
        if (event.pointerType !== 'touch') at.leave()
      }}
    >
      <DaySlider
        reading={at.reading}
        period={view.period}
        frame={frame}
        onKeyDown={at.press}
        onFocus={() => at.read(at.reading.day)}
        onBlur={at.leave}
      />
    </div>
  )
}

/** The day pointed at; beside it the read-out, where `sumLink` says what to link. */
function Cursor({ view, frame, at, day, sumLink }: Part & { day: Day; sumLink: string | null }) {
  const x = dayToX(day, view.period, frame.plot)
  return (
    <div className="pointer-events-none absolute inset-0">
      <CursorLine reading={at.reading} x={x} view={view} frame={frame} />
      {sumLink === null ? null : (
        <CursorCard
          reading={at.reading}
          x={x}
          frame={frame}
          low={at.low}
          sumLink={sumLink}
          onPointerLeave={at.leave}
        />
      )}
    </div>
  )
}
