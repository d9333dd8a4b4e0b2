import type { KeyAction } from '@/app/_chart/chart-keys'
import type { DatedMilestone } from '@/lib/chart/dated-milestones'
import { daysAStep, stepDay } from '@/lib/chart/day-steps'
import type { Period } from '@/lib/chart/period'
import { addMonths, type Day } from '@/lib/event/day'

type Move = Extract<KeyAction, { kind: 'move' }>

/** How many days a key moves one end of the strip's window that stands at a day. The strip has no events to step to. */
export function daysMoved(
  day: Day,
  { step, way }: Pick<Move, 'step' | 'way'>,
  { covered, period, milestones }: { covered: Period; period: Period; milestones: readonly DatedMilestone[] },
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
