import { CHART_SIZES, type ChartSize, type Frame, frameOf } from '@/lib/chart/frame'
import { placeChart, placeMilestones } from '@/lib/chart/place'
import type { PlacedChart } from '@/lib/chart/placed-chart'
import { scalesOf } from '@/lib/chart/scales'
import type { ChartView } from '@/lib/chart/view'

/** From narrowest to widest. */
export const SIZE_NAMES = ['phone', 'slim', 'tablet', 'desktop'] as const satisfies readonly ChartSize[]

const FRAMES: Readonly<Record<ChartSize, Frame>> = {
  phone: frameOf(CHART_SIZES.phone, { paths: 'short' }),
  slim: frameOf(CHART_SIZES.slim, { paths: 'short' }),
  tablet: frameOf(CHART_SIZES.tablet, { paths: 'short' }),
  desktop: frameOf(CHART_SIZES.desktop, { paths: 'short' }),
}

/** The size a chart is shown at in a container of this width; the same choice as `CHART_SIZE_CSS` makes. */
export function sizeFor(containerWidth: number): ChartSize {
  return SIZE_NAMES.findLast((name) => CHART_SIZES[name].minContainer <= containerWidth) ?? 'phone'
}

/**
 * Shows one size at a time by the width of the container named `chart`. Elements say what they are for:
 * `data-size="phone"` is shown at that size alone, `data-sizes="phone slim"` at several.
 */
export const CHART_SIZE_CSS = [
  '[data-size],[data-sizes]{display:none}',
  ...SIZE_NAMES.map((name, i) => {
    const next = SIZE_NAMES[i + 1]
    const range = next
      ? `(${CHART_SIZES[name].minContainer}px <= width < ${CHART_SIZES[next].minContainer}px)`
      : `(width >= ${CHART_SIZES[name].minContainer}px)`
    return `@container chart ${range}{[data-size=${name}]{display:block}[data-sizes~=${name}]{display:flex}}`
  }),
].join('')

const placed = new WeakMap<ChartView, Map<ChartSize, PlacedChart>>()

/** A view placed at a size; placing the same view again costs nothing. */
export function placedAt(view: ChartView, size: ChartSize): PlacedChart {
  const sizes = placed.get(view) ?? new Map<ChartSize, PlacedChart>()
  placed.set(view, sizes)
  const chart = sizes.get(size) ?? placeChart(view, FRAMES[size])
  sizes.set(size, chart)
  return chart
}

/** Milestones of a view whose label finds no room at a size; found without placing the rest. */
export function unlabelledAt(view: ChartView, size: ChartSize): ReadonlySet<string> {
  const frame = FRAMES[size]
  const { milestones } = placed.get(view)?.get(size) ?? placeMilestones(view, frame, scalesOf(view, frame))
  return new Set(milestones.filter(({ label }) => label === null).map(({ mark }) => mark.event))
}
