import type { Day } from '../event/day'
import type { Frame } from './frame'
import { px } from './path-writer'
import type { PlacedChart, PlacedPin } from './placed-chart'
import type { Scales } from './scales'
import { textWidth } from './text-width'
import type { ChartView } from './view'

/** From the line's end to its label, and the sizes of figure and word, in em. */
const AWAY_EM = 0.6
const FIGURE_EM = 1.35
const WORD_EM = 1
/** Share of a line of type that stands above its middle. */
const MIDDLE = 0.36

/**
 * The end of the line and its label: the figure, and the word under it where the margin is wide enough.
 * It gives way to the right to a disc that stands over the plot's edge.
 */
export function placeEnd(
  view: ChartView,
  frame: Frame,
  { x, y }: Scales,
  pins: readonly PlacedPin[],
): PlacedChart['end'] {
  const last = lastValue(view)
  if (last === null || view.endLabel === '') return null
  const { plot, fontSize } = frame
  const at = { x: x(last.day), y: y(last.value) }
  const discs = pins.filter(({ cy }) => cy > plot.top && Math.abs(cy - at.y) < 3 * fontSize)
  const edge = Math.max(plot.left + plot.width, ...discs.map(({ cx, width: w }) => cx + w / 2))
  const labelX = edge + AWAY_EM * fontSize
  const room = frame.width - labelX
  const [figure = '', ...words] = view.endLabel.split(' ')
  const word = words.join(' ')
  const withWord = word !== '' && textWidth(word, WORD_EM * fontSize, 'medium') <= room
  const half = (withWord ? FIGURE_EM + WORD_EM : FIGURE_EM) * 0.5 * fontSize
  const middle = Math.min(Math.max(at.y, plot.top + half), plot.top + plot.height - half)
  const baseline = middle + (withWord ? -0.06 : MIDDLE * FIGURE_EM) * fontSize
  const text = { x: px(labelX), anchor: 'start' as const }
  const lines = [{ ...text, text: figure, baseline: px(baseline), fontSize: px(FIGURE_EM * fontSize) }]
  if (withWord)
    lines.push({
      ...text,
      text: word,
      baseline: px(baseline + 1.2 * WORD_EM * fontSize),
      fontSize: px(WORD_EM * fontSize),
    })
  return {
    x: px(at.x),
    y: px(at.y),
    labelX: px(labelX),
    labelY: px(baseline),
    text: view.endLabel,
    lines,
  }
}

/** Width the label needs right of the plot, in pixels. */
export function endLabelWidth({ endLabel }: ChartView, fontSize: number): number {
  const [figure = '', ...words] = endLabel.split(' ')
  const widest = Math.max(
    textWidth(figure, FIGURE_EM * fontSize, 'semibold'),
    textWidth(words.join(' '), WORD_EM * fontSize, 'medium'),
  )
  return AWAY_EM * fontSize + widest
}

function lastValue({ values, period }: ChartView): { day: Day; value: number } | null {
  for (let i = values.length - 1; i >= 0; i--) {
    const value = values[i]
    if (value !== null && value !== undefined) return { day: (period.from + i) as Day, value }
  }
  return null
}
