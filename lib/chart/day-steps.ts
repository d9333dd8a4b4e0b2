import { addDays, addMonths, clampDay, type Day } from '../event/day'
import { lengthInDays, type Period } from './period'

export type DayStep = 'step' | 'month' | 'end' | 'milestone' | 'event'

/** In periods longer than this a step is a week: single days are under a pixel apart. */
const WEEK_STEP_OVER_DAYS = 2 * 366

/** What steps go by: a chart's view is one. */
export type Steppable = {
  readonly period: Period
  readonly milestones: readonly { readonly day: Day }[]
  readonly stems: readonly { readonly day: Day }[]
}

/** Days an arrow key moves in a period. */
export function daysAStep(period: Period): number {
  return lengthInDays(period) > WEEK_STEP_OVER_DAYS ? 7 : 1
}

/**
 * The day a reader gets to from `day`, inside the view's period.
 *
 * `step` a day, or a week in periods over two years · `month` the same date a month away · `end` the last
 * (or first) day of the period · `milestone`, `event` the nearest one that way; the same day when none is left.
 *
 * @param way 1 later, -1 earlier
 */
export function stepDay(day: Day, step: DayStep, way: 1 | -1, { period, milestones, stems }: Steppable): Day {
  switch (step) {
    case 'step':
      return inside(addDays(day, way * daysAStep(period)))
    case 'month':
      return inside(addMonths(day, way))
    case 'end':
      return way === 1 ? period.to : period.from
    case 'milestone':
      return nearest(milestones)
    case 'event':
      return nearest(stems)
  }
  step satisfies never

  function inside(to: Day): Day {
    return clampDay(to, period.from, period.to)
  }
  function nearest(marks: readonly { readonly day: Day }[]): Day {
    const beyond = marks.map((mark) => mark.day).filter((at) => (way === 1 ? at > day : at < day))
    return beyond.length === 0 ? day : inside((way === 1 ? Math.min(...beyond) : Math.max(...beyond)) as Day)
  }
}
