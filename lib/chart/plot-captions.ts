import type { Frame, Rect } from './frame'
import { px } from './path-writer'
import type { PlacedChart, PlacedText } from './placed-chart'
import { xToDay } from './plot-scale'
import type { Scales } from './scales'
import type { Beside } from './shaded-boxes'
import { textWidth } from './text-width'
import type { ChartView } from './view'

/** Captions in the plot are a step smaller than the axis. */
export const CAPTION_EM = 0.92
const INSET_EM = 0.5
/** Height of a caption's box, and how far its baseline stands above the lower edge, in em of its type. */
const LINE_EM = 1.25
const DESCENT_EM = 0.3
/** Height over the letters in that box. */
const AIR_EM = 0.2

type Cautions = PlacedChart['cautions']

/** Spans to read with care, their labels along the bottom of the plot; one that would meet another goes over it. */
export function placeCautions(
  view: ChartView,
  { plot, fontSize }: Frame,
  { x }: Scales,
  notice: Rect | null,
): Cautions {
  const size = CAPTION_EM * fontSize
  const boxes: Rect[] = notice ? [notice] : []
  const named = view.cautions.filter(({ kind }) => kind !== 'thin')
  return named.map(({ kind, from, to, label }) => {
    const left = x(from)
    const right = x(to)
    const width = textWidth(label, size)
    const anchor = kind === 'warming-up' ? 'start' : 'end'
    const labelX = anchor === 'start' ? left + INSET_EM * fontSize : right - INSET_EM * fontSize
    let box = captionBox(
      anchor === 'start' ? labelX : labelX - width,
      plot.top + plot.height - INSET_EM * size,
      width,
      size,
    )
    while (boxes.some((other) => touches(box, other, size))) box = { ...box, top: box.top - LINE_EM * size }
    boxes.push(box)
    return {
      kind,
      label,
      left: px(left),
      top: px(plot.top),
      width: px(right - left),
      height: px(plot.height),
      labelX: px(labelX),
      labelY: px(box.top + box.height - DESCENT_EM * size),
      anchor,
    }
  })
}

/**
 * Grade bands with their names, each in the first place of its band that is clear of line, discs, leaders
 * and captions: upper left, lower left, upper right, lower right, then along the band from the left, at
 * last with no more air than the letters need. Leaders may pass behind a name where no corner is clear of
 * them.
 */
export function placeBandNames(
  view: ChartView,
  { plot, fontSize }: Frame,
  scales: Scales,
  {
    cautions,
    milestones,
    pins,
    drawn,
    beside,
  }: Pick<PlacedChart, 'cautions' | 'milestones' | 'pins'> & {
    /** Whatever else is drawn in the plot. */
    readonly drawn: readonly Rect[]
    readonly beside: Beside
  },
): PlacedChart['bands'] {
  const size = CAPTION_EM * fontSize
  const inset = INSET_EM * fontSize
  const marks: Rect[] = [
    ...captionBoxes(cautions, fontSize),
    ...drawn,
    ...beside.lines,
    ...pins.map((p) => ({ left: p.cx - p.width / 2, top: p.cy - p.r, width: p.width, height: 2 * p.r })),
  ]
  const clearest = [...marks, ...beside.shades]
  const leaders: Rect[] = milestones
    .filter(({ y, leaderTop }) => leaderTop < y)
    .map(({ x, y, leaderTop }) => ({ left: x, top: leaderTop, width: 0, height: y - leaderTop }))
  const isFull = view.notice !== null || beside.lines.length > 0 || beside.shades.length > 0
  const isClear = (box: Rect, obstacles: readonly Rect[], air = size / 4) =>
    !obstacles.some((other) => touches(box, other, air)) && !lineMeets(box, view, plot, scales, air)

  return view.y.bands.map(({ from, to, name }) => {
    const top = scales.y(to)
    const bottom = scales.y(from)
    const width = textWidth(name, size, 'medium')
    const ends = [plot.left + inset, plot.left + plot.width - inset - width] as const
    const bottoms = [top + LINE_EM * size + inset / 3, bottom - inset / 3]
    const at = (lefts: readonly number[]) =>
      lefts.flatMap((left) => bottoms.map((edge) => captionBox(left, edge, width, size)))
    const corners = at(ends)
    const place =
      corners.find((corner) => isClear(corner, [...clearest, ...leaders])) ??
      corners.find((corner) => isClear(corner, clearest)) ??
      at(stepsBetween(ends, fontSize)).find((step) => isClear(step, [...clearest, ...leaders])) ??
      tightPlace({ ends, top, bottom, width, size }, (letters) => isClear(letters, clearest, 0)) ??
      tightPlace({ ends, top, bottom, width, size }, (letters) => isClear(letters, marks, 0))
    const box = place ?? captionBox(plot.left + inset, top + LINE_EM * size, width, size)
    return {
      // Beside what fills the plot a name that would lie on a text or under a line is left out.
      name: place === null && isFull ? '' : name,
      left: px(plot.left),
      top: px(top),
      width: px(plot.width),
      height: px(bottom - top),
      labelX: px(box.left),
      labelY: px(box.top + box.height - DESCENT_EM * size),
      crossed: [...leaders, ...beside.shades].some((mark) => touches(box, mark, size / 4)),
    }
  })
}

