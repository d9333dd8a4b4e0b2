import { unitOf } from '../chart/frame'
import { type Palette, RANGE_OPACITY } from '../chart/palette'
import { px } from '../chart/path-writer'
import type { PlacedChart } from '../chart/placed-chart'
import { element, type PaintOptions, placedText } from './markup'
import { fillPart, paintPatterns } from './part-patterns'

/** Of the diagonals over thin months: seen, and never in the way of the line. */
const HATCH_OPACITY = 0.35

/** Width of a line beside the main one, and its dashes, told apart without colour. */
export const OTHER_LINE_WIDTH = 1.5
const DASHES = [
  [6, 3],
  [2, 2.5],
  [9, 2.5, 2, 2.5],
  [12, 3],
  [5, 2, 2, 2, 2, 2],
] as const

/** Dashes of another line by its place among them. */
export function lineDashes(number: number, unit: number): string {
  return (DASHES[number % DASHES.length] ?? DASHES[0]).map((length) => px(length * unit)).join(' ')
}

/** Grey of another line by its place among them. */
export function lineGrey(number: number, palette: Palette): string {
  return palette.others[number % palette.others.length] ?? palette.muted
}

/** Under captions and line: the parts of the index as areas, and the range, without edges. */
export function paintShades(placed: PlacedChart, palette: Palette, { idPrefix }: PaintOptions): string {
  const { stack, range, hatch, frame } = placed
  const unit = unitOf(frame)
  const areas = stack.map(({ number, path }) =>
    fillPart(number, palette, idPrefix, (fill) => element('path', { d: path, fill })),
  )
  const parts =
    stack.length === 0
      ? ''
      : element(
          'g',
          {
            class: 'stack',
            stroke: palette.paper,
            'stroke-width': px(0.4 * unit),
            'stroke-linejoin': 'round',
          },
          paintPatterns(
            stack.map(({ number }) => number),
            palette,
            { idPrefix, unit },
          ) + areas.join(''),
        )
  const shade =
    range === ''
      ? ''
      : element('path', { class: 'range', d: range, fill: palette.ink, 'fill-opacity': RANGE_OPACITY })
  const thin =
    hatch === ''
      ? ''
      : element('path', {
          class: 'thin',
          d: hatch,
          stroke: palette.caution,
          'stroke-width': px(unit),
          'stroke-opacity': HATCH_OPACITY,
          fill: 'none',
        })
  return thin + parts + shade
}

/** Other lines with their names; and over parts, the ground that lifts the main line off their patterns. */
export function paintOtherLines(placed: PlacedChart, palette: Palette): string {
  const { lines, stack, line, tail, frame } = placed
  const unit = unitOf(frame)
  const lift =
    stack.length === 0
      ? ''
      : element('path', {
          class: 'lift',
          d: `${line}${tail}`,
          fill: 'none',
          stroke: palette.paper,
          'stroke-width': px(4 * unit),
          'stroke-linejoin': 'round',
        })
  if (lines.length === 0) return lift
  const painted = lines.map(({ number, path, end, leader }) => {
    const stroke = lineGrey(number, palette)
    return (
      element('path', {
        d: path,
        stroke,
        'stroke-width': px(OTHER_LINE_WIDTH * unit),
        'stroke-dasharray': lineDashes(number, unit),
        'stroke-linejoin': 'round',
      }) +
      (leader === '' ? '' : element('path', { d: leader, stroke, 'stroke-width': px(0.75 * unit) })) +
      (end ? placedText(end, { fill: palette.muted }) : '')
    )
  })
  return lift + element('g', { class: 'other-lines', fill: 'none' }, painted.join(''))
}

/** The band that says what must be said, over everything. */
export function paintNotice({ notice }: PlacedChart, palette: Palette): string {
  if (!notice) return ''
  const { left, top, width, height, lines } = notice
  return element(
    'g',
    { class: 'notice' },
    element('rect', { x: left, y: top, width, height, fill: palette.notice }) +
      lines.map((line) => placedText(line, { fill: palette.noticeText, 'font-weight': 500 })).join(''),
  )
}
