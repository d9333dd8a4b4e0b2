import type { PathStyle } from './path-writer'

/** A rectangle in pixels. */
export type Rect = {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Where the parts of a chart go in a picture of `width` by `height` pixels. */
export type Frame = {
  readonly width: number
  readonly height: number
  /** Milestone labels in lanes, or numbered pins with a key beside the chart where text has no room. */
  readonly labels: 'lanes' | 'pins'
  /** With labels in lanes: a numbered disc for every milestone, or only for those whose label had no room. */
  readonly discs: 'all' | 'unlabelled'
  /** Above the plot: rows for milestone labels or pins. */
  readonly lanes: Rect & { readonly count: number }
  readonly plot: Rect
  /** Under the plot: event stems; no height where they are not drawn. */
  readonly stems: Rect
  /** Size of axis and label text. */
  readonly fontSize: number
  /** How the long paths are written. */
  readonly paths: PathStyle
}

/** The sizes a page chart is laid out at; each is shown within a range of container widths and scaled to fit. */
export const CHART_SIZES = {
  phone: { width: 358, height: 388, minContainer: 0 },
  slim: { width: 560, height: 420, minContainer: 450 },
  tablet: { width: 772, height: 450, minContainer: 660 },
  desktop: { width: 864, height: 470, minContainer: 830 },
} as const
export type ChartSize = keyof typeof CHART_SIZES

/** What may differ between charts of one size; everything else follows from the size of the type. */
export type FrameOptions = {
  readonly labels?: Frame['labels']
  readonly discs?: Frame['discs']
  /** Rows for milestone labels. */
  readonly lanes?: number
  /** Pixels; every distance in the frame is in proportion to it. */
  readonly fontSize?: number
  /** Whether event stems are drawn under the plot. */
  readonly stems?: boolean
  /** Room right of the plot for the label at the line's end. */
  readonly right?: number
  readonly paths?: PathStyle
}

/** The type size at which the distances below are given. */
export const BASE_FONT_SIZE = 12

/** Under this width, at the base type size, milestone text has no room. */
const PINS_BELOW = 450

const LANES = { left: 44, right: 96, row: 22, rows: 3, overPlot: 10, stems: 48 }
const PINS = { left: 30, right: 44, row: 26, rows: 1, overPlot: 4, stems: 44 }
const OVER_STEMS = 8
const AXIS = 24
/** Label boxes keep this far from the picture's edge. */
const EDGE = 4

/** Divides a picture of the given size into lanes, plot, stems and axes. */
export function frameOf(
  { width, height }: { readonly width: number; readonly height: number },
  options: FrameOptions = {},
): Frame {
  const fontSize = options.fontSize ?? BASE_FONT_SIZE
  const unit = fontSize / BASE_FONT_SIZE
  const labels = options.labels ?? (width < PINS_BELOW * unit ? 'pins' : 'lanes')
  const room = labels === 'pins' ? PINS : LANES
  const count = options.lanes ?? room.rows
  const lanesHeight = count * room.row * unit
  const left = room.left * unit
  const top = lanesHeight + room.overPlot * unit
  const underPlot = options.stems === false ? 0 : OVER_STEMS * unit
  const stemsHeight = options.stems === false ? 0 : room.stems * unit
  const plotWidth = width - left - (options.right ?? room.right * unit)
  const plotHeight = height - top - underPlot - stemsHeight - AXIS * unit
  const edge = EDGE * unit
  return {
    width,
    height,
    labels,
    discs: options.discs ?? 'all',
    lanes: { left: edge, top: 0, width: width - 2 * edge, height: lanesHeight, count },
    plot: { left, top, width: plotWidth, height: plotHeight },
    stems: { left, top: top + plotHeight + underPlot, width: plotWidth, height: stemsHeight },
    fontSize,
    paths: options.paths ?? 'exact',
  }
}

/** How much larger than the base type a frame is drawn. */
export function unitOf(frame: Frame): number {
  return frame.fontSize / BASE_FONT_SIZE
}
