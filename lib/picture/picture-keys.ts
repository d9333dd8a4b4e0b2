import { formatMonth } from '../chart/format'
import { BASE_FONT_SIZE } from '../chart/frame'
import { type Palette, RANGE_OPACITY } from '../chart/palette'
import { px } from '../chart/path-writer'
import { mark } from '../chart/stem-paths'
import { textWidth, wrapText } from '../chart/text-width'
import type { Actor, ChartView } from '../chart/view'
import { ARC_WIDTH, arcDashes, HOLLOW_RIM } from '../paint/marks'
import { element, textElement } from '../paint/markup'
import { lineDashes, lineGrey, OTHER_LINE_WIDTH } from '../paint/overlay-marks'
import { fillPart } from '../paint/part-patterns'
import { ARC_MEANS, ARCS, HOLLOW_MEANS, rangeMeans } from '../words/key-words'

/** An entry of a key: a mark and what it stands for. */
type Entry = { readonly text: string; readonly sign: Sign }
type Sign =
  | { readonly actor: Actor }
  | { readonly hollow: true }
  | { readonly arc: 'answers' | 'follows' }
  | { readonly range: true }
  | { readonly line: number }
  | { readonly part: number }
  | { readonly number: number }

/** Keys under a picture's chart: who acted, and the milestones whose label had no room. */
export type PlacedKeys = {
  readonly rows: readonly (readonly (Entry & { readonly x: number })[])[]
  readonly fontSize: number
  readonly rowHeight: number
  readonly height: number
}

const ACTORS: readonly Actor[] = ['first', 'second', 'both']
/** From mark to text, between entries, from row to row; in em. */
const SIGN_EM = 1.5
const APART_EM = 1.4
const ROW_EM = 1.45
const SMALLEST = 0.6

/** What a key explains: who acted, where events are drawn, and milestones that no label names. */
export type KeyContent = {
  readonly view: Pick<
    ChartView,
    'kind' | 'stems' | 'milestones' | 'actors' | 'thread' | 'range' | 'lines' | 'stack'
  >
  /** Whether the events are drawn. */
  readonly stems: boolean
  /** Ids of the milestones that labels name. */
  readonly named: ReadonlySet<string>
}

/** Lays the keys out in rows; where they would be higher than `most`, without months, then in smaller type. */
export function placeKeys(
  { view, stems, named }: KeyContent,
  { width, fontSize, most }: { readonly width: number; readonly fontSize: number; readonly most: number },
): PlacedKeys {
  const drawn = stems ? view.stems : []
  const actors = ACTORS.filter((actor) => drawn.some((stem) => stem.actor === actor)).map(
    (actor): Entry => ({ text: view.actors[actor], sign: { actor } }),
  )
  if (drawn.some(({ hollow }) => hollow)) actors.push({ text: HOLLOW_MEANS, sign: { hollow: true } })
  for (const arc of ARCS.filter((kind) => view.thread?.arcs.some((placed) => placed.kind === kind)))
    actors.push({ text: ARC_MEANS[arc], sign: { arc } })
  actors.push(...shadeEntries(view))
  const unnamed = view.milestones.filter(({ event }) => !named.has(event))
  const milestones = (withMonth: boolean) =>
    unnamed.map(
      ({ number, label, day }): Entry => ({
        text: withMonth ? `${label}, ${formatMonth(day)}` : label,
        sign: { number },
      }),
    )
  const keysOf = (size: number, withMonth: boolean): PlacedKeys => {
    const one = columns([...actors, ...milestones(withMonth)], width, size)
    const rows =
      one.length === 1
        ? one
        : [...columns(actors, width, size), ...columns(milestones(withMonth), width, size)]
    return { rows, fontSize: size, rowHeight: ROW_EM * size, height: rows.length * ROW_EM * size }
  }
  const whole = keysOf(fontSize, true)
  if (whole.height <= most) return whole
  for (let size = fontSize; ; size *= 0.92) {
    const keys = keysOf(size, false)
    if (keys.height <= most || size <= SMALLEST * fontSize) return keys
  }
}

/** Range, other lines and parts. */
function shadeEntries({ kind, range, lines, stack }: KeyContent['view']): Entry[] {
  const parts = kind === 'index' ? stack : []
  return [
    ...(range ? [{ text: rangeMeans(range), sign: { range: true } } as const] : []),
    ...lines.map(({ label }, line): Entry => ({ text: label, sign: { line } })),
    ...parts.map(({ label }, part): Entry => ({ text: label, sign: { part } })),
  ]
}

/**
 * Sets entries in columns, as many as fit, row by row; one in a row of its own where none fit beside it,
 * shortened where it is wider than the row.
 */
