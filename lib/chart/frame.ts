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
  /** Above the plot: rows for milestone labels or pins. */
  readonly lanes: Rect & { readonly count: number }
  readonly plot: Rect
  /** Under the plot: event stems. */
  readonly stems: Rect
  /** Size of axis and label text. */
  readonly fontSize: number
}

/** The sizes a page chart is laid out at; each is shown within a range of container widths and scaled to fit. */
export const CHART_SIZES = {
  phone: { width: 358, height: 388, minContainer: 0 },
  slim: { width: 560, height: 420, minContainer: 450 },
  tablet: { width: 772, height: 450, minContainer: 660 },
  desktop: { width: 864, height: 470, minContainer: 830 },
} as const
export type ChartSize = keyof typeof CHART_SIZES
