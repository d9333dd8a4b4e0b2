import type { ChartFacts } from '@/lib/chart/facts'
import type { LineChoice } from '@/lib/chart/line-choice'
import type { ChartUrl } from '../use-chart-url'

/** What each panel of the row is given. */
export type LinePanelProps = {
  readonly facts: ChartFacts
  readonly line: LineChoice
  readonly onLine: ChartUrl['setLine']
  /** Absolute address of the page as it stands. */
  readonly linkTo: () => string
}
