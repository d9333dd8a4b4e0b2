import { clampDay, type Day } from '../event/day'
import type { Rect } from './frame'
import type { Period } from './period'

/** Horizontal position of a day in a plot whose left edge is the period's first day and right edge its last. */
export function dayToX(day: Day, { from, to }: Period, plot: Rect): number {
  return plot.left + ((day - from) * plot.width) / Math.max(1, to - from)
}

/** The day nearest to a horizontal position, inside the period. */
export function xToDay(x: number, { from, to }: Period, plot: Rect): Day {
  return clampDay(Math.round(from + ((x - plot.left) * (to - from)) / plot.width) as Day, from, to)
}

/** Vertical position of a value: the domain's least at the bottom edge of the plot, its greatest at the top. */
export function valueToY(value: number, [least, greatest]: readonly [number, number], plot: Rect): number {
  return plot.top + ((greatest - value) * plot.height) / (greatest - least)
}
