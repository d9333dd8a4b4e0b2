'use client'

import { memo } from 'react'
import { CartesianGrid, LineChart, ReferenceArea, XAxis, YAxis, ZIndexLayer } from 'recharts'
import { Painted } from '@/app/_site/painted'
import { type ChartSize, unitOf } from '@/lib/chart/frame'
import { CAUTION_OPACITY, palettes } from '@/lib/chart/palette'
import type { ChartView } from '@/lib/chart/view'
import { paintCaptions } from '@/lib/paint/backdrop'
import { paintMilestones, paintStems, paintThread } from '@/lib/paint/marks'
import { paintNotice, paintOtherLines, paintShades } from '@/lib/paint/overlay-marks'
import { NEUTRAL } from '@/lib/tension/scale'
import { DayTick, LineLayer, ValueTick } from './chart-layers'
import { placedAt } from './chart-sizes'

/** Recharts paints in portals by these numbers; unnumbered children would lie under its own. */
const LAYER = {
  rules: 150,
  neutral: 160,
  shades: 180,
  captions: 200,
  stems: 350,
  otherLines: 390,
  line: 400,
  thread: 500,
  milestones: 600,
  notice: 700,
} as const

/** Recharts draws nothing without a row of data; the line takes its values from the view. */
const NO_ROWS = [{ day: 0, value: 0 }]
const IDS = { idPrefix: 'island' } as const

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
  const { page } = palettes
  const strokeWidth = unitOf(frame)
  const grid = { vertical: false, strokeWidth, syncWithTicks: false }
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
        {view.y.bands.length === 0 && (
          <ReferenceArea y1={view.y.domain[0]} y2={view.y.domain[1]} fill={page.bands[0]} fillOpacity={1} />
        )}
        {view.y.bands.map(({ name, from, to }, i) => (
          <ReferenceArea key={name} y1={from} y2={to} fill={page.bands[i] ?? page.paper} fillOpacity={1} />
        ))}
        {view.cautions
          .filter(({ kind }) => kind !== 'thin')
          .map(({ kind, from, to }) => (
            <ReferenceArea key={kind} x1={from} x2={to} fill={page.caution} fillOpacity={CAUTION_OPACITY} />
          ))}
        {view.y.bands.length > 0 && (
          <CartesianGrid
            {...grid}
            zIndex={LAYER.rules}
            stroke={page.rule}
            horizontalValues={view.y.bands.slice(1).map(({ from }) => from)}
          />
        )}
        <CartesianGrid {...grid} zIndex={LAYER.neutral} stroke={page.neutral} horizontalValues={[NEUTRAL]} />
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
        <ZIndexLayer zIndex={LAYER.shades}>
          <Painted as="g" markup={paintShades(chart, page, IDS)} />
        </ZIndexLayer>
        <ZIndexLayer zIndex={LAYER.captions}>
          <Painted as="g" markup={paintCaptions(chart, page)} />
        </ZIndexLayer>
        <ZIndexLayer zIndex={LAYER.stems}>
          <Painted as="g" markup={paintStems(chart, page, IDS)} />
        </ZIndexLayer>
        <ZIndexLayer zIndex={LAYER.otherLines}>
          <Painted as="g" markup={paintOtherLines(chart, page)} />
        </ZIndexLayer>
        <ZIndexLayer zIndex={LAYER.line}>
          <LineLayer chart={chart} size={size} onPainted={onPainted} />
        </ZIndexLayer>
        <ZIndexLayer zIndex={LAYER.thread}>
          <Painted as="g" markup={paintThread(chart, page, IDS)} />
        </ZIndexLayer>
        <ZIndexLayer zIndex={LAYER.milestones}>
          <Painted as="g" markup={paintMilestones(chart, page, IDS)} />
        </ZIndexLayer>
        <ZIndexLayer zIndex={LAYER.notice}>
          <Painted as="g" markup={paintNotice(chart, page)} />
        </ZIndexLayer>
      </LineChart>
    </div>
  )
})
