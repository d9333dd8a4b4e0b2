import type { Frame, Rect } from './frame'
import { px } from './path-writer'
import type { PlacedChart, PlacedText, PlacedThread } from './placed-chart'
import { CAPTION_EM, captionBoxes, lineMeets, textBox, touches } from './plot-captions'
import type { Scales } from './scales'
import { textWidth } from './text-width'
import { formatLag } from './thread-view'
import type { ChartView, ThreadArc } from './view'

/** How far an arc rises over the line, as a share of its width, and between which heights, in em. */
const RISE = 0.18
const RISE_EM = { least: 0.4, most: 3 }
/** From the line to an arc that spans it, from an arc to its label, and from an arc to the one it spans, in em. */
const OVER_LINE_EM = 0.5
const LABEL_EM = 0.35
/** From an arc to the baseline of a label that stands on it, in em. */
const MIDDLE_EM = 0.33
const APART_EM = 1.1
/** Over the highest arc stays room for its label, in em. */
const HEAD_EM = 1.6
/** Points on an arc that other marks keep clear of, and where along it a label is tried. */
const STEPS = 48
const PLACES = [0.5, 0.4, 0.6, 0.3, 0.7, 0.8, 0.2]

type Point = { readonly x: number; readonly y: number }
/** A quadratic curve. */
type Curve = { readonly from: Point; readonly control: Point; readonly to: Point }

/**
 * Places the arcs of a thread: each a quadratic curve from the earlier event to the later, over the line
 * between them and inside the plot. The longest gets its label first; a label stands over its arc or on it,
 * in the plot, clear of the line, of other arcs and of every other text, or is left out.
 */
export function placeThread(
  view: ChartView,
  frame: Frame,
  scales: Scales,
  around: Pick<PlacedChart, 'cautions' | 'milestones' | 'pins'>,
): PlacedThread | null {
  if (!view.thread) return null
  const { arcs } = view.thread
  const curves = arcs.map((arc) => {
    const over = arcs.filter((other) => spans(other, arc)).length
    return { arc, curve: curveOf(arc, over, view, frame, scales) }
  })
  const labels = placeLabels(curves, view, frame, scales, around)
  const ends = view.thread.arcs.flatMap(({ from, to }) => [from, to])
  const dots = new Map(
    ends.map(({ event, day, value }) => [event, { x: px(scales.x(day)), y: px(scales.y(value)) }]),
  )
  return {
    arcs: curves.map(({ arc, curve: { from, control, to } }) => ({
      kind: arc.kind,
      path: `M${px(from.x)},${px(from.y)}Q${px(control.x)},${px(control.y)} ${px(to.x)},${px(to.y)}`,
      label: labels.get(arc) ?? null,
    })),
    dots: [...dots.values()],
  }
}

/** Whether an arc lies over another: it is longer and they share days. */
function spans(arc: ThreadArc, other: ThreadArc): boolean {
  return arc.lagDays > other.lagDays && arc.from.day < other.to.day && other.from.day < arc.to.day
}

/** What the arcs and their labels cover, for captions that have to keep clear of them. */
export function threadBoxes(thread: PlacedThread | null): Rect[] {
  return (thread?.arcs ?? []).flatMap(({ path, label }) => [
    ...pointsOf(curveIn(path)).map(dotAt),
    ...(label ? [textBox(label)] : []),
  ])
}

/**
 * The curve of an arc. Its highest point A lies over the line between its ends, as far as the plot and the
 * arcs over it allow;
 * a quadratic curve that rises to A has its control point at A − √((y₁ − A)(y₂ − A)).
 *
 * @param over how many arcs lie over it
 */
