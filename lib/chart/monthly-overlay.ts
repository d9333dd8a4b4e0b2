import { addDays, type Day } from '../event/day'
import type { Rect } from './frame'
import { linePath } from './line-path'
import type { Period } from './period'
import { dayToX, valueToY } from './plot-scale'
import { textWidth } from './text-width'
import { type CalendarTick, calendarTicks } from './ticks'

/** A value of a month, which is named by its first day. */
type MonthValue = { readonly month: Day; readonly value: number }

/** Two monthly series over each other, in pixels. */
export type PlacedOverlay = {
  readonly width: number
  readonly height: number
  readonly plot: Rect
  readonly fontSize: number
  readonly ours: string
  readonly theirs: string
  readonly xTicks: readonly CalendarTick[]
  readonly yTicks: readonly { readonly value: number; readonly y: number }[]
}

const FONT_SIZE = 12
const TOP = 8
const AXIS = 24
/** Between an axis number and the plot. */
const NUMBER_GAP = 8
const MID_MONTH = 14
/** Distances between index ticks, from fine to coarse; the first that gives few enough is taken. */
const STEPS = [1, 2, 5, 10, 20, 25] as const
const MOST_TICKS = 6

/** Lays out two monthly series on one scale; a month without a value is a gap. Values stand at mid-month. */
export function placeOverlay(
  ours: readonly MonthValue[],
  theirs: readonly MonthValue[],
  { width, height }: { readonly width: number; readonly height: number },
): PlacedOverlay {
  const values = [...ours, ...theirs].map(({ value }) => value)
  const { domain, ticks } = scaleOf(Math.min(...values), Math.max(...values))
  const left = Math.max(...ticks.map((tick) => textWidth(String(tick), FONT_SIZE))) + NUMBER_GAP
  const plot = { left, top: TOP, width: width - left, height: height - TOP - AXIS }
  const months = [...ours, ...theirs].map(({ month }) => month)
  const period: Period = {
    from: months.reduce((a, b) => (b < a ? b : a)),
    to: addDays(
      months.reduce((a, b) => (b > a ? b : a)),
      2 * MID_MONTH,
    ),
  }
  const x = (day: Day) => dayToX(day, period, plot)
  const path = (series: readonly MonthValue[]) =>
    linePath(
      withGaps(series).map(({ month, value }) => ({
        x: x(addDays(month, MID_MONTH)),
        y: value === null ? null : valueToY(value, domain, plot),
      })),
    )
  return {
    width,
    height,
    plot,
    fontSize: FONT_SIZE,
    ours: path(ours),
    theirs: path(theirs),
    xTicks: calendarTicks({ period, x, fontSize: FONT_SIZE, left: 0, right: width }),
    yTicks: ticks.map((value) => ({ value, y: valueToY(value, domain, plot) })),
  }
}

/** Whole steps around the values. */
function scaleOf(least: number, greatest: number) {
  const span = Math.max(1, greatest - least)
  const step = STEPS.find((size) => span / size + 1 <= MOST_TICKS) ?? Math.ceil(span / MOST_TICKS)
  const first = Math.floor(least / step)
  const last = Math.max(first + 1, Math.ceil(greatest / step))
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step)
  return { domain: [first * step, last * step] as const, ticks }
}

/** Months are at most 31 days apart; anything longer is a gap. */
function withGaps(series: readonly MonthValue[]): { month: Day; value: number | null }[] {
  return series.flatMap((point, i) => {
    const before = series[i - 1]
    const gap = before && point.month - before.month > 31 ? [{ month: before.month, value: null }] : []
    return [...gap, point]
  })
}
