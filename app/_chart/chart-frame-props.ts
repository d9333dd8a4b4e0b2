import type { DailyValues } from '@/lib/chart/build-view'
import type { ChartFacts } from '@/lib/chart/facts'
import type { Period, PeriodChoice } from '@/lib/chart/period'
import type { ChartView } from '@/lib/chart/view'
import type { Day } from '@/lib/event/day'

export type ChartFrameProps = {
  readonly view: ChartView
  /** The whole record of what the view shows, for the change before its first day. */
  readonly series: DailyValues
  readonly facts: ChartFacts
  /** The day whose sum is open, and whether the reader chose it. */
  readonly day: Day
  readonly dayChosen: boolean
  readonly onDay: (day: Day | null) => void
  readonly onZoom: (period: Period) => void
  readonly onPreset: (choice: PeriodChoice) => void
  /** Absolute address of this chart with another period, to copy. */
  readonly linkTo: (period: Period) => string
  /** Address of what made the difference between the two ends of a period; null where there is none. */
  readonly changeOf: (period: Period) => string | null
  /** Address of the whole sum of a day. */
  readonly sumOf: (day: Day) => string
}
