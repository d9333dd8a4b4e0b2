import { LoadState } from '@/app/_site/load-state'
import type { ChartFacts } from '@/lib/chart/facts'
import { EVERYTHING } from '@/lib/tension/selection'
import type { DashboardModel } from '../use-dashboard'
import { EventList } from './event-list'

/** The list of events as far as it has loaded. */
export function EventsPart({
  facts,
  model: { url, ledger, view, events, sum, threads },
}: {
  facts: ChartFacts
  model: Pick<DashboardModel, 'url' | 'ledger' | 'view' | 'events' | 'sum' | 'threads'>
}) {
  return (
    <div>
      <LoadState
        waiting={ledger.waiting}
        failed={ledger.failed}
        loading="Loading events"
        failure={
          ledger.data
            ? `Showing the events of data ${facts.dataVersion}; newer ones did not load.`
            : 'The events list did not load. The chart is complete without it.'
        }
        onRetry={ledger.retry}
      />
      {view && ledger.data ? (
        <EventList
          events={events.chosen}
          inPeriod={events.inPeriod.length}
          view={view}
          sum={sum.data}
          facts={facts}
          threads={threads}
          onClear={() => url.setSelection(EVERYTHING)}
        />
      ) : null}
    </div>
  )
}