function curveOf(
  { from, to }: ThreadArc,
  over: number,
  view: ChartView,
  { plot, fontSize }: Frame,
  { x, y }: Scales,
): Curve {
  const ends = { from: { x: x(from.day), y: y(from.value) }, to: { x: x(to.day), y: y(to.value) } }
  const between = view.values
    .slice(from.day - view.period.from, to.day - view.period.from + 1)
    .flatMap((value) => (value === null ? [] : [y(value) - OVER_LINE_EM * fontSize]))
  const rise = Math.min(
    RISE_EM.most * fontSize,
    Math.max(RISE_EM.least * fontSize, RISE * (ends.to.x - ends.from.x)),
  )
  const least = plot.top + (HEAD_EM + APART_EM * over) * fontSize
  const highest = Math.min(ends.from.y, ends.to.y)
  const top = Math.min(highest, Math.max(least, Math.min(highest, ...between) - rise))
  const control = top - Math.sqrt((ends.from.y - top) * (ends.to.y - top))
  return { ...ends, control: { x: (ends.from.x + ends.to.x) / 2, y: control } }
}

function placeLabels(
  curves: readonly { readonly arc: ThreadArc; readonly curve: Curve }[],
  view: ChartView,
  { plot, fontSize }: Frame,
  { y }: Scales,
  { cautions, milestones, pins }: Pick<PlacedChart, 'cautions' | 'milestones' | 'pins'>,
): ReadonlyMap<ThreadArc, PlacedText> {
  const size = CAPTION_EM * fontSize
  const air = size / 4
  const taken: Rect[] = [
    ...captionBoxes(cautions, fontSize),
    ...pins.map(({ cx, cy, r, width }) => ({ left: cx - width / 2, top: cy - r, width, height: 2 * r })),
    ...milestones.map(({ x, y: foot, leaderTop }) => ({
      left: x,
      top: Math.min(foot, leaderTop),
      width: 0,
      height: Math.abs(foot - leaderTop),
    })),
  ]
  const dots = curves.map(({ curve }) => pointsOf(curve).map(dotAt))
  const labels = new Map<ThreadArc, PlacedText>()
  const byLength = curves
    .map((placed, i) => ({ ...placed, i }))
    .sort((a, b) => b.arc.lagDays - a.arc.lagDays || a.i - b.i)
  for (const { arc, curve, i } of byLength) {
    const text = formatLag(arc)
    const at = (t: number, over: boolean): PlacedText => {
      const point = pointAt(curve, t)
      const away = (over ? -LABEL_EM : MIDDLE_EM) * fontSize
      return { text, x: px(point.x), baseline: px(point.y + away), fontSize: px(size), anchor: 'middle' }
    }
    const places = PLACES.flatMap((t) => [
      { place: at(t, true), others: dots },
      { place: at(t, false), others: dots.filter((_, other) => other !== i) },
    ])
    const clear = places.find(({ place, others }) => {
      const box = textBox(place)
      return (
        box.left >= plot.left &&
        box.top >= plot.top &&
        box.left + box.width <= plot.left + plot.width &&
        box.top + box.height <= plot.top + plot.height &&
        textWidth(text, size) < curve.to.x - curve.from.x &&
        !taken.some((other) => touches(box, other, air)) &&
        !others.some((arcDots) => arcDots.some((dot) => touches(box, dot, 1))) &&
        !lineMeets(box, view, plot, { y }, 1)
      )
    })
    if (!clear) continue
    labels.set(arc, clear.place)
    taken.push(textBox(clear.place))
  }
  return labels
}

function pointAt({ from, control, to }: Curve, t: number): Point {
  const along = (a: number, b: number, c: number) => (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t ** 2 * c
  return { x: along(from.x, control.x, to.x), y: along(from.y, control.y, to.y) }
}

function pointsOf(curve: Curve): Point[] {
  return Array.from({ length: STEPS + 1 }, (_, i) => pointAt(curve, i / STEPS))
}

/** The curve of a placed path. */
function curveIn(path: string): Curve {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0, x2 = 0, y2 = 0] = (path.match(/-?[\d.]+/g) ?? []).map(Number)
  return { from: { x: x0, y: y0 }, control: { x: x1, y: y1 }, to: { x: x2, y: y2 } }
}

function dotAt({ x, y }: Point): Rect {
  return { left: x - 0.5, top: y - 0.5, width: 1, height: 1 }
}