function columns(entries: readonly Entry[], width: number, fontSize: number) {
  const set = entries.map((entry) => {
    const [text = ''] = wrapText(entry.text, width - SIGN_EM * fontSize, fontSize, 'regular', 1)
    return { ...entry, text, width: SIGN_EM * fontSize + textWidth(text, fontSize) }
  })
  for (let count = set.length; count > 0; count--) {
    const widths = Array.from({ length: count }, (_, column) =>
      Math.max(...set.filter((_, i) => i % count === column).map((entry) => entry.width)),
    )
    const lefts = widths.map((_, column) =>
      widths.slice(0, column).reduce((x, wide) => x + wide + APART_EM * fontSize, 0),
    )
    if (count > 1 && (lefts.at(-1) ?? 0) + (widths.at(-1) ?? 0) > width) continue
    const placed = set.map(({ text, sign }, i) => ({ text, sign, x: lefts[i % count] ?? 0 }))
    return Array.from({ length: Math.ceil(placed.length / count) }, (_, row) =>
      placed.slice(row * count, (row + 1) * count),
    )
  }
  return []
}

/** Paints placed keys below a point. */
export function paintKeys(
  { rows, fontSize, rowHeight }: PlacedKeys,
  palette: Palette,
  { left, top }: { readonly left: number; readonly top: number },
): string {
  const entries = rows.flatMap((row, i) => {
    const middle = top + (i + 0.5) * rowHeight
    return row.map(({ text, sign, x }) => {
      const centre = left + x + 0.55 * fontSize
      const painted = paintSign(sign, { x: centre, y: middle }, fontSize, palette)
      return (
        painted +
        textElement(text, {
          x: px(left + x + SIGN_EM * fontSize),
          y: px(middle + 0.35 * fontSize),
          fill: palette.ink,
        })
      )
    })
  })
  return element('g', { class: 'keys', 'font-size': px(fontSize) }, entries.join(''))
}

function paintSign(
  sign: Sign,
  { x, y }: { readonly x: number; readonly y: number },
  fontSize: number,
  palette: Palette,
): string {
  const unit = fontSize / BASE_FONT_SIZE
  if ('number' in sign) return paintNumber(sign.number, x, y, fontSize, palette)
  if ('range' in sign || 'part' in sign) {
    const side = 1.1 * fontSize
    const box = {
      x: px(x - side / 2),
      y: px(y - 0.36 * fontSize),
      width: px(side),
      height: px(0.72 * fontSize),
    }
    return 'range' in sign
      ? element('rect', { ...box, fill: palette.ink, 'fill-opacity': RANGE_OPACITY })
      : fillPart(sign.part, palette, 'picture', (fill) => element('rect', { ...box, fill }))
  }
  if ('line' in sign)
    return element('path', {
      d: `M${px(x - 0.55 * fontSize)},${px(y)}h${px(1.1 * fontSize)}`,
      stroke: lineGrey(sign.line, palette),
      'stroke-width': px(OTHER_LINE_WIDTH * unit),
      'stroke-dasharray': lineDashes(sign.line, 0.6 * unit),
    })
  if ('arc' in sign) {
    const [left, foot, reach] = [px(x - 0.55 * fontSize), px(y + 0.3 * fontSize), px(1.1 * fontSize)]
    return element('path', {
      d: `M${left},${foot}q${px(reach / 2)},${px(-1.2 * fontSize)} ${reach},0`,
      fill: 'none',
      stroke: palette.ink,
      'stroke-width': px(ARC_WIDTH * unit),
      'stroke-dasharray': arcDashes(sign.arc, unit),
    })
  }
  if ('actor' in sign)
    return element('path', { d: mark(sign.actor, x, y, 0.33 * fontSize), fill: palette[sign.actor] })
  // A shape of nobody's: whichever shape is hollow means this.
  return element('circle', {
    cx: px(x),
    cy: px(y),
    r: px(0.34 * fontSize),
    fill: palette.paper,
    stroke: palette.muted,
    'stroke-width': px(HOLLOW_RIM * unit),
  })
}

function paintNumber(number: number, x: number, y: number, fontSize: number, palette: Palette): string {
  return (
    element('circle', {
      cx: px(x),
      cy: px(y),
      r: px(0.62 * fontSize),
      fill: palette.disc,
      stroke: palette.discText,
      'stroke-width': px(fontSize / 12),
    }) +
    textElement(String(number), {
      x: px(x),
      y: px(y + 0.26 * fontSize),
      'font-size': px(0.74 * fontSize),
      'font-weight': 600,
      'text-anchor': 'middle',
      fill: palette.discText,
    })
  )
}
