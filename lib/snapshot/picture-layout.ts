import { endLabelWidth } from '../chart/end-label'
import { type FrameOptions, frameOf } from '../chart/frame'
import type { Theme } from '../chart/palette'
import { placeChart } from '../chart/place'
import type { PlacedChart } from '../chart/placed-chart'
import type { ChartView } from '../chart/view'
import { type PlacedFoot, placeFoot } from './picture-foot'
import { type PlacedHead, placeHead } from './picture-head'
import { type PlacedKeys, placeKeys } from './picture-keys'
import { type PlacedQr, placeQr } from './qr-code'
import type { PictureShape } from './sizes'

/** A picture with all its parts placed. */
export type PlacedPicture = {
  readonly head: PlacedHead
  readonly chart: PlacedChart
  readonly keys: PlacedKeys
  readonly foot: PlacedFoot
  readonly qr: PlacedQr | null
  /** Left edge of everything. */
  readonly left: number
  readonly chartTop: number
  readonly keysTop: number
  /** Lower edge of foot and QR code. */
  readonly bottom: number
  /** Right edge of foot and keys, and of everything. */
  readonly textRight: number
  readonly right: number
}

/** What a picture shows beside its view. */
export type PictureWords = {
  readonly theme: Theme
  readonly sharerTitle: string | null
  /** Address and code as printed. */
  readonly whereabouts: readonly string[]
  /** What the QR code says; null for none. */
  readonly qr: string | null
}

/** Distances, in em of the picture's type. */
const MARGIN_EM = 2
const TOP_EM = 1.9
const BOTTOM_EM = 1.7
const OVER_CHART_EM = 0.5
const UNDER_CHART_EM = 0.5
const OVER_FOOT_EM = 0.55
const BESIDE_QR_EM = 1.2
/** From this proportion of width to height a picture is low. */
const LANDSCAPE = 1.5
/** Keys get what a chart of these proportions leaves of the height, and at least a small share. */
const CHART_PROPORTION = 0.7
const LEAST_KEY = 0.2
/** A plot lower than this, in em, gives up rows of labels to the key, and at last the events under it. */
const LEAST_PLOT_EM = 8.5

/** Places head, chart, keys, foot and QR code in a picture; the chart takes the height the others leave. */
export function layOutPicture(view: ChartView, shape: PictureShape, words: PictureWords): PlacedPicture {
  const { width, height, fontSize } = shape
  const left = MARGIN_EM * fontSize
  const inner = width - 2 * left
  const bottom = height - BOTTOM_EM * fontSize
  const qr = words.qr === null ? null : placeQr(words.qr, width, words.theme)
  const textWidth = qr ? inner - qr.inset - BESIDE_QR_EM * fontSize : inner

  const head = placeHead(view, words.sharerTitle, {
    left,
    top: TOP_EM * fontSize,
    width: inner,
    fontSize,
    titleSize: shape.titleSize,
  })
  const foot = placeFoot(view.sourceLine, words.whereabouts, { width: textWidth, fontSize })
  const chartTop = head.bottom + OVER_CHART_EM * fontSize
  const footRoom = foot.height + OVER_FOOT_EM * fontSize
  const room = bottom - footRoom - UNDER_CHART_EM * fontSize - chartTop
  const body = placeBody(view, shape, {
    width: inner,
    height: room,
    textWidth,
    qrOverFoot: qr ? qr.inset - footRoom : 0,
    qrInMargin: qr !== null && width > LANDSCAPE * height,
  })
  return {
    head,
    foot,
    qr,
    left,
    chartTop,
    chart: body.chart,
    keys: body.keys,
    keysTop: chartTop + body.chart.frame.height + UNDER_CHART_EM * fontSize,
    bottom,
    textRight: left + textWidth,
    right: left + inner,
  }
}

/** Room for chart and keys. */
type BodyRoom = {
  readonly width: number
  readonly height: number
  readonly textWidth: number
  /** How far a QR code reaches over the foot. */
  readonly qrOverFoot: number
  /** Whether it may stand under the label of the line's end, in the chart's right margin. */
  readonly qrInMargin: boolean
}
type Body = { readonly chart: PlacedChart; readonly keys: PlacedKeys }

/** The first of ever plainer charts whose plot is high enough; where none is, the plainest. */
function placeBody(view: ChartView, shape: PictureShape, room: BodyRoom): Body {
  const withStems = shape.stems && view.stems.length > 0
  const lanes = view.milestones.length > 0 ? shape.lanes : 0
  let body = placeBodyWith(view, shape, room, lanes, withStems)
  const isHigh = () => body.chart.frame.plot.height >= LEAST_PLOT_EM * shape.fontSize
  for (let fewer = lanes - 1; fewer > 0 && !isHigh(); fewer--)
    body = placeBodyWith(view, shape, room, fewer, withStems)
  if (withStems && !isHigh()) body = placeBodyWith(view, shape, room, lanes, false)
  return body
}

function placeBodyWith(
  view: ChartView,
  { fontSize }: PictureShape,
  { width, height, textWidth, qrOverFoot, qrInMargin }: BodyRoom,
  mostLanes: number,
  stems: boolean,
): Body {
  const labelRoom = Math.max(endLabelWidth(view, fontSize) + fontSize, 3 * fontSize)
  const right = qrInMargin ? Math.max(labelRoom, width - textWidth) : labelRoom
  const place = (chartHeight: number, lanes: number) => {
    const options: FrameOptions = { fontSize, lanes, stems, labels: 'lanes', discs: 'unlabelled', right }
    return placeChart(view, frameOf({ width, height: chartHeight }, options))
  }
  // Labels depend on the width alone, so lanes and key are known before the chart's height is.
  const lanes = lanesNeeded(mostLanes, (count) => place(height, count))
  const labelled = place(height, lanes)
  const most = Math.max(LEAST_KEY * height, height - CHART_PROPORTION * width, qrOverFoot)
  const keysOf = (keysWidth: number) => placeKeys(labelled, { width: keysWidth, fontSize, most })
  const beside = keysOf(textWidth)
  const overQr = height - Math.max(beside.height, qrOverFoot)
  if (qrInMargin) {
    const chart = place(height - beside.height, lanes)
    const underLabel = (chart.end?.lines.at(-1)?.baseline ?? 0) + 0.5 * fontSize
    return { keys: beside, chart: underLabel <= overQr ? chart : place(overQr, lanes) }
  }
  // Over the code instead of beside it, keys have the whole width and may need fewer rows.
  const over = keysOf(width)
  const overKeys = height - over.height - Math.max(0, qrOverFoot)
  return overKeys > overQr
    ? { keys: over, chart: place(overKeys, lanes) }
    : { keys: beside, chart: place(overQr, lanes) }
}

/** The fewest lanes that name as many milestones as the most allowed. */
function lanesNeeded(most: number, place: (count: number) => PlacedChart): number {
  const named = (count: number) => place(count).milestones.filter(({ label }) => label !== null).length
  const best = named(most)
  for (let count = 0; count < most; count++) if (named(count) === best) return count
  return most
}
