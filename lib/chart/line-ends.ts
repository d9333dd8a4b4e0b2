import type { Day } from '../event/day'
import type { Frame, Rect } from './frame'
import { px } from './path-writer'
import type { PlacedChart, PlacedText } from './placed-chart'
import { CAPTION_EM } from './plot-captions'
import type { Scales } from './scales'
import { textWidth, wrapText } from './text-width'
import type { ChartView, NamedLine } from './view'

/** Height of a label, from the line's end to it, and of its letters' middle over the baseline, in em. */
const LABEL_EM = 1.2
const AWAY_EM = 0.6
const MIDDLE = 0.36
/** A name cut shorter than this says nothing; the key has it whole. */
const LEAST_LETTERS = 4
/** No picture gives more than this of its width to names, in em. */
const MOST_EM = 9

type Named = { readonly id: string; readonly label: string; readonly x: number; readonly y: number }
type EndLabel = { readonly text: PlacedText; readonly leader: string }

/**
 * Names at the ends of the other lines, in the margin right of the plot: each as near to its line's end as
 * the label of the main line and the others let it be, none over another. A name that has no room is left
 * to the key.
 */
export function placeLineEnds(
  view: ChartView,
  frame: Frame,
  { x, y }: Scales,
  end: PlacedChart['end'],
): ReadonlyMap<string, EndLabel> {
  const { plot, fontSize } = frame
  const size = CAPTION_EM * fontSize
  const left = end?.labelX ?? plot.left + plot.width + AWAY_EM * fontSize
  const named = view.lines.flatMap((line): Named[] => {
    const at = lastPoint(line, view.period.from)
    const [label = ''] = wrapText(line.label, frame.width - left - 1, size, 'regular', 1)
    const cut = label !== line.label && [...label].length < LEAST_LETTERS + 1
    return at === null || cut ? [] : [{ id: line.id, label, x: x(at.day), y: y(at.value) }]
  })
  const middles = spread(named, plot, mainLabel(end), LABEL_EM * size)
  return new Map(
    named.flatMap(({ id, label, x: endX, y: endY }) => {
      const middle = middles.get(id)
      if (middle === undefined) return []
      const text: PlacedText = {
        text: label,
        x: px(left),
        baseline: px(middle + MIDDLE * size),
        fontSize: px(size),
        anchor: 'start',
      }
      const leader = `M${px(endX)},${px(endY)}L${px(left - 0.2 * fontSize)},${px(middle)}`
      return [[id, { text, leader }] as const]
    }),
  )
}

/** Width that the names want right of the plot; none where there are no other lines. */
export function lineEndsWidth({ lines }: Pick<ChartView, 'lines'>, fontSize: number): number {
  if (lines.length === 0) return 0
  const widest = Math.max(...lines.map(({ label }) => textWidth(label, CAPTION_EM * fontSize)))
  return AWAY_EM * fontSize + Math.min(MOST_EM * fontSize, widest) + 1
}

/** What the label of the main line takes of the margin's height. */
function mainLabel(end: PlacedChart['end']): Pick<Rect, 'top' | 'height'> | null {
  const [first] = end?.lines ?? []
  const last = end?.lines.at(-1)
  if (!first || !last) return null
  const top = first.baseline - 0.85 * first.fontSize
  return { top, height: last.baseline + 0.3 * last.fontSize - top }
}

/**
 * Middles of labels of one height, by id: over and under what is taken, in the order of their lines' ends.
 * Where one side is full the label nearest to the middle changes sides; where both are it is left out.
 */
function spread(
  labels: readonly Named[],
  { top, height: whole }: Rect,
  taken: Pick<Rect, 'top' | 'height'> | null,
  height: number,
): ReadonlyMap<string, number> {
  const bottom = top + whole
  const gap = taken ?? { top: bottom, height: 0 }
  const middle = gap.top + gap.height / 2
  const byHeight = [...labels].sort((a, b) => a.y - b.y || (a.id < b.id ? -1 : 1))
  const over = byHeight.filter(({ y }) => y < middle)
  const under = byHeight.filter(({ y }) => y >= middle)
  const room = (from: number, to: number) => Math.max(0, Math.floor((to - from) / height))
  const [mostOver, mostUnder] = [room(top, gap.top), room(gap.top + gap.height, bottom)]
  while (over.length > mostOver) under.unshift(...over.splice(-1))
  while (under.length > mostUnder) {
    const [nearest] = under.splice(0, 1)
    if (nearest && over.length < mostOver) over.push(nearest)
  }
  return new Map([
    ...settle(over, top, gap.top, height),
    ...settle(under, gap.top + gap.height, bottom, height),
  ])
}

/** Pushes labels down until none is over another, then up until none is under the lower edge. */
function settle(labels: readonly Named[], top: number, bottom: number, height: number) {
  const middles: number[] = []
  for (const { y } of labels) {
    const least = (middles.at(-1) ?? top - height / 2) + height
    middles.push(Math.max(y, least))
  }
  for (let i = middles.length - 1; i >= 0; i--) {
    const most = (middles[i + 1] ?? bottom + height / 2) - height
    middles[i] = Math.min(middles[i] ?? most, most)
  }
  return labels.map(({ id }, i) => [id, middles[i] ?? top] as const)
}

function lastPoint({ values }: NamedLine, from: Day): { day: Day; value: number } | null {
  for (let i = values.length - 1; i >= 0; i--) {
    const value = values[i]
    if (value !== null && value !== undefined) return { day: (from + i) as Day, value }
  }
  return null
}
