import { endLabelWidth } from '../chart/end-label'
import { frameOf } from '../chart/frame'
import { px } from '../chart/line-path'
import { type Palette, palettes, type Theme } from '../chart/palette'
import { placeChart } from '../chart/place'
import type { PlacedChart } from '../chart/placed-chart'
import { balanceText, textWidth, wrapText } from '../chart/text-width'
import type { ChartView } from '../chart/view'
import { element, escapeXml, textElement } from './markup'
import { paintKeys, placeKeys } from './picture-keys'
import { PICTURE_SIZES, type PictureShape, type PictureSizeName } from './sizes'
import { paintChartBody } from './svg'

export type PictureOptions = {
  readonly size: PictureSizeName
  readonly theme: Theme
  /** Code of the snapshot shown, printed so that a reader of the pixels can look it up. */
  readonly code?: string
  /** Where the picture can be seen alive, printed without its scheme. */
  readonly address?: string
}

const FONT_FAMILY = "Geist, 'Helvetica Neue', Arial, sans-serif"
/** Sizes of title and subtitle and distances, in em of the picture's type. */
const TITLE_EM = 1.75
const SUBTITLE_EM = 1.05
const SOURCE_EM = 0.9
const LEADING = 1.22
const MARGIN_EM = 2
const LEAST_KEY = 0.16
const CHART_PROPORTION = 0.7
const TITLE_LINES = 3
const SUBTITLE_LINES = 3

/**
 * A whole picture that can stand alone: title, what is shown, chart, keys, source, address and code, all
 * in the pixels. Text stays text; it is set in Geist and fits its lines.
 */
export function paintPicture(view: ChartView, { size, theme, code, address }: PictureOptions): string {
  const picture: PictureShape = PICTURE_SIZES[size]
  const palette = palettes[theme]
  const { width, height, fontSize, lanes, stems } = picture
  const margin = MARGIN_EM * fontSize
  const inner = width - 2 * margin
  const head = paintHead(view, palette, { left: margin, top: margin * 0.9, width: inner, fontSize })
  const foot = paintFoot(
    view,
    palette,
    { left: margin, bottom: height - margin * 0.8, width: inner, fontSize },
    [address?.replace(/^https?:\/\//, '') ?? '', code && !address?.includes(code) ? `Snapshot ${code}` : ''],
  )
  const right = Math.max(endLabelWidth(view, fontSize) + fontSize, 3 * fontSize)
  const room = foot.top - head.bottom
  const frameAt = (chartHeight: number, count: number) =>
    frameOf({ width: inner, height: chartHeight }, { fontSize, lanes: count, stems, labels: 'lanes', right })
  // Labels depend on the width alone, so lanes and key are known before the chart's height is.
  const count = lanesNeeded(lanes, (n) => placeChart(view, frameAt(room, n)))
  const keys = placeKeys(placeChart(view, frameAt(room, count)), {
    width: inner,
    fontSize,
    most: keyRoom(room, inner),
  })
  const chartTop = head.bottom + fontSize * 0.6
  const chartHeight = foot.top - chartTop - keys.height - fontSize * 0.4
  const placed = placeChart(view, frameAt(chartHeight, count))
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'picture',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-labelledby': 'picture-title',
      'aria-describedby': 'picture-desc',
      'font-family': FONT_FAMILY,
    },
    element('title', { id: 'picture-title' }, escapeXml(view.title)) +
      element('desc', { id: 'picture-desc' }, escapeXml(view.altText)) +
      element('rect', { width, height, fill: palette.paper }) +
      head.markup +
      element(
        'g',
        { transform: `translate(${px(margin)} ${px(chartTop)})` },
        paintChartBody(placed, palette, { idPrefix: 'picture' }),
      ) +
      paintKeys(keys, palette, { left: margin, top: chartTop + chartHeight + fontSize * 0.2 }) +
      foot.markup,
  )
}

/** The fewest lanes that name as many milestones as the most allowed. */
function lanesNeeded(most: number, place: (count: number) => PlacedChart): number {
  const named = (count: number) => place(count).milestones.filter(({ label }) => label !== null).length
  const best = named(most)
  for (let count = 1; count < most; count++) if (named(count) === best) return count
  return most
}

/** Height the keys may take: what a chart of good proportions leaves, and at least a small share. */
function keyRoom(height: number, width: number): number {
  return Math.max(LEAST_KEY * height, height - CHART_PROPORTION * width)
}

type Column = { readonly left: number; readonly width: number; readonly fontSize: number }

function paintHead(
  { title, subtitle }: ChartView,
  palette: Palette,
  { left, top, width, fontSize }: Column & { readonly top: number },
): { markup: string; bottom: number } {
  const titleSize = TITLE_EM * fontSize
  const subtitleSize = SUBTITLE_EM * fontSize
  let baseline = top
  const lines: string[] = []
  for (const text of balanceText(title, width, titleSize, 'semibold', TITLE_LINES)) {
    baseline += titleSize * (lines.length === 0 ? 0.8 : LEADING)
    lines.push(
      textElement(text, {
        x: px(left),
        y: px(baseline),
        'font-size': px(titleSize),
        'font-weight': 600,
        fill: palette.ink,
      }),
    )
  }
  baseline += 0.25 * fontSize
  for (const text of balanceText(subtitle, width, subtitleSize, 'regular', SUBTITLE_LINES)) {
    baseline += subtitleSize * LEADING
    lines.push(
      textElement(text, {
        x: px(left),
        y: px(baseline),
        'font-size': px(subtitleSize),
        fill: palette.muted,
      }),
    )
  }
  return { markup: element('g', { class: 'head' }, lines.join('')), bottom: baseline + 0.4 * fontSize }
}

/** Source line at the left, address and code at the right, on one line where both fit. */
function paintFoot(
  { sourceLine }: ChartView,
  palette: Palette,
  { left, bottom, width, fontSize }: Column & { readonly bottom: number },
  whereabouts: readonly string[],
): { markup: string; top: number } {
  const size = SOURCE_EM * fontSize
  const where = whereabouts.filter((text) => text !== '').join(' · ')
  const whereWidth = textWidth(where, size, 'medium')
  const oneLine = textWidth(sourceLine, size) + whereWidth + fontSize * 1.5 <= width
  const lines = oneLine
    ? [sourceLine]
    : [...wrapText(sourceLine, width, size, 'regular', 2), ...wrapText(where, width, size, 'medium', 2)]
  const shown = lines.filter((text) => text !== '')
  const top = bottom - (shown.length - 1) * size * LEADING - size
  const markup = shown.map((text, i) =>
    textElement(text, {
      x: px(left),
      y: px(bottom - (shown.length - 1 - i) * size * LEADING),
      'font-weight': !oneLine && where.startsWith(text) ? 500 : undefined,
    }),
  )
  if (oneLine && where !== '')
    markup.push(
      textElement(where, {
        x: px(left + width),
        y: px(bottom),
        'text-anchor': 'end',
        'font-weight': 500,
      }),
    )
  return {
    markup: element('g', { class: 'foot', 'font-size': px(size), fill: palette.muted }, markup.join('')),
    top: top - 0.5 * fontSize,
  }
}
