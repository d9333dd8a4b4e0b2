'use client'

import { useCallback, useId, useMemo, useRef, useState } from 'react'
import { readDay } from '@/lib/chart/day-reading'
import { CHART_SIZES, type ChartSize } from '@/lib/chart/frame'
import { clampDay, type Day } from '@/lib/event/day'
import type { ChartFrameProps } from './chart-frame-props'
import { CHART_SIZE_CSS, placedAt, SIZE_NAMES } from './chart-sizes'
import { ChartSurface } from './chart-surface'
import { ReadOutBar } from './read-out'
import { StaticChart } from './static-chart'
import { useChartSize } from './use-chart-size'
import { useIndexChart } from './use-index-chart'
import { usePrinting } from './use-printing'

/**
 * The chart of the page.
 *
 * The server paints it at every size as SVG and style sheets show the one that fits, so it is complete
 * without scripts and nothing moves when they arrive. The interactive chart takes over in place, and
 * pointing, keys and touch work from the first moment on, whichever of the two is seen.
 */
export function ChartFrame(props: ChartFrameProps) {
  const { view, series, facts, dayChosen } = props
  const box = useRef<HTMLDivElement>(null)
  const idPrefix = useId()
  const size = useChartSize(box)
  const IndexChart = useIndexChart(box)
  const printing = usePrinting()
  const [painted, setPainted] = useState<ChartSize | null>(null)
  const [pointed, setPointed] = useState<Day | null>(null)

  const { from, to } = view.period
  // A day pointed at in one period may lie outside the next.
  const cursor = pointed === null ? null : clampDay(pointed, from, to)
  const shown = cursor ?? clampDay(props.day, from, to)
  const reading = useMemo(() => readDay(view, series, facts, shown), [view, series, facts, shown])
  const paintedAt = useCallback((at: ChartSize) => setPainted(at), [])

  return (
    <div className="@container/chart">
      <style>{CHART_SIZE_CSS}</style>
      <ReadOutBar reading={reading} />
      <div ref={box} className="relative">
        {SIZE_NAMES.map((name) => (
          <div
            key={name}
            data-size={name}
            className="relative"
            style={{ aspectRatio: `${CHART_SIZES[name].width} / ${CHART_SIZES[name].height}` }}
          >
            <StaticChart
              view={view}
              size={name}
              idPrefix={`${idPrefix}${name}`}
              shown={printing || size === null || size === name}
              covered={!printing && painted === name && size === name}
            />
            {IndexChart && !printing && size === name && (
              <IndexChart view={view} size={name} onPainted={paintedAt} />
            )}
          </div>
        ))}
        {size && (
          <ChartSurface
            {...props}
            chart={placedAt(view, size)}
            floating={size === 'desktop'}
            reading={reading}
            cursor={cursor}
            onCursor={setPointed}
            marked={dayChosen && props.day >= from && props.day <= to ? props.day : null}
          />
        )}
      </div>
    </div>
  )
}
