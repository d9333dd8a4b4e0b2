import type { Palette } from '../chart/palette'
import { px } from '../chart/path-writer'
import { balanceText, textWidth, wrapText } from '../chart/text-width'
import { element, textElement } from '../paint/markup'

/** Source and whereabouts, broken into lines. */
export type PlacedFoot = {
  readonly source: readonly string[]
  /** Address and code. */
  readonly where: readonly string[]
  /** Whether address and code stand at the right end of the source's one line. */
  readonly oneLine: boolean
  readonly fontSize: number
  readonly height: number
}

const SOURCE_EM = 0.9
const LEADING = 1.28
const SOURCE_LINES = 3
const WHERE_LINES = 2

/** Breaks the foot into lines; address and code stand beside the source line where both fit. */
export function placeFoot(
  sourceLine: string,
  whereabouts: readonly string[],
  { width, fontSize }: { readonly width: number; readonly fontSize: number },
): PlacedFoot {
  const size = SOURCE_EM * fontSize
  const where = whereabouts.join(' · ')
  const oneLine = textWidth(sourceLine, size) + textWidth(where, size, 'medium') + 1.5 * fontSize <= width
  const source = balanceText(sourceLine, width, size, 'regular', SOURCE_LINES)
  const lines = where === '' ? [] : breakAddress(where, width, size)
  const rows = oneLine ? 1 : source.length + lines.length
  return { source, where: lines, oneLine, fontSize: size, height: rows * LEADING * size }
}

/** A long address breaks before its code, which a reader has to be able to copy. */
function breakAddress(where: string, width: number, size: number): string[] {
  const code = where.lastIndexOf('/s/') + 1
  if (textWidth(where, size, 'medium') <= width || code === 0)
    return wrapText(where, width, size, 'medium', WHERE_LINES)
  return [where.slice(0, code), where.slice(code)].flatMap((part) => wrapText(part, width, size, 'medium', 1))
}

/** Paints a placed foot, its last line of text standing on `bottom`. */
export function paintFoot(
  { source, where, oneLine, fontSize }: PlacedFoot,
  palette: Palette,
  { left, bottom, right }: { readonly left: number; readonly bottom: number; readonly right: number },
): string {
  const rows = oneLine ? 1 : source.length + where.length
  const baseline = (row: number) => px(bottom - (rows - 1 - row) * LEADING * fontSize)
  const texts = [
    ...source.map((line, i) =>
      textElement(line, { class: 'picture-source', x: px(left), y: baseline(i), fill: palette.muted }),
    ),
    ...where.map((line, i) =>
      textElement(line, {
        class: 'picture-address',
        x: px(oneLine ? right : left),
        y: baseline(oneLine ? 0 : source.length + i),
        'text-anchor': oneLine ? 'end' : undefined,
        'font-weight': 500,
        fill: palette.ink,
      }),
    ),
  ]
  return element('g', { class: 'foot', 'font-size': px(fontSize) }, texts.join(''))
}
