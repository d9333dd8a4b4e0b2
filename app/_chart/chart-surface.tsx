'use client'

import { useRef } from 'react'
import { LiveText } from '@/app/_site/live-text'
import type { DayReading } from '@/lib/chart/day-reading'
import type { PlacedChart } from '@/lib/chart/placed-chart'
import { dayToX } from '@/lib/chart/plot-scale'
import type { Day } from '@/lib/event/day'
import type { ChartFrameProps } from './chart-frame-props'
import { CursorCard, CursorLine, MarkedDay } from './cursor'
import { DaySlider } from './day-slider'
import { MilestoneButtons } from './milestone-buttons'
import { RangePanel, RangeShade } from './range-drag'
import { useChartSurface } from './use-chart-surface'

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

/**
 * Pointing, picking, selecting and keys, over whichever painter is seen. It knows where days are from the
 * frame alone and paints neither chart again.
 */
export function ChartSurface(props: ChartSurfaceProps) {
  const { view, series, chart, floating, reading, cursor, marked, onCursor, onZoom } = props
  const { period } = view
  const { frame } = chart
  const slider = useRef<HTMLDivElement>(null)
  const card = useRef<HTMLDivElement>(null)
  const surface = useChartSurface({ ...props, frame, slider, card })
  const { selected } = surface
  const x = (day: Day) => dayToX(day, period, frame.plot)
  const shade = selected && { left: x(selected.range.from), right: x(selected.range.to) }
  return (
    <>
      <div className="absolute inset-0 cursor-crosshair touch-pan-y select-none" {...surface.pointer}>
        <DaySlider
          ref={slider}
          reading={reading}
          period={period}
          frame={frame}
          keys="[ and ]: start and end of the period. Digits: presets, 0: all. Enter: open the day."
          onKeyDown={(event) => surface.press(event, cursor ?? reading.day)}
          onFocus={() => surface.point(reading.day)}
          onBlur={() => onCursor(null)}
        />
        <MilestoneButtons chart={chart} current={marked} onPick={surface.pick} />
      </div>
      <div className="pointer-events-none absolute inset-0">
        {shade && <RangeShade {...shade} frame={frame} />}
        {marked !== null && <MarkedDay day={marked} x={x(marked)} frame={frame} />}
        {cursor !== null && <CursorLine reading={reading} x={x(cursor)} view={view} frame={frame} />}
        {floating && cursor !== null && !surface.dismissed && !selected && (
          <CursorCard
            ref={card}
            reading={reading}
            x={x(cursor)}
            frame={frame}
            low={surface.low}
            sumLink={props.sumOf(reading.day)}
            onPointerLeave={surface.leaveCard}
          />
        )}
        {selected && shade && (
          <RangePanel
            range={selected.range}
            done={selected.done}
            series={series}
            middle={(shade.left + shade.right) / 2}
            low={surface.isHighOn(selected.range.to)}
            frame={frame}
            link={props.linkTo(selected.range)}
            changeLink={props.changeOf(selected.range)}
            onZoom={() => {
              onZoom(selected.range)
              surface.clear()
            }}
            onClear={surface.clear}
          />
        )}
      </div>
      <LiveText text={surface.spoken} />
    </>
  )
}
