'use client'

import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useId, useState } from 'react'
import { absoluteParams, serializeChart, sumAddress } from '@/lib/ask/chart-url'
import { CHANGE_DAYS } from '@/lib/chart/day-reading'
import type { ChartFacts } from '@/lib/chart/facts'
import { formatCount, formatDay, formatIndex, formatPoints } from '@/lib/chart/format'
import { isPublished, type LineChoice, lineNotice } from '@/lib/chart/line-choice'
import { rangeOn } from '@/lib/chart/range-band'
import { isThinlyRecorded } from '@/lib/chart/thin-record'
import type { EventSummary } from '@/lib/codebook/event-summary'
import { addDays, clampDay, type Day, printDay } from '@/lib/event/day'
import { roundTo, roundToSum } from '@/lib/tension/printed-sum'
import type { Selection } from '@/lib/tension/selection'
import { RangeLine } from '../lines/range-line'
import type { LoadedRange } from '../lines/use-range'
import type { DayParts } from './day-parts'
import { SumLine } from './sum-line'

/** Largest contributions shown before the reader asks for the rest. */
const FIRST_LINES = 5

/** What makes up a day: neutral, each event's points, and the total they come to. Every line opens. */
export function DaySum({
  facts,
  sum,
  whole,
  range,
  events,
  grade,
  selection,
  line,
  onDay,
}: {
  facts: ChartFacts
  sum: DayParts
  /** Whether the sum is the index; otherwise it is what the filtered events add to it. */
  whole: boolean
  range: LoadedRange
  events: ReadonlyMap<string, EventSummary>
  grade: string | null
  selection: Selection
  line: LineChoice
  onDay: (day: Day) => void
}) {
  const [all, setAll] = useState(false)
  const title = useId()
  const notice = lineNotice(line)
  const shown = all ? sum.contributions : sum.contributions.slice(0, FIRST_LINES)
  const hidden = sum.contributions.slice(shown.length)
  const rest = {
    count: hidden.length + sum.rest.count,
    points: hidden.reduce((total, { points }) => total + points, sum.rest.points),
  }
  const total = whole ? formatIndex(sum.index) : formatPoints(sum.points)
  const [restPrinted = 0, ...printed] = roundToSum(
    [rest.points, ...shown.map(({ points }) => points)],
    1,
    roundTo(whole ? roundTo(sum.index, 1) - sum.neutral : sum.points, 1),
  )
  const { before, after } = neighbours(events, sum.day)
  const monthBefore = clampDay(addDays(sum.day, -CHANGE_DAYS), facts.coverage.from, facts.coverage.asOf)
  // What made a difference is only worked out for the published line.
  const changeLink = !isPublished(line)
    ? null
    : serializeChart('/changes', absoluteParams({ from: monthBefore, to: sum.day }, selection, null))
  return (
    <section aria-labelledby={title}>
      <div className="flex items-center justify-between gap-2">
        <p className="font-medium">
          {formatDay(sum.day)}
          {grade ? <span className="text-soft"> · {grade}</span> : null}
        </p>
        <div className="screen-only flex">
          <Step day={before} label="Day of the event before" onDay={onDay} icon={<ChevronLeft size={18} />} />
          <Step day={after} label="Day of the next event" onDay={onDay} icon={<ChevronRight size={18} />} />
        </div>
      </div>
      <h2 id={title} className="font-semibold text-xl">
        What makes up {total}
      </h2>
      {notice === null ? null : <p className="mt-1 text-sm">{notice}.</p>}
      {whole && notice === null ? (
        <RangeLine
          range={range.data && rangeOn(range.data, range.data.first, sum.day)}
          higher={
            isThinlyRecorded(facts, sum.day) ? null : (range.data?.higher[sum.day - range.data.first] ?? null)
          }
          onRetry={range.failed ? range.retry : null}
        />
      ) : null}
      {whole ? null : (
        <p className="mt-1 text-soft text-sm">
          The chosen events' part of the index, which stood at {formatIndex(sum.index)}.
        </p>
      )}
      <ol className="mt-2 border-rule border-t text-sm">
        {whole ? (
          <SumRow label="Neutral" note="Where nothing is recorded" value={formatIndex(sum.neutral)} />
        ) : null}
        {shown.map((part, i) => (
          <SumLine
            key={part.event}
            part={part}
            printed={printed[i] ?? 0}
            event={events.get(part.event) ?? facts.stock.find(({ id }) => id === part.event)}
            sum={sum}
            facts={facts}
          />
        ))}
        {rest.count > 0 ? (
          <li className="flex items-baseline justify-between gap-4 border-rule border-b py-2">
            {hidden.length > 0 ? (
              <button type="button" className="link" onClick={() => setAll(true)}>
                and {formatCount(rest.count)} more, together
              </button>
            ) : (
              <span className="text-soft">and {formatCount(rest.count)} more under 0.1 each, together</span>
            )}
            <span>{formatPoints(restPrinted)}</span>
          </li>
        ) : null}
      </ol>
      <p className="flex items-baseline justify-between gap-4 border-ink border-t-2 py-2 font-semibold">
        <span>{whole ? 'Index' : 'Together'}</span>
        <span>{total}</span>
      </p>
      <p className="screen-only text-soft text-xs">
        <a className="link" href={sumAddress(sum.day, selection, line)}>
          The whole sum
        </a>
        {changeLink === null ? null : (
          <>
            {' · '}
            <a className="link" href={changeLink}>
              What changed in {CHANGE_DAYS} days
            </a>
          </>
        )}
        {' · '}
        <a className="link" href={`/channels?on=${printDay(sum.day)}`}>
          Channels on this date
        </a>
        {' · '}
        <a className="link" href={`/measures?on=${printDay(sum.day)}`}>
          Measures in force, {sum.inForce}
        </a>
      </p>
    </section>
  )
}

function SumRow({ label, note, value }: { label: string; note: string; value: string }) {
  return (
    <li className="flex items-baseline justify-between gap-4 border-rule border-b py-2">
      <span>
        {label} <span className="text-soft text-xs">{note}</span>
      </span>
      <span>{value}</span>
    </li>
  )
}

function Step({
  day,
  label,
  icon,
  onDay,
}: {
  day: Day | null
  label: string
  icon: React.ReactNode
  onDay: (day: Day) => void
}) {
  return (
    <button
      type="button"
      className="grid size-9 place-items-center text-soft hover:text-ink disabled:opacity-40 pointer-coarse:size-11"
      aria-label={day === null ? label : `${label}, ${formatDay(day)}`}
      disabled={day === null}
      onClick={() => day !== null && onDay(day)}
    >
      {icon}
    </button>
  )
}

function neighbours(events: ReadonlyMap<string, EventSummary>, day: Day) {
  let before: Day | null = null
  let after: Day | null = null
  for (const event of events.values()) {
    if (event.day < day && (before === null || event.day > before)) before = event.day
    if (event.day > day && (after === null || event.day < after)) after = event.day
  }
  return { before, after }
}
