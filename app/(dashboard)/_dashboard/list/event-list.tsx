'use client'

import { useMemo, useState } from 'react'
import type { Threads } from '@/app/_event/threads'
import type { ChartFacts } from '@/lib/chart/facts'
import { formatCount, formatCounted } from '@/lib/chart/format'
import type { ChartView } from '@/lib/chart/view'
import type { EventSummary } from '@/lib/codebook/event-summary'
import { SCORE_WORDS } from '@/lib/words/score-words'
import type { DayParts } from '../day/day-parts'
import { type EventOrder, grouped, inOrder } from './event-order'
import { EventRow } from './event-row'
import { NoEvents } from './no-events'

const FIRST_ROWS = 12
const MORE_ROWS = 40

/** The events of the period and filters, newest or strongest first. */
export function EventList({
  events,
  inPeriod,
  view,
  sum,
  facts,
  threads,
  onClear,
}: {
  /** Those that pass the filters. */
  events: readonly EventSummary[]
  /** How many the period has without filters. */
  inPeriod: number
  view: ChartView
  sum: DayParts | null | undefined
  facts: ChartFacts
  threads: Threads
  onClear: () => void
}) {
  const [order, setOrder] = useState<EventOrder>('newest')
  const [rows, setRows] = useState({ of: events, count: FIRST_ROWS })
  const count = rows.of === events ? rows.count : FIRST_ROWS
  const listed = useMemo(() => inOrder(events, order), [events, order])
  const numbers = useMemo(() => new Map(view.milestones.map((mark) => [mark.event, mark.number])), [view])
  const points = useMemo(() => new Map(sum?.contributions.map((part) => [part.event, part.points])), [sum])
  const context = events.filter((event) => event.class === null).length

  return (
    <section id="events" aria-labelledby="events-title">
      <div className="flex flex-wrap items-baseline justify-between gap-2">
        <h2 id="events-title" className="font-semibold text-xl">
          Events in this period <span className="font-normal text-soft">{formatCount(events.length)}</span>
        </h2>
        <OrderField order={order} onOrder={setOrder} />
      </div>
      {view.notice === null ? null : (
        <p className="text-soft text-xs">
          Scores and points are those of the line: {view.notice}. An opened event shows the published account.
        </p>
      )}
      {context > 0 ? (
        <p className="text-soft text-xs">
          {formatCount(context)} of them {context === 1 ? 'is' : 'are'} {SCORE_WORDS.context}.
        </p>
      ) : null}
      {events.length === 0 ? (
        <NoEvents inPeriod={inPeriod} onClear={onClear} />
      ) : (
        grouped(listed.slice(0, count), order).map(({ heading, members }) => (
          <div key={heading ?? 'all'}>
            {heading === null ? null : <h3 className="mt-4 font-medium text-sm text-soft">{heading}</h3>}
            <ul className="mt-1 border-rule border-t">
              {members.map((event) => (
                <EventRow
                  key={event.id}
                  event={event}
                  facts={facts}
                  milestone={numbers.get(event.id)}
                  points={points.get(event.id)}
                  day={sum?.day ?? view.period.to}
                  threads={threads}
                />
              ))}
            </ul>
          </div>
        ))
      )}
      {listed.length > count ? (
        <button
          type="button"
          className="control screen-only mt-4"
          onClick={() => setRows({ of: events, count: count + MORE_ROWS })}
        >
          Show {formatCount(Math.min(MORE_ROWS, listed.length - count))} more of{' '}
          {formatCounted(listed.length, 'event')}
        </button>
      ) : null}
    </section>
  )
}

function OrderField({ order, onOrder }: { order: EventOrder; onOrder: (order: EventOrder) => void }) {
  return (
    <label className="screen-only flex items-center gap-2 text-sm">
      <span className="sr-only">Order</span>
      <select
        className="control"
        value={order}
        onChange={({ target }) => onOrder(target.value === 'strongest' ? 'strongest' : 'newest')}
      >
        <option value="newest">Newest first</option>
        <option value="strongest">Strongest first</option>
      </select>
    </label>
  )
}
