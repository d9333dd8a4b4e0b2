'use client'

import { type KeyboardEvent, type Ref, useId } from 'react'
import { type DayReading, speakReading } from '@/lib/chart/day-reading'
import { daysAStep } from '@/lib/chart/day-steps'
import type { Frame } from '@/lib/chart/frame'
import type { Period } from '@/lib/chart/period'
import { over } from './frame-units'

const SHOWN_BY_FOCUS =
  'peer-focus-visible:not-sr-only peer-focus-visible:absolute peer-focus-visible:top-full peer-focus-visible:left-0 peer-focus-visible:bg-paper peer-focus-visible:text-xs peer-focus-visible:text-soft peer-focus-visible:leading-4'

/**
 * The one tab stop of the chart: a slider over plot and stems whose value is the day, spoken as a sentence.
 *
 * A slider and not an `application`, so that screen readers keep their own keys and phones can swipe it.
 */
export function DaySlider({
  ref,
  reading,
  period,
  frame,
  keys,
  onKeyDown,
  onFocus,
  onBlur,
}: {
  ref?: Ref<HTMLDivElement>
  reading: DayReading
  period: Period
  frame: Frame
  /**
   * What other keys do. With them all keys are told on sight while the slider has the focus; without, moves alone
   * are, to those who hear them.
   */
  keys?: string
  onKeyDown: (event: KeyboardEvent) => void
  /** Focus that came from the keyboard: a press points by itself. */
  onFocus: () => void
  onBlur: () => void
}) {
  const { plot, stems } = frame
  const id = useId()
  const area = { ...plot, height: stems.top + stems.height - plot.top }
  return (
    <>
      <div
        ref={ref}
        role="slider"
        tabIndex={0}
        aria-label="Day on the chart"
        aria-orientation="horizontal"
        aria-valuemin={period.from}
        aria-valuemax={period.to}
        aria-valuenow={reading.day}
        aria-valuetext={speakReading(reading)}
        aria-describedby={id}
        className="peer"
        style={over(area, frame)}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          if (event.currentTarget.matches(':focus-visible')) onFocus()
        }}
        onBlur={onBlur}
      />
      <p id={id} className={keys === undefined ? 'sr-only' : `sr-only ${SHOWN_BY_FOCUS}`}>
        Arrow keys: {daysAStep(period) === 1 ? 'a day' : 'a week'}. Shift: a month. M: next milestone. E: next
        event. {keys === undefined ? '' : `${keys} `}Esc: back.
      </p>
    </>
  )
}
