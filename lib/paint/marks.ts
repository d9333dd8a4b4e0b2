import { unitOf } from '../chart/frame'
import type { Palette } from '../chart/palette'
import { px } from '../chart/path-writer'
import { PIN_TEXT_EM } from '../chart/pins'
import type { PlacedChart } from '../chart/placed-chart'
import { element, type PaintOptions, placedText, textElement } from './markup'

/** Width of the rim of a hollow mark. */
export const HOLLOW_RIM = 1.25

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
    .map(({ actor, direction, path, marks, hollow }) => {
      const colour = palette[actor]
      return element(
        'g',
        { class: `stem ${actor} ${direction}` },
        element('path', { d: path, stroke: colour, 'stroke-width': px(unit), fill: 'none' }) +
          (marks === '' ? '' : element('path', { d: marks, fill: colour })) +
          (hollow === ''
            ? ''
            : element('path', {
                class: 'hollow',
                d: hollow,
                fill: palette.paper,
                stroke: colour,
                'stroke-width': px(HOLLOW_RIM * unit),
              })),
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

/** Arcs of a thread with their days, dashed where an event carries another on; nothing where none is drawn. */
export function paintThread(placed: PlacedChart, palette: Palette, { idPrefix }: PaintOptions): string {
  const { thread, frame } = placed
  if (!thread) return ''
  const unit = unitOf(frame)
  const arcs = thread.arcs
    .map(({ kind, path }) => element('path', { d: path, 'stroke-dasharray': arcDashes(kind, unit) }))
    .join('')
  const dots = thread.dots.map(({ x, y }) => element('circle', { cx: x, cy: y, r: px(2.5 * unit) })).join('')
  // The stroke in the band's own colour lets an arc pass behind its label.
  const ground = (y: number) =>
    palette.bands[
      Math.max(
        0,
        placed.bands.findIndex(({ top, height }) => y > top && y <= top + height),
      )
    ]
  const labels = thread.arcs
    .map(({ label }) => (label ? placedText(label, { stroke: ground(label.baseline) ?? palette.paper }) : ''))
    .join('')
  return element(
    'g',
    { id: `${idPrefix}-thread`, class: 'thread' },
    element(
      'g',
      { class: 'arcs', fill: 'none', stroke: palette.ink, 'stroke-width': px(ARC_WIDTH * unit) },
      arcs,
    ) +
      element(
        'g',
        { class: 'dots', fill: palette.paper, stroke: palette.ink, 'stroke-width': px(ARC_WIDTH * unit) },
        dots,
      ) +
      element(
        'g',
        {
          class: 'lags',
          fill: palette.ink,
          'stroke-width': px(6 * unit),
          'stroke-linejoin': 'round',
          'paint-order': 'stroke',
        },
        labels,
      ),
  )
}

/** Width of an arc. */
export const ARC_WIDTH = 1.1

/** An answer is drawn whole, what carries a matter on dashed. */
export function arcDashes(kind: 'answers' | 'follows', unit: number): string | undefined {
  return kind === 'answers' ? undefined : `${px(3 * unit)} ${px(2.5 * unit)}`
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
