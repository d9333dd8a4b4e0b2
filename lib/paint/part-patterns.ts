import type { Palette } from '../chart/palette'
import { px } from '../chart/path-writer'
import { element } from './markup'

/** Side of a pattern's tile, and how much of it its marks take, at the base type size. */
const TILE = 6
const STROKE = 1.2

type Ground = 'partLight' | 'partMiddle' | 'partDark'
type PartPattern = { readonly ground: Ground; readonly stroke?: string; readonly dot?: number }

const RISING = 'M-1,1L1,-1M0,6L6,0M5,7L7,5'
const FALLING = 'M-1,5L1,7M0,0L6,6M5,-1L7,1'
const ACROSS = 'M0,3H6'
const UPRIGHT = 'M3,0V6'
const CROSSED = 'M0,0L6,6M0,6L6,0'

/** Neighbours differ in ground and in marks, so that no two need colour to be told apart. */
const PATTERNS: readonly PartPattern[] = [
  { ground: 'partMiddle' },
  { ground: 'partLight', stroke: RISING },
  { ground: 'partDark' },
  { ground: 'partLight', dot: 1.2 },
  { ground: 'partMiddle', stroke: FALLING },
  { ground: 'partLight' },
  { ground: 'partMiddle', stroke: ACROSS },
  { ground: 'partLight', stroke: UPRIGHT },
  { ground: 'partMiddle', dot: 1.2 },
  { ground: 'partLight', stroke: CROSSED },
  { ground: 'partMiddle', stroke: UPRIGHT },
  { ground: 'partLight', stroke: ACROSS },
]

/**
 * Fills a shape with the look of the part of a number: its ground, then its marks over it. A pattern with a
 * ground of its own would show the seams of its tiles.
 *
 * @param shape the same element filled with what it is given
 */
export function fillPart(
  number: number,
  palette: Palette,
  idPrefix: string,
  shape: (fill: string) => string,
): string {
  const { ground, stroke, dot } = patternOf(number)
  const marks = stroke === undefined && dot === undefined ? '' : shape(`url(#${markId(number, idPrefix)})`)
  return shape(palette[ground]) + marks
}

/** Definitions of the marks of parts, for the `<svg>` that fills with them. */
export function paintPatterns(
  numbers: readonly number[],
  palette: Palette,
  { idPrefix, unit }: { readonly idPrefix: string; readonly unit: number },
): string {
  const used = [...new Set(numbers.map((number) => number % PATTERNS.length))]
  return element('defs', {}, used.map((number) => paintPattern(number, palette, idPrefix, unit)).join(''))
}

function paintPattern(number: number, palette: Palette, idPrefix: string, unit: number): string {
  const { stroke, dot } = patternOf(number)
  const mark =
    stroke !== undefined
      ? element('path', { d: stroke, stroke: palette.partMark, 'stroke-width': STROKE, fill: 'none' })
      : dot !== undefined
        ? element('circle', { cx: 3, cy: 3, r: dot, fill: palette.partMark })
        : null
  if (mark === null) return ''
  return element(
    'pattern',
    {
      id: markId(number, idPrefix),
      width: TILE,
      height: TILE,
      patternUnits: 'userSpaceOnUse',
      patternTransform: unit === 1 ? undefined : `scale(${px(unit)})`,
    },
    mark,
  )
}

function patternOf(number: number): PartPattern {
  return PATTERNS[number % PATTERNS.length] ?? { ground: 'partLight' }
}

function markId(number: number, idPrefix: string): string {
  return `${idPrefix}-part-${number % PATTERNS.length}`
}
