'use client'

import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react'
import { keyAction } from '@/app/_chart/chart-keys'
import { placedAt } from '@/app/_chart/chart-sizes'
import { CursorCard, CursorLine } from '@/app/_chart/cursor'
import { over } from '@/app/_chart/frame-units'
import { ReadOutBar } from '@/app/_chart/read-out'
import { useChartSize } from '@/app/_chart/use-chart-size'
import { sumAddress } from '@/lib/ask/chart-request'
import { readDay, speakReading } from '@/lib/chart/day-reading'
import { daysAStep, stepDay } from '@/lib/chart/day-steps'
import type { LineChoice } from '@/lib/chart/line-choice'
import { dayToX, xToDay } from '@/lib/chart/plot-scale'
import type { ChartView, Stem } from '@/lib/chart/view'
import { clampDay, type Day } from '@/lib/event/day'
import { NEUTRAL } from '@/lib/tension/scale'
import { EVERYTHING } from '@/lib/tension/selection'

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
  const keys = useId()
  const [cursor, setCursor] = useState<Day | null>(null)
  const [low, setLow] = useState(false)
  const { from, to } = view.period
  const shown = cursor ?? clampDay(day, from, to)
  const reading = useMemo(
    () =>
      readDay(
        { ...view, stems: events },
        { first: view.period.from, values: view.values },
        { grades: view.y.bands.map(({ name }) => ({ name, meaning: '' })) },
        shown,
      ),
    [view, events, shown],
  )
  const frame = size === null ? null : placedAt(view, size).frame
  const read = (at: Day) => {
    setLow((view.values[at - from] ?? NEUTRAL) > NEUTRAL)
    setCursor(at)
  }
  const point = ({ currentTarget, clientX }: PointerEvent) => {
    if (!frame) return
    const { left, width } = currentTarget.getBoundingClientRect()
    read(xToDay(((clientX - left) / width) * frame.width, view.period, frame.plot))
  }
  const press = (event: KeyboardEvent) => {
    const action = keyAction(event)
    if (action?.kind === 'move') read(stepDay(shown, action.step, action.way, { ...view, stems: events }))
    else if (action?.kind === 'escape' && cursor !== null) setCursor(null)
    else return
    event.preventDefault()
  }

  return (
    <>
      <ReadOutBar reading={reading} />
      <div ref={box} className="relative">
        {children}
        {frame ? (
          <>
            <div
              className="absolute inset-0 cursor-crosshair touch-pan-y select-none"
              onPointerDown={point}
              onPointerMove={point}
              onPointerLeave={(event) => {
                if (event.pointerType !== 'touch') setCursor(null)
              }}
            >
              <div
                role="slider"
                tabIndex={0}
                aria-label="Day on the chart"
                aria-orientation="horizontal"
                aria-valuemin={from}
                aria-valuemax={to}
                aria-valuenow={reading.day}
                aria-valuetext={speakReading(reading)}
                aria-describedby={keys}
                style={over(
                  { ...frame.plot, height: frame.stems.top + frame.stems.height - frame.plot.top },
                  frame,
                )}
                onKeyDown={press}
                onFocus={(event) => {
                  if (event.currentTarget.matches(':focus-visible')) read(shown)
                }}
                onBlur={() => setCursor(null)}
              />
              <p id={keys} className="sr-only">
                Arrow keys: {daysAStep(view.period) === 1 ? 'a day' : 'a week'}. Shift: a month. M: next
                milestone. E: next event. Esc: back.
              </p>
            </div>
            {cursor === null ? null : (
              <div className="pointer-events-none absolute inset-0">
                <CursorLine
                  reading={reading}
                  x={dayToX(cursor, view.period, frame.plot)}
                  view={view}
                  frame={frame}
                />
                {size === 'desktop' ? (
                  <CursorCard
                    ref={null}
                    reading={reading}
                    x={dayToX(cursor, view.period, frame.plot)}
                    frame={frame}
                    low={low}
                    sumLink={sumAddress(cursor, EVERYTHING, line)}
                    onPointerLeave={() => setCursor(null)}
                  />
                ) : null}
              </div>
            )}
          </>
        ) : null}
      </div>
    </>
  )
}
