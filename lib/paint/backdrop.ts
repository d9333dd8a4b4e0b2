import { unitOf } from '../chart/frame'
import { CAUTION_OPACITY, type Palette } from '../chart/palette'
import { px } from '../chart/path-writer'
import type { PlacedChart } from '../chart/placed-chart'
import { CAPTION_EM } from '../chart/plot-captions'
import { element, type PaintOptions, textElement } from './markup'
import { paintShades } from './overlay-marks'

/** Everything under the line: bands, spans to read with care, leaders, captions and axes. */
export function paintBackdrop(placed: PlacedChart, palette: Palette, options: PaintOptions): string {
  return element(
    'g',
    { class: 'backdrop' },
    paintGrounds(placed, palette, options) +
      paintShades(placed, palette, options) +
      paintCaptions(placed, palette) +
      paintAxes(placed, palette),
  )
}

/** Bands and the rules between them, spans to read with care. */
function paintGrounds(placed: PlacedChart, palette: Palette, { idPrefix }: PaintOptions): string {
  const { frame, bands } = placed
  const { plot } = frame
  const unit = unitOf(frame)
  const right = px(plot.left + plot.width)
  const areas =
    bands.length > 0
      ? bands
          .map(({ left, top, width, height }, i) =>
            element('rect', { x: left, y: top, width, height, fill: palette.bands[i] ?? palette.paper }),
          )
          .join('')
      : element('rect', {
          x: px(plot.left),
          y: px(plot.top),
          width: px(plot.width),
          height: px(plot.height),
          fill: palette.bands[0] ?? palette.paper,
        })
  const cautions = placed.cautions
    .map(({ kind, left, top, width, height }) =>
      element('rect', {
        class: kind,
        x: left,
        y: top,
        width,
        height,
        fill: palette.caution,
        'fill-opacity': CAUTION_OPACITY,
      }),
    )
    .join('')
  const rules = (bands.length > 0 ? bands.slice(1).map((b) => px(b.top + b.height)) : [])
    .map((y) => `M${px(plot.left)},${y}H${right}`)
    .join('')
  const neutral = placed.yTicks.find(({ at }) => at === 50)
  const neutralRule = neutral ? `M${px(plot.left)},${neutral.y}H${right}` : ''

  return (
    element('g', { id: `${idPrefix}-bands`, class: 'bands' }, areas) +
    element('g', { id: `${idPrefix}-cautions`, class: 'cautions' }, cautions) +
    element('path', {
      class: 'rules',
      d: rules,
      stroke: palette.rule,
      'stroke-width': px(unit),
      fill: 'none',
    }) +
    element('path', {
      class: 'neutral',
      d: neutralRule,
      stroke: palette.neutral,
      'stroke-width': px(unit),
      fill: 'none',
    })
  )
}

/** Names of bands and spans, and the leaders of the milestones, which pass under them. */
export function paintCaptions(placed: PlacedChart, palette: Palette): string {
  const { frame, bands } = placed
  const unit = unitOf(frame)
  const caption = px(CAPTION_EM * frame.fontSize)
  // The stroke in the band's own colour lets a leader pass behind the name.
  const names = bands
    .map(({ name, labelX, labelY, crossed }, i) =>
      name === ''
        ? ''
        : textElement(name, { x: labelX, y: labelY, stroke: crossed ? palette.bands[i] : undefined }),
    )
    .join('')
  const cautionNames = placed.cautions
    .map(({ label, labelX, labelY, anchor }) =>
      textElement(label, {
        x: labelX,
        y: labelY,
        'text-anchor': anchor,
      }),
    )
    .join('')

  return (
    element('path', {
      class: 'leaders',
      d: placed.leaders,
      stroke: palette.leader,
      'stroke-width': px(unit),
      fill: 'none',
    }) +
    element(
      'g',
      {
        class: 'band-names',
        fill: palette.muted,
        'font-size': caption,
        'font-weight': 500,
        'stroke-width': px(4 * unit),
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      },
      names,
    ) +
    element('g', { class: 'caution-names', fill: palette.muted, 'font-size': caption }, cautionNames)
  )
}

/** Numbers of the index and marks of the calendar. */
function paintAxes(placed: PlacedChart, palette: Palette): string {
  const { frame } = placed
  const { fontSize } = frame
  const unit = unitOf(frame)
  const yLabels = placed.yTicks
    .map(({ y, label }) => textElement(label, { x: placed.yTickX, y: px(y + 0.35 * fontSize) }))
    .join('')
  const axisTop = px(frame.stems.top + frame.stems.height)
  const xMarks = placed.xTicks.map(({ x }) => `M${x},${axisTop}v${px(4 * unit)}`).join('')
  const xLabels = placed.xTicks
    .map(({ x, label, major }) =>
      textElement(label, { x, y: placed.xTickBaseline, 'font-weight': major ? 500 : undefined }),
    )
    .join('')

  return (
    element('g', { class: 'y-axis', fill: palette.muted, 'text-anchor': 'end' }, yLabels) +
    element(
      'g',
      { class: 'x-axis', fill: palette.muted, 'text-anchor': 'middle' },
      element('path', { d: xMarks, stroke: palette.neutral, 'stroke-width': px(unit), fill: 'none' }) +
        xLabels,
    )
  )
}
