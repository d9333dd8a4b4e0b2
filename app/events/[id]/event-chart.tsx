import { ChartFigure } from '@/app/(dashboard)/_dashboard/chart-figure'
import { buildView } from '@/lib/chart/build-view'
import { type Dataset, readSeries } from '@/lib/data/server'
import type { Event } from '@/lib/event/event'
import { EVERYTHING } from '@/lib/tension/selection'
import { daysAround } from './around-event'

/** The index around an event, which is marked whether or not the chart names it elsewhere. */
export function EventChart({ dataset, event }: { dataset: Dataset; event: Pick<Event, 'id' | 'date'> }) {
  const { facts, summaries } = dataset
  const named = facts.milestones.some((milestone) => milestone.event === event.id)
  const mark = { event: event.id, label: 'This event', short: 'This event', priority: 0 }
  const view = buildView(
    named ? facts : { ...facts, milestones: [mark, ...facts.milestones] },
    readSeries(dataset),
    summaries,
    daysAround(facts, event.date),
    EVERYTHING,
  )
  return <ChartFigure view={view} idPrefix="around" />
}
