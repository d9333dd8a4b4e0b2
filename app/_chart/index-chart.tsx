'use client'

import { memo } from 'react'
import { LineChart, XAxis, YAxis, ZIndexLayer } from 'recharts'
import type { ChartSize } from '@/lib/chart/frame'
import type { ChartView } from '@/lib/chart/view'
import { ChartGround } from './chart-ground'
import { DayTick, LineLayer, ValueTick } from './chart-layers'
import { placedAt } from './chart-sizes'
import { LAYER } from './layer-order'
import { PaintedLayers } from './painted-layers'

/** Recharts draws nothing without a row of data; the line takes its values from the view. */
const NO_ROWS = [{ day: 0, value: 0 }]

/**
 * The view drawn by Recharts: bands, grid and axes by its components, line, stems and milestones by layers
 * in its coordinate system. The frame gives its margins, so that its plot is the one the server painted.
 *
 * @param onPainted called before the first frame in which the chart can be seen
 */
export const IndexChart = memo(function IndexChart({
  view,
  size,
  onPainted,
}: {
  view: ChartView
  size: ChartSize
  onPainted: (size: ChartSize) => void
}) {
  const chart = placedAt(view, size)
  const { frame } = chart
  const { plot, width, height, fontSize } = frame
  return (
    <div
      data-painter="island"
      role="img"
      aria-label={view.title}
      aria-description={view.altText}
      className="pointer-events-none absolute inset-0"
    >
      <LineChart
        className="island"
        width={width}
        height={height}
        data={NO_ROWS}
        margin={{ top: plot.top, right: width - plot.left - plot.width, bottom: 0, left: 0 }}
        accessibilityLayer={false}
        style={{ width: '100%', height: '100%', fontSize }}
      >
        <ChartGround chart={chart} />
        <XAxis
          type="number"
          dataKey="day"
          domain={[view.period.from, view.period.to]}
          allowDataOverflow
          height={height - plot.top - plot.height}
          ticks={chart.xTicks.map(({ day }) => day)}
          interval={0}
          axisLine={false}
          tickLine={false}
          tick={({ x, payload }) => <DayTick x={Number(x)} day={Number(payload.value)} chart={chart} />}
        />
        <YAxis
          type="number"
          dataKey="value"
          domain={[...view.y.domain]}
          allowDataOverflow
          width={plot.left}
          ticks={chart.yTicks.map(({ at }) => at)}
          interval={0}
          axisLine={false}
          tickLine={false}
          tick={({ y, payload }) => <ValueTick y={Number(y)} value={Number(payload.value)} chart={chart} />}
        />
        <PaintedLayers chart={chart} />
        <ZIndexLayer zIndex={LAYER.line}>
          <LineLayer chart={chart} size={size} onPainted={onPainted} />
        </ZIndexLayer>
      </LineChart>
    </div>
  )
})