/** A place anywhere in a band that is clear of all but leaders, for letters without the air around them. */
function tightPlace(
  {
    ends,
    top,
    bottom,
    width,
    size,
  }: {
    readonly ends: readonly [number, number]
    readonly top: number
    readonly bottom: number
    readonly width: number
    readonly size: number
  },
  isClear: (letters: Rect) => boolean,
): Rect | null {
  for (const left of stepsBetween(ends, size / 2))
    for (let lower = top + LINE_EM * size; lower <= bottom; lower += size / 8) {
      const box = captionBox(left, lower, width, size)
      if (isClear({ ...box, top: box.top + AIR_EM * size, height: (LINE_EM - AIR_EM) * size })) return box
    }
  return null
}

function stepsBetween([first, last]: readonly [number, number], step: number): number[] {
  return Array.from({ length: Math.max(0, Math.floor((last - first) / step)) }, (_, i) => first + i * step)
}

/** The boxes of the captions of spans to read with care. */
export function captionBoxes(cautions: Cautions, fontSize: number): Rect[] {
  const size = CAPTION_EM * fontSize
  return cautions.map(({ labelX, labelY, label, anchor }) => {
    const width = textWidth(label, size)
    return captionBox(anchor === 'start' ? labelX : labelX - width, labelY + DESCENT_EM * size, width, size)
  })
}

/** The box of a placed text, from the top of its letters to under their feet. */
export function textBox({ text, x, baseline, fontSize, anchor }: PlacedText): Rect {
  const width = textWidth(text, fontSize)
  const left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width
  return captionBox(left, baseline + DESCENT_EM * fontSize, width, fontSize)
}

/** Whether the line passes through a box. */
export function lineMeets(
  box: Rect,
  { period, values }: Pick<ChartView, 'period' | 'values'>,
  plot: Rect,
  { y }: Pick<Scales, 'y'>,
  air: number,
): boolean {
  const first = Math.max(0, xToDay(box.left - air, period, plot) - 1 - period.from)
  const last = xToDay(box.left + box.width + air, period, plot) + 1 - period.from
  const heights = values.slice(first, last + 1).flatMap((value) => (value === null ? [] : [y(value)]))
  return Math.min(...heights) <= box.top + box.height + air && Math.max(...heights) >= box.top - air
}

/** The box of a line of text that stands on `bottom`. */
function captionBox(left: number, bottom: number, width: number, size: number): Rect {
  return { left, top: bottom - LINE_EM * size, width, height: LINE_EM * size }
}

export function touches(a: Rect, b: Rect, air: number): boolean {
  return (
    a.left < b.left + b.width + air &&
    b.left < a.left + a.width + air &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  )
}
