import type { Day } from '../event/day'
import type { Frame } from './frame'
import { dayToX, valueToY } from './plot-scale'
import type { ChartView } from './view'

/** Pixels of a day and of an index value. */
export type Scales = { readonly x: (day: Day) => number; readonly y: (value: number) => number }

/** The linear scales of a chart: first day at the left edge of the plot, last at the right. */
export function scalesOf(view: Pick<ChartView, 'period' | 'y'>, { plot }: Pick<Frame, 'plot'>): Scales {
  return {
    x: (day) => dayToX(day, view.period, plot),
    y: (value) => valueToY(value, view.y.domain, plot),
  }
}
