'use client'

import { type KeyboardEvent, type PointerEvent, useCallback, useRef, useState } from 'react'
import { LiveText } from '@/app/_site/live-text'
import type { DayReading } from '@/lib/chart/day-reading'
import { formatDay } from '@/lib/chart/format'
import type { Period } from '@/lib/chart/period'
import type { PlacedChart } from '@/lib/chart/placed-chart'
import { dayToX, xToDay } from '@/lib/chart/plot-scale'
import type { Day } from '@/lib/event/day'
import { NEUTRAL } from '@/lib/tension/scale'
import type { ChartFrameProps } from './chart-frame-props'
import { CursorCard, CursorLine, MarkedDay } from './cursor'
import { DaySlider } from './day-slider'
import { MilestoneButtons } from './milestone-buttons'
import { pressChartKey } from './press-chart-key'
import { describeRange, RangePanel, RangeShade } from './range-drag'
import { usePlotPointer } from './use-plot-pointer'

type ChartSurfaceProps = Pick<
  ChartFrameProps,
  'view' | 'series' | 'facts' | 'onDay' | 'onZoom' | 'onPreset' | 'linkTo' | 'changeOf' | 'sumOf'
> & {
  readonly chart: PlacedChart
  /** Whether the read-out stands beside the pointer; otherwise the bar above the chart shows it. */
  readonly floating: boolean
  readonly reading: DayReading
  /** The day pointed at. */
  readonly cursor: Day | null
  readonly onCursor: (day: Day | null) => void
  /** The chosen day, when it is in view. */
  readonly marked: Day | null
}

/** Height a read-out card may take at the top or bottom of the plot. */
const CARD_BAND_PX = 150

type Selected = { readonly period: Period; readonly range: Period; readonly done: boolean }

/**
 * Pointing, picking, selecting and keys, over whichever painter is seen. It knows where days are from the
 * frame alone and paints neither chart again.
 */
export function ChartSurface(props: ChartSurfaceProps) {
  const { view, series, facts, chart, floating, reading, cursor, marked, onCursor, onDay, onZoom } = props
  const { period } = view
  const { frame } = chart
  const slider = useRef<HTMLDivElement>(null)
  const card = useRef<HTMLDivElement>(null)
  const [held, setSelected] = useState<Selected | null>(null)
  const [dismissed, setDismissed] = useState(false)
  const [low, setLow] = useState(false)
  const [spoken, setSpoken] = useState('')

  // A selection ends with the period it was made in.
  const selected = held?.period === period ? held : null
  const x = (day: Day) => dayToX(day, period, frame.plot)
  const point = useCallback(
    (day: Day) => {
      setDismissed(false)
      onCursor(day)
    },
    [onCursor],
  )
  const pick = useCallback(
    (day: Day) => {
      point(day)
      setSelected(null)
      onDay(day)
      setSpoken(`Sum of ${formatDay(day)} opened`)
    },
    [point, onDay],
  )
  const clear = () => {
    setSelected(null)
    slider.current?.focus({ preventScroll: true })
  }

  const pointer = usePlotPointer({
    dayAt: (event) => {
      const { left, width } = event.currentTarget.getBoundingClientRect()
      return xToDay(((event.clientX - left) / width) * frame.width, period, frame.plot)
    },
    onPoint: (day, event) => {
      point(day)
      const { top, height } = event.currentTarget.getBoundingClientRect()
      const y = ((event.clientY - top) / height) * frame.height - frame.plot.top
      // Away from the line, but never under the pointer, which would then be on the card.
      const high = isHigh(view.values[day - period.from] ?? null)
      setLow(high ? y < frame.plot.height - CARD_BAND_PX : y < CARD_BAND_PX)
    },
    onLeave: (event) => {
      if (!within(card.current, event.relatedTarget)) onCursor(null)
    },
    onPick: (day) => {
      slider.current?.focus({ preventScroll: true })
      pick(day)
    },
    onRange: (range, done) => {
      setSelected({ period, range, done })
      if (done) setSpoken(`Selected ${describeRange(range, series)}`)
    },
  })

  const press = (event: KeyboardEvent) =>
    pressChartKey(event, cursor ?? reading.day, view, facts, {
      onMove: (day) => {
        setLow(isHigh(view.values[day - period.from] ?? null))
        point(day)
      },
      onBound: (edge, day) => {
        onZoom({ ...period, [edge]: day })
        setSpoken(`${edge === 'from' ? 'Start' : 'End'} of the period set to ${formatDay(day)}`)
      },
      onPreset: ({ choice, name }) => {
        props.onPreset(choice)
        setSpoken(`Period: ${name}`)
      },
      onOpen: pick,
      onEscape: () => {
        if (selected) setSelected(null)
        else if (cursor !== null && !dismissed) setDismissed(true)
        else if (marked !== null) onDay(null)
        else return false
        return true
      },
    })

  const shade = selected && { left: x(selected.range.from), right: x(selected.range.to) }
  return (
    <>
      <div className="absolute inset-0 cursor-crosshair touch-pan-y select-none" {...pointer}>
        <DaySlider
          ref={slider}
          reading={reading}
          period={period}
          frame={frame}
          onKeyDown={press}
          onFocus={() => point(reading.day)}
          onBlur={() => onCursor(null)}
        />
        <MilestoneButtons chart={chart} current={marked} onPick={pick} />
      </div>
      <div className="pointer-events-none absolute inset-0">
        {shade && <RangeShade {...shade} frame={frame} />}
        {marked !== null && <MarkedDay day={marked} x={x(marked)} frame={frame} />}
        {cursor !== null && <CursorLine reading={reading} x={x(cursor)} view={view} frame={frame} />}
        {floating && cursor !== null && !dismissed && !selected && (
          <CursorCard
            ref={card}
            reading={reading}
            x={x(cursor)}
            frame={frame}
            low={low}
            sumLink={props.sumOf(reading.day)}
            onPointerLeave={(event: PointerEvent) => {
              if (!within(slider.current?.parentElement ?? null, event.relatedTarget)) onCursor(null)
            }}
          />
        )}
        {selected && shade && (
          <RangePanel
            range={selected.range}
            done={selected.done}
            series={series}
            middle={(shade.left + shade.right) / 2}
            low={isHigh(view.values[selected.range.to - period.from] ?? null)}
            frame={frame}
            link={props.linkTo(selected.range)}
            changeLink={props.changeOf(selected.range)}
            onZoom={() => {
              onZoom(selected.range)
              clear()
            }}
            onClear={clear}
          />
        )}
      </div>
      <LiveText text={spoken} />
    </>
  )
}

function within(element: HTMLElement | null, target: EventTarget | null): boolean {
  return element !== null && target instanceof Node && element.contains(target)
}

/** Whether the line is in the upper half of the plot. */
function isHigh(value: number | null): boolean {
  return value !== null && value > NEUTRAL
}
