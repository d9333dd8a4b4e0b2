import { endLabelWidth } from '../chart/end-label'
import { type FrameOptions, frameOf } from '../chart/frame'
import { lineEndsWidth } from '../chart/line-ends'
import type { Theme } from '../chart/palette'
import { namedMilestones, placeChart } from '../chart/place'
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
/** What a calendar label under the plot's edge reaches out, beside that. */
const HALF_TICK_EM = 1
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

/** A body before its chart is placed, which is the dear part. */
type Plan = {
  readonly options: FrameOptions
  readonly keys: PlacedKeys
  /** Of the chart, at most. */
  readonly height: number
}

function placeBody(view: ChartView, shape: PictureShape, room: BodyRoom): Body {
  const { options, keys, height } = planBody(view, shape, room)
  const place = (chartHeight: number) =>
    placeChart(view, frameOf({ width: room.width, height: chartHeight }, options))
  if (!room.qrInMargin) return { keys, chart: place(height) }
  // As high as the label of the line's end lets it be, which moves with the plot.
  for (let tried = height; tried > room.height - room.qrOverFoot; tried -= shape.fontSize) {
    const chart = place(tried)
    const labels = [...(chart.end?.lines.slice(-1) ?? []), ...chart.lines.flatMap(({ end }) => end ?? [])]
    const underLabel = Math.max(0, ...labels.map(({ baseline }) => baseline)) + 0.5 * shape.fontSize
    if (underLabel <= room.height - room.qrOverFoot) return { keys, chart }
  }
  return { keys, chart: place(Math.min(height, room.height - room.qrOverFoot)) }
}

/** The first of ever plainer charts whose plot is high enough; where none is, the one without events under it. */
function planBody(view: ChartView, shape: PictureShape, room: BodyRoom): Plan {
  const withStems = shape.stems && view.stems.length > 0
  const lanes = view.milestones.length > 0 ? shape.lanes : 0
  let plan = planBodyWith(view, shape, room, lanes, withStems)
  const isHigh = () =>
    frameOf({ width: room.width, height: plan.height }, plan.options).plot.height >=
    LEAST_PLOT_EM * shape.fontSize
  for (let fewer = lanes - 1; fewer > 0 && !isHigh(); fewer--)
    plan = planBodyWith(view, shape, room, fewer, withStems)
  if (withStems && !isHigh()) plan = planBodyWith(view, shape, room, lanes, false)
  return plan
}

function planBodyWith(
  view: ChartView,
  { fontSize }: PictureShape,
  { width, height, textWidth, qrOverFoot, qrInMargin }: BodyRoom,
  mostLanes: number,
  stems: boolean,
): Plan {
  const labelRoom = Math.max(
    endLabelWidth(view, fontSize) + fontSize,
    lineEndsWidth(view, fontSize),
    3 * fontSize,
  )
  const besideTicks = width - textWidth + HALF_TICK_EM * fontSize
  const right = qrInMargin ? Math.max(labelRoom, besideTicks) : labelRoom
  const optionsWith = (lanes: number): FrameOptions => {
    return { fontSize, lanes, stems, labels: 'lanes', discs: 'unlabelled', right }
  }
  // The fewest lanes that name as many milestones as the most allowed.
  const namedIn = (lanes: number) => namedMilestones(view, frameOf({ width, height }, optionsWith(lanes)))
  let named = namedIn(mostLanes)
  let lanes = mostLanes
  for (let fewer = 0; fewer < lanes; fewer++) {
    const tried = namedIn(fewer)
    if (tried.size < named.size) continue
    named = tried
    lanes = fewer
  }
  const most = Math.max(LEAST_KEY * height, height - CHART_PROPORTION * width, qrOverFoot)
  const keysOf = (keysWidth: number) =>
    placeKeys({ view, stems, named }, { width: keysWidth, fontSize, most })
  const beside = keysOf(textWidth)
  const options = optionsWith(lanes)
  if (qrInMargin) return { options, keys: beside, height: height - beside.height }
  // Over the QR code instead of beside it, keys have the whole width and may need fewer rows.
  const over = keysOf(width)
  const [besideQr, overQr] = [
    height - Math.max(beside.height, qrOverFoot),
    height - over.height - Math.max(0, qrOverFoot),
  ]
  return overQr > besideQr
    ? { options, keys: over, height: overQr }
    : { options, keys: beside, height: besideQr }
}
