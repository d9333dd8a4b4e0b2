import { lengthInDays, type Period } from '@/lib/chart/period'
import { calendarTicks } from '@/lib/chart/ticks'
import type { Day } from '@/lib/event/day'

/** Where a day begins along a period, in percent of its length. */
export function along(period: Period, day: Day): number {
  return ((day - period.from) / lengthInDays(period)) * 100
}

/** Left end and width of some days of a period, as a style. */
export function placed(period: Period, { from, to }: Period): { left: string; width: string } {
  return {
    left: percent(along(period, from)),
    width: percent(((to - from + 1) / lengthInDays(period)) * 100),
  }
}

export function percent(share: number): string {
  return `${Math.round(share * 1000) / 1000}%`
}

/** Marks of the calendar whose labels fit beside each other at a width. */
export function ticksAlong(period: Period, widthPx: number): { day: Day; label: string; left: string }[] {
  const x = (day: Day) => (along(period, day) / 100) * widthPx
  // Labels stand to the right of their day, not across it.
  const half = 20
  return calendarTicks({ period, x, fontSize: 12, left: -half, right: widthPx }).map(({ day, label }) => ({
    day,
    label,
    left: percent(along(period, day)),
  }))
}
