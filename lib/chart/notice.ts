import type { Frame, Rect } from './frame'
import { px } from './path-writer'
import type { PlacedChart } from './placed-chart'
import { CAPTION_EM } from './plot-captions'
import type { Scales } from './scales'
import { balanceText } from './text-width'
import type { ChartView } from './view'

/** Height of a line of a notice and the air over and under all of them, in em of its type. */
const LINE_EM = 1.3
const AIR_EM = 0.35
const DESCENT_EM = 0.36

/**
 * What every picture of a view must say, across the whole width of the plot: to crop it away is to crop
 * the chart. It lies along the top, or along the bottom where the line would pass under it.
 */
export function placeNotice(
  view: ChartView,
  { plot, fontSize }: Frame,
  { y }: Pick<Scales, 'y'>,
): PlacedChart['notice'] {
  if (view.notice === null) return null
  const size = CAPTION_EM * fontSize
  const lines = balanceText(view.notice, plot.width - 2 * size, size, 'medium')
  const height = (lines.length * LINE_EM + 2 * AIR_EM) * size
  const heights = view.values.flatMap((value) => (value === null ? [] : [y(value)]))
  const covers = (from: number, to: number) => heights.some((at) => at > from && at < to)
  const bottom = plot.top + plot.height
  const low = covers(plot.top, plot.top + height) && !covers(bottom - height, bottom)
  const top = low ? bottom - height : plot.top
  return {
    left: px(plot.left),
    top: px(top),
    width: px(plot.width),
    height: px(height),
    lines: lines.map((text, i) => ({
      text,
      x: px(plot.left + plot.width / 2),
      baseline: px(top + (AIR_EM + (i + 1) * LINE_EM - DESCENT_EM) * size),
      fontSize: px(size),
      anchor: 'middle',
    })),
  }
}

/** The part of the plot that a notice leaves to captions, arcs and discs. */
export function plotBeside(plot: Rect, notice: PlacedChart['notice']): Rect {
  if (notice === null) return plot
  const atTop = notice.top < plot.top + plot.height / 2
  return { ...plot, top: plot.top + (atTop ? notice.height : 0), height: plot.height - notice.height }
}
