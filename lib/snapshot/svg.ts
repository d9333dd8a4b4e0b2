import { unitOf } from '../chart/frame'
import { px } from '../chart/line-path'
import { CAUTION_OPACITY, type Palette } from '../chart/palette'
import { PIN_TEXT_EM } from '../chart/pins'
import type { PlacedChart, PlacedText } from '../chart/placed-chart'
import { CAPTION_EM } from '../chart/plot-captions'
import { element, escapeXml, textElement } from './markup'

/** What a painted chart may differ in, beside its colours. */
export type PaintOptions = {
  /** Before every id, so that two charts on one page do not share any. */
  readonly idPrefix: string
}

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
      paintLine(placed, palette, options) +
      paintMilestones(placed, palette, options),
  )
}

/** Everything under the line: bands, spans to read with care, leaders, captions and axes. */
export function paintBackdrop(placed: PlacedChart, palette: Palette, options: PaintOptions): string {
  return element(
    'g',
    { class: 'backdrop' },
    paintGrounds(placed, palette, options) + paintCaptions(placed, palette) + paintAxes(placed, palette),
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
  const names = bands.map(({ name, labelX, labelY }) => textElement(name, { x: labelX, y: labelY })).join('')
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

/** Event stems under the plot; nothing in a frame without room for them. */
export function paintStems(placed: PlacedChart, palette: Palette, { idPrefix }: PaintOptions): string {
  const { frame, stemAxis } = placed
  if (frame.stems.height === 0) return ''
  const unit = unitOf(frame)
  const { left, width } = frame.stems
  const zero = element('path', {
    d: `M${px(left)},${stemAxis.y}H${px(left + width)}`,
    stroke: palette.neutral,
    'stroke-width': px(unit),
    fill: 'none',
  })
  const stems = placed.stems
    .map(({ actor, direction, path, marks }) => {
      const colour = palette[actor]
      return element(
        'g',
        { class: `stem ${actor} ${direction}` },
        element('path', { d: path, stroke: colour, 'stroke-width': px(unit), fill: 'none' }) +
          element('path', { d: marks, fill: colour }),
      )
    })
    .join('')
  const words = element(
    'g',
    { class: 'stem-words', fill: palette.muted },
    stemAxis.labels.map((label) => placedText(label, {})).join(''),
  )
  return element('g', { id: `${idPrefix}-stems`, class: 'stems' }, stems + zero + words)
}

/** The line, its dashed tail and the label at its end. */
export function paintLine(placed: PlacedChart, palette: Palette, { idPrefix }: PaintOptions): string {
  const unit = unitOf(placed.frame)
  const stroke = {
    stroke: palette.ink,
    'stroke-width': px(2 * unit),
    'stroke-linejoin': 'round',
    'stroke-linecap': 'round',
    fill: 'none',
  }
  const line = element('path', { id: `${idPrefix}-line`, class: 'line', d: placed.line, ...stroke })
  const tail =
    placed.tail === ''
      ? ''
      : element('path', {
          class: 'tail',
          d: placed.tail,
          ...stroke,
          'stroke-linecap': 'butt',
          'stroke-dasharray': `${px(4 * unit)} ${px(3 * unit)}`,
        })
  const { end } = placed
  const label = end
    ? element('circle', { cx: end.x, cy: end.y, r: px(3.5 * unit), fill: palette.ink }) +
      end.lines
        .map((text, i) => placedText(text, { fill: palette.ink, 'font-weight': i === 0 ? 600 : 500 }))
        .join('')
    : ''
  return line + tail + element('g', { id: `${idPrefix}-end`, class: 'end' }, label)
}

/** Milestones: discs with their numbers, labels in their lanes. */
export function paintMilestones(placed: PlacedChart, palette: Palette, { idPrefix }: PaintOptions): string {
  const { frame } = placed
  const unit = unitOf(frame)
  const dots = placed.milestones
    .filter(({ y, pin }) => Math.abs(pin.cy - y) > pin.r)
    .map(({ x, y }) => element('circle', { cx: x, cy: y, r: px(3 * unit) }))
    .join('')
  const pins = placed.pins
    .map(({ cx, cy, r, width, text }) =>
      element(
        'g',
        { class: 'pin' },
        element('rect', {
          x: px(cx - width / 2),
          y: px(cy - r),
          width,
          height: px(2 * r),
          rx: r,
          fill: palette.disc,
          stroke: palette.discText,
          'stroke-width': px(1.25 * unit),
        }) +
          textElement(text, {
            x: cx,
            y: px(cy + 0.36 * PIN_TEXT_EM * frame.fontSize),
            fill: palette.discText,
          }),
      ),
    )
    .join('')
  const labels = placed.milestones
    .map(({ label }) => (label ? textElement(label.text, { x: label.textX, y: label.baseline }) : ''))
    .join('')
  return element(
    'g',
    { id: `${idPrefix}-milestones`, class: 'milestones' },
    element(
      'g',
      { class: 'dots', fill: palette.discText, stroke: palette.disc, 'stroke-width': px(unit) },
      dots,
    ) +
      element(
        'g',
        {
          class: 'pins',
          'font-size': px(PIN_TEXT_EM * frame.fontSize),
          'font-weight': 600,
          'text-anchor': 'middle',
        },
        pins,
      ) +
      element('g', { class: 'labels', fill: palette.ink }, labels),
  )
}

function placedText(
  { text, x, baseline, fontSize, anchor }: PlacedText,
  more: Readonly<Record<string, string | number>>,
): string {
  return textElement(text, { x, y: baseline, 'font-size': fontSize, 'text-anchor': anchor, ...more })
}
