import { px } from '../chart/line-path'
import type { Palette } from '../chart/palette'
import { element } from './markup'

/** Side of a pattern's tile, and how much of it its marks take, at the base type size. */
const TILE = 6
const STROKE = 1.4

type Ground = 'partLight' | 'partMiddle'
type PartPattern = { readonly ground: Ground; readonly stroke?: string; readonly dot?: number }

/** Told apart by their marks, not by their greys: plain, dotted, hatched each way, then the same on a darker ground. */
const PATTERNS: readonly PartPattern[] = [
  { ground: 'partMiddle' },
  { ground: 'partLight', stroke: 'M-1,1L1,-1M0,6L6,0M5,7L7,5' },
  { ground: 'partLight', dot: 1.2 },
  { ground: 'partLight' },
  { ground: 'partLight', stroke: 'M0,3H6' },
  { ground: 'partMiddle', stroke: 'M-1,5L1,7M0,0L6,6M5,-1L7,1' },
  { ground: 'partLight', stroke: 'M3,0V6' },
  { ground: 'partMiddle', dot: 1.2 },
  { ground: 'partLight', stroke: 'M0,0L6,6M0,6L6,0' },
  { ground: 'partMiddle', stroke: 'M0,3H6' },
  { ground: 'partLight', stroke: 'M0,3H6M3,0V6' },
  { ground: 'partMiddle', stroke: 'M3,0V6' },
]

/** How many parts have a pattern of their own. */
export const PART_PATTERNS = PATTERNS.length

/** What fills the part of a number. */
export function partFill(number: number, idPrefix: string): string {
  return `url(#${idPrefix}-part-${number % PATTERNS.length})`
}

/** Definitions of the patterns of parts, for the `<svg>` that fills with them. */
export function paintPatterns(
  numbers: readonly number[],
  palette: Palette,
  { idPrefix, unit }: { readonly idPrefix: string; readonly unit: number },
): string {
  const used = [...new Set(numbers.map((number) => number % PATTERNS.length))]
  return element('defs', {}, used.map((number) => paintPattern(number, palette, idPrefix, unit)).join(''))
}

function paintPattern(number: number, palette: Palette, idPrefix: string, unit: number): string {
  const { ground, stroke, dot } = PATTERNS[number] ?? { ground: 'partLight' }
  const marks =
    (stroke === undefined
      ? ''
      : element('path', { d: stroke, stroke: palette.partMark, 'stroke-width': STROKE, fill: 'none' })) +
    (dot === undefined ? '' : element('circle', { cx: 3, cy: 3, r: dot, fill: palette.partMark }))
  return element(
    'pattern',
    {
      id: `${idPrefix}-part-${number}`,
      width: TILE,
      height: TILE,
      patternUnits: 'userSpaceOnUse',
      patternTransform: unit === 1 ? undefined : `scale(${px(unit)})`,
    },
    element('rect', { width: TILE, height: TILE, fill: palette[ground] }) + marks,
  )
}
