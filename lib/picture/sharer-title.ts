import type { Palette } from '../chart/palette'
import { px } from '../chart/path-writer'
import { textWidth, wrapText } from '../chart/text-width'
import { element, textElement } from '../paint/markup'
import { canBeSet } from './can-be-set'

/** The sharer's title with its lines broken, after its label or under it. */
export type PlacedSharerTitle = {
  readonly left: number
  readonly top: number
  readonly height: number
  readonly fontSize: number
  /** Where the first line begins when it stands beside the label; null when the label has its own line. */
  readonly besideLabel: number | null
  readonly lines: readonly string[]
  /** Whether the lines are the sharer's own words, and not a note in place of them. */
  readonly quoted: boolean
}

type Place = {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly fontSize: number
}

const LABEL = 'Title by the sharer:'
const NOT_SETTABLE = 'in a script this picture cannot show; to be read at its address'
const LEADING = 1.3
const MOST_LINES = 3
/** In em: from bar to text, from label to title, the bar's width, from a line's foot to its baseline. */
const INDENT_EM = 0.7
const AFTER_LABEL_EM = 0.35
const BAR_EM = 0.16
const DESCENT_EM = 0.36

/**
 * Breaks the sharer's title into lines, in quotation marks and after a label that says whose it is: it
 * must never pass for ours.
 */
export function placeSharerTitle(title: string, { left, top, width, fontSize }: Place): PlacedSharerTitle {
  const quoted = canBeSet(title)
  const [open, close] = quoted ? ['“', '”'] : ['', '']
  const text = quoted ? title : NOT_SETTABLE
  const room = width - INDENT_EM * fontSize
  const marks = textWidth(open + close, fontSize)
  const afterLabel = textWidth(LABEL, fontSize, 'medium') + AFTER_LABEL_EM * fontSize
  const beside = afterLabel + textWidth(text, fontSize) + marks <= room
  const wrapped = beside ? [text] : wrapText(text, room - marks, fontSize, 'regular', MOST_LINES)
  // Added after wrapping, so that a title cut short is still closed.
  const lines = wrapped.map(
    (line, i) => (i === 0 ? open : '') + line + (i === wrapped.length - 1 ? close : ''),
  )
  return {
    left,
    top,
    height: (lines.length + (beside ? 0 : 1)) * LEADING * fontSize,
    fontSize,
    besideLabel: beside ? left + INDENT_EM * fontSize + afterLabel : null,
    lines,
    quoted,
  }
}

/** Paints the sharer's title beside a bar that sets it apart. */
export function paintSharerTitle(placed: PlacedSharerTitle, palette: Palette): string {
  const { left, top, height, fontSize, besideLabel, lines, quoted } = placed
  const indent = left + INDENT_EM * fontSize
  const baseline = (row: number) => px(top + (row + 1) * LEADING * fontSize - DESCENT_EM * fontSize)
  const bar = element('rect', {
    x: px(left),
    y: px(top),
    width: px(BAR_EM * fontSize),
    height: px(height),
    fill: palette.leader,
  })
  const label = textElement(LABEL, {
    x: px(indent),
    y: baseline(0),
    'font-weight': 500,
    fill: palette.muted,
  })
  const texts = lines.map((line, i) =>
    textElement(line, {
      x: px(besideLabel ?? indent),
      y: baseline(besideLabel === null ? i + 1 : i),
      fill: quoted ? palette.ink : palette.muted,
    }),
  )
  return element('g', { class: 'sharer-title', 'font-size': fontSize }, bar + label + texts.join(''))
}
