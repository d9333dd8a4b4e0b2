import type { Palette } from '../chart/palette'
import type { PlacedChart } from '../chart/placed-chart'
import { paintBackdrop } from './backdrop'
import { paintLine, paintMilestones, paintStems, paintThread } from './marks'
import { element, escapeXml, type PaintOptions } from './markup'
import { paintNotice, paintOtherLines } from './overlay-marks'

/**
 * Paints a placed chart as one `<svg>` element that scales to its container. Text stays text, every part
 * has a class, and the picture has a name and a description for those who do not see it.
 */
export function paintChart(placed: PlacedChart, palette: Palette, { idPrefix }: PaintOptions): string {
  const { view, frame } = placed
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'chart',
      viewBox: `0 0 ${frame.width} ${frame.height}`,
      width: frame.width,
      height: frame.height,
      role: 'img',
      'aria-labelledby': `${idPrefix}-title`,
      'aria-describedby': `${idPrefix}-desc`,
    },
    element('title', { id: `${idPrefix}-title` }, escapeXml(view.title)) +
      element('desc', { id: `${idPrefix}-desc` }, escapeXml(view.altText)) +
      paintChartBody(placed, palette, { idPrefix }),
  )
}

/** All marks of a chart as one `<g>`, for a picture that has more than the chart in it. */
export function paintChartBody(placed: PlacedChart, palette: Palette, options: PaintOptions): string {
  return element(
    'g',
    { class: 'chart-body', 'font-size': placed.frame.fontSize },
    paintBackdrop(placed, palette, options) +
      paintStems(placed, palette, options) +
      paintOtherLines(placed, palette) +
      paintLine(placed, palette, options) +
      paintThread(placed, palette, options) +
      paintMilestones(placed, palette, options) +
      paintNotice(placed, palette),
  )
}
