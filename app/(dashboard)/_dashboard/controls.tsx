import type { ChartFacts } from '@/lib/chart/facts'
import { pageLink } from './chart-links'
import { FilterRow } from './filters/filter-row'
import { LineRow } from './lines/line-row'
import { PeriodRow } from './period/period-row'
import type { DashboardModel } from './use-dashboard'

/** The bar of choices: which days, which line, whose acts. */
export function Controls({
  facts,
  model: { url, series, view, events },
}: {
  facts: ChartFacts
  model: Pick<DashboardModel, 'url' | 'series' | 'view' | 'events'>
}) {
  const { request } = url
  return (
    <div className="screen-only mt-4 flex flex-wrap gap-2 border-rule border-y bg-paper py-2 sm:gap-x-6 wide:sticky wide:top-0 wide:z-20">
      <PeriodRow facts={facts} url={url} series={series.data?.values} events={events.all} />
      <LineRow
        facts={facts}
        line={request.line}
        onLine={url.setLine}
        linkTo={() => pageLink(request.period, request, request.line)}
      />
      <FilterRow
        facts={facts}
        selection={request.selection}
        thread={view?.thread ?? null}
        onSelection={url.setSelection}
        onThread={url.setThread}
      />
    </div>
  )
}
