import type { DatedMilestone } from '@/lib/chart/dated-milestones'
import { type DayStep, daysAStep, stepDay } from '@/lib/chart/day-steps'
import { moveWindow } from '@/lib/chart/move-window'
import { lengthInDays, type Period, type PeriodChoice } from '@/lib/chart/period'
import { addDays, addMonths, type Day } from '@/lib/event/day'

/**
 * The window after a press on the strip: as it is when pressed inside, else moved so that its middle is there.
 *
 * @param share of the strip's width, from its left end, 0 to 1
 */
export function windowPressed(share: number, period: Period, covered: Period): Period {
  const pressed = addDays(covered.from, Math.round(share * (covered.to - covered.from)))
  if (pressed >= period.from && pressed <= period.to) return period
  const middle = addDays(period.from, Math.round((lengthInDays(period) - 1) / 2))
  return moveWindow(period, 'both', pressed - middle, covered)
}

/** Days by which a key moves an end of the window; it may be more than there is room for. */
export function daysMoved(
  day: Day,
  { step, way }: { readonly step: DayStep; readonly way: 1 | -1 },
  {
    period,
    covered,
    milestones,
  }: { readonly period: Period; readonly covered: Period; readonly milestones: readonly DatedMilestone[] },
): number {
  switch (step) {
    case 'step':
      return way * daysAStep(period)
    case 'month':
      return addMonths(day, way) - day
    case 'end':
      return way * (covered.to - covered.from)
    case 'milestone':
      return stepDay(day, step, way, { period: covered, milestones, stems: [] }) - day
    case 'event':
      return 0
  }
  step satisfies never
}

/** A window as a choice of days: all of them where it covers all. */
export function choiceOf({ from, to }: Period, covered: Period): PeriodChoice {
  return from === covered.from && to === covered.to ? { kind: 'all' } : { kind: 'between', from, to }
}
