'use client'

import { useLayoutEffect, useMemo } from 'react'
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import { type ChartSize, unitOf } from '@/lib/chart/frame'
import { palettes } from '@/lib/chart/palette'
import { px } from '@/lib/chart/path-writer'
import { placeLine } from '@/lib/chart/place'
import type { PlacedChart } from '@/lib/chart/placed-chart'

const { ink, muted, neutral } = palettes.page

/** A mark of the calendar where Recharts puts the tick. */
export function DayTick({ x, day, chart }: { x: number; day: number; chart: PlacedChart }) {
  const { frame, xTicks, xTickBaseline } = chart
  const tick = xTicks.find((placed) => placed.day === day)
  if (!tick) return null
  return (
    <g className="x-tick">
      <path
        d={`M${px(x)},${px(frame.stems.top + frame.stems.height)}v${px(4 * unitOf(frame))}`}
        stroke={neutral}
        strokeWidth={unitOf(frame)}
      />
      <text
        x={px(x)}
        y={xTickBaseline}
        textAnchor="middle"
        fill={muted}
        fontWeight={tick.major ? 500 : undefined}
      >
        {tick.label}
      </text>
    </g>
  )
}

/** A value of the axis where Recharts puts the tick. */
export function ValueTick({ y, value, chart }: { y: number; value: number; chart: PlacedChart }) {
  const tick = chart.yTicks.find(({ at }) => at === value)
  if (!tick) return null
  return (
    <text
      className="y-tick"
      x={chart.yTickX}
      y={px(y + 0.35 * chart.frame.fontSize)}
      textAnchor="end"
      fill={muted}
    >
      {tick.label}
    </text>
  )
}

/**
 * The line through Recharts' own scales, so that it can lie nowhere but where its axes say; the end of it
 * is where the placed chart has it.
 */
export function LineLayer({
  chart,
  size,
  onPainted,
}: {
  chart: PlacedChart
  size: ChartSize
  onPainted: (size: ChartSize) => void
}) {
  const { view, frame, end } = chart
  const x = useXAxisScale()
  const y = useYAxisScale()
  const area = usePlotArea()
  const laidOut = area !== undefined && area.width === frame.plot.width && area.height === frame.plot.height
  const placed = useMemo(
    () =>
      x && y && laidOut
        ? placeLine(
            view,
            { x: (day) => x(day) ?? Number.NaN, y: (value) => y(value) ?? Number.NaN },
            frame.paths,
          )
        : null,
    [view, x, y, laidOut, frame.paths],
  )
  const painted = placed !== null
  useLayoutEffect(() => {
    if (painted) onPainted(size)
  }, [painted, size, onPainted])
  if (!placed) return null
  const stroke = {
    stroke: ink,
    strokeWidth: 2 * unitOf(frame),
    fill: 'none',
    strokeLinejoin: 'round',
  } as const
  return (
    <g>
      <path className="line" data-line="" d={placed.line} {...stroke} strokeLinecap="round" />
      {placed.tail !== '' && (
        <path
          className="tail"
          d={placed.tail}
          {...stroke}
          strokeDasharray={`${px(4 * unitOf(frame))} ${px(3 * unitOf(frame))}`}
        />
      )}
      {end && (
        <g fill={ink}>
          <circle cx={end.x} cy={end.y} r={3.5 * unitOf(frame)} />
          {end.lines.map(({ text, x: left, baseline, fontSize, anchor }, i) => (
            <text
              key={text}
              x={left}
              y={baseline}
              fontSize={fontSize}
              textAnchor={anchor}
              fontWeight={i === 0 ? 600 : 500}
            >
              {text}
            </text>
          ))}
        </g>
      )}
    </g>
  )
}
