import { CHART_SIZES, type ChartSize, frameOf } from '../chart/frame'
import { placeMilestones } from '../chart/place'
import { scalesOf } from '../chart/scales'
import { wrapText } from '../chart/text-width'
import type { ChartView } from '../chart/view'

/** Pixels; what an embed is given where nobody says otherwise: the width of a column of text and picture. */
export const EMBED_WIDTH = 800

/** Pixels, as the embed page sets them. */
const SIDES = 24
const TITLE = { fontSize: 18, line: 25 }
const SUBTITLE = { fontSize: 14, line: 20 }
const SOURCE = { fontSize: 12, line: 18 }
const KEY_ROW = 26
const KEY_COLUMNS_FROM = 672
const WORDS = 70
/** Gaps between the parts, and a line more in case a font is wider than ours. */
const SPARE = 76
/** Room the code and the link take beside the source. */
const AFTER_SOURCE = ' '.repeat(60)

/** About how high an embed of this width gets; a page that loads the script need not rely on it. */
export function embedHeight(view: ChartView, width: number, words: boolean): number {
  const inner = Math.max(1, width - SIDES)
  const size = sizeFor(inner)
  const { width: drawnWidth, height: drawnHeight } = CHART_SIZES[size]
  const lines = (text: string, { fontSize, line }: { fontSize: number; line: number }) =>
    wrapText(text, inner, fontSize).length * line
  const columns = inner >= KEY_COLUMNS_FROM ? 2 : 1
  const height =
    lines(view.title, TITLE) +
    lines(view.subtitle, SUBTITLE) +
    (words ? WORDS : 0) +
    (inner / drawnWidth) * drawnHeight +
    Math.ceil(keyRows(view, size) / columns) * KEY_ROW +
    lines(`${view.sourceLine}${AFTER_SOURCE}`, SOURCE) +
    SPARE
  return Math.ceil(height)
}

/** The size shown at a width; the same choice as the page makes. */
function sizeFor(width: number): ChartSize {
  const sizes: readonly ChartSize[] = ['desktop', 'tablet', 'slim']
  return sizes.find((size) => CHART_SIZES[size].minContainer <= width) ?? 'phone'
}

function keyRows(view: ChartView, size: ChartSize): number {
  const frame = frameOf(CHART_SIZES[size])
  const { milestones } = placeMilestones(view, frame, scalesOf(view, frame))
  return milestones.filter(({ label }) => label === null).length
}
