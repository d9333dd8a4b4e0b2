'use client'

import type { PointerEvent } from 'react'
import { CHANGE_DAYS, type DayReading } from '@/lib/chart/day-reading'
import { formatDay, formatIndex, formatPoints, formatScore } from '@/lib/chart/format'
import { rangeInWords } from '@/lib/chart/range-words'
import { NEUTRAL } from '@/lib/tension/scale'

const EVENTS_SHOWN = 3

/** What the pointed-at day says, as a bar above charts too narrow for a card beside the pointer. */
export function ReadOutBar({ reading }: { reading: DayReading }) {
  const [largest] = reading.events
  return (
    <div
      data-readout="bar"
      data-sizes="phone slim tablet"
      className="sticky top-0 z-10 h-13 flex-col justify-center border-rule border-b bg-paper text-sm leading-5 print:hidden"
    >
      <p className="flex items-baseline justify-between gap-3">
        <span className="font-medium">{formatDay(reading.day)}</span>
        <Level reading={reading} />
        <Change reading={reading} />
      </p>
      <p className="truncate text-soft text-xs leading-4">
        {reading.range ? (
          <>
            <span className="text-ink tabular-nums">{rangeInWords(reading.range)}</span> ·{' '}
          </>
        ) : null}
        {largest ? <EventLine {...largest} more={reading.events.length - 1} /> : 'No event on this day'}
      </p>
    </div>
  )
}

/** The same as a card beside the pointer, which can be entered. */
export function ReadOutCard({
  reading,
  sumLink,
  onPointerLeave,
}: {
  reading: DayReading
  /** Address of the whole sum of the day. */
  sumLink: string
  onPointerLeave: (event: PointerEvent) => void
}) {
  const { events } = reading
  return (
    <div
      data-readout="card"
      className="pointer-events-auto w-70 rounded-xs border border-edge bg-paper px-3 py-2.5 text-sm shadow-card"
      onPointerLeave={onPointerLeave}
    >
      <p className="flex items-baseline justify-between gap-3">
        <span className="text-soft">{formatDay(reading.day)}</span>
        <Change reading={reading} />
      </p>
      <p className="mt-0.5 text-lg leading-6">
        <Level reading={reading} />
      </p>
      {reading.range ? <p className="text-soft tabular-nums">{rangeInWords(reading.range)}</p> : null}
      {events.length > 0 && (
        <ul className="mt-2 grid gap-1 border-rule border-t pt-2 text-[0.8125rem] leading-4.5">
          {events.slice(0, EVENTS_SHOWN).map(({ event, title, score }) => (
            <li key={event} className="grid grid-cols-[2.5rem_1fr]">
              <span className="font-medium tabular-nums">{formatScore(score)}</span>
              <span>{title}</span>
            </li>
          ))}
          {events.length > EVENTS_SHOWN && (
            <li className="pl-10 text-soft">{events.length - EVENTS_SHOWN} more</li>
          )}
        </ul>
      )}
      {reading.value !== null && (
        <p className="mt-2 border-rule border-t pt-2 text-[0.8125rem]">
          {/* For the pointer: the card goes when the slider is left, and Enter opens the day beside the chart. */}
          <a className="link" tabIndex={-1} href={sumLink}>
            The whole sum of this day
          </a>
        </p>
      )}
    </div>
  )
}

function Level({ reading: { kind, value, grade } }: { reading: DayReading }) {
  if (value === null) return <span className="text-soft">No data</span>
  if (kind === 'part')
    return <strong className="font-semibold tabular-nums">{formatPoints(value - NEUTRAL)} points</strong>
  return (
    <span>
      <strong className="font-semibold tabular-nums">{formatIndex(value)}</strong> {grade}
    </span>
  )
}

function Change({ reading: { change } }: { reading: DayReading }) {
  if (change === null) return <span />
  return (
    <span className="text-soft tabular-nums">
      {formatPoints(change)} in {CHANGE_DAYS} days
    </span>
  )
}

function EventLine({ title, score, more }: { title: string; score: number; more: number }) {
  return (
    <>
      <span className="font-medium text-ink tabular-nums">{formatScore(score)}</span> {title}
      {more > 0 && ` and ${more} more`}
    </>
  )
}
