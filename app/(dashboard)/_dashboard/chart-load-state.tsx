import { LoadState } from '@/app/_site/load-state'
import type { ChartFacts } from '@/lib/chart/facts'
import { nameSelection } from '@/lib/chart/selection-words'
import type { Selection } from '@/lib/tension/selection'
import type { DashboardModel } from './use-dashboard'

/** What is on its way over a chart that shows what was there before, and what did not arrive. */
export function ChartLoadState({
  facts,
  wanted,
  series: { shown, waiting, failed, retry },
}: {
  facts: ChartFacts
  wanted: Selection
  series: DashboardModel['series']
}) {
  const name = nameSelection(facts, wanted)
  return (
    <LoadState
      waiting={waiting}
      failed={failed}
      loading={`Loading ${name}`}
      failure={
        shown === wanted
          ? `Showing data as of ${facts.dataVersion}; newer data did not load.`
          : `Showing ${nameSelection(facts, shown)}; ${name} did not load.`
      }
      onRetry={retry}
    />
  )
}
