import { FigureKey, PaintedSizes } from '@/app/_chart/chart-figure'
import { placedAt, SIZE_NAMES } from '@/app/_chart/chart-sizes'
import { buildView, type DailyValues } from '@/lib/chart/build-view'
import { placeLine } from '@/lib/chart/place'
import { scalesOf } from '@/lib/chart/scales'
import type { ChartView } from '@/lib/chart/view'
import { type Dataset, readSeries } from '@/lib/data/server'
import type { Event } from '@/lib/event/event'
import { EVERYTHING } from '@/lib/tension/selection'
import { daysAround } from './around-event'

/**
 * The index around an event, which is marked whether or not the chart names it elsewhere, and from its day
 * on the index as it would be without it.
 */
export function EventChart({
  dataset,
  event,
  without,
}: {
  dataset: Dataset
  event: Pick<Event, 'id' | 'date'>
  /** Null when the event does not count in the index. */
  without: DailyValues | null
}) {
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
  return (
    <figure className="@container/chart">
      <div className="relative">
        <PaintedSizes view={view} idPrefix="around" />
        {without ? <LineWithout view={view} without={without} event={event} /> : null}
      </div>
      {without ? <LineKey /> : null}
      <FigureKey view={view} />
    </figure>
  )
}

/** The second line, over the painted chart at each of its sizes. The sentence beside the chart says it in words. */
function LineWithout({
  view,
  without,
  event,
}: {
  view: ChartView
  without: DailyValues
  event: Pick<Event, 'date'>
}) {
  const values = view.values.map((_, i) =>
    view.period.from + i < event.date ? null : (without.values[view.period.from + i - without.first] ?? null),
  )
  return SIZE_NAMES.map((size) => {
    const { frame } = placedAt(view, size)
    const { line } = placeLine({ ...view, values, cautions: [] }, scalesOf(view, frame), frame.paths)
    return (
      <svg
        key={size}
        data-size={size}
        data-line="without"
        viewBox={`0 0 ${frame.width} ${frame.height}`}
        className="pointer-events-none absolute inset-0 h-auto w-full"
        aria-hidden="true"
      >
        <path d={line} fill="none" stroke="var(--chart-ink)" strokeWidth="1" strokeDasharray="3 2.5" />
      </svg>
    )
  })
}

const KEY = [
  { name: 'The index', width: 2, dash: undefined },
  { name: 'Without this event', width: 1, dash: '3 2.5' },
] as const

function LineKey() {
  return (
    <ul aria-label="Lines" className="mt-2 flex flex-wrap gap-x-6 text-soft text-xs">
      {KEY.map(({ name, width, dash }) => (
        <li key={name} className="flex items-center gap-2">
          <svg viewBox="0 0 24 4" width="24" height="4" aria-hidden="true">
            <path d="M0 2H24" stroke="var(--chart-ink)" strokeWidth={width} strokeDasharray={dash} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  )
}
