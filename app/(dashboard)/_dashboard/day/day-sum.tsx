'use client'

import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useId, useState } from 'react'
import { formatTotal, LastRow, NeutralRow, SumRow, TotalRow } from '@/app/_sum/sum-row'
import { changeAddress, sumAddress } from '@/lib/ask/chart-request'
import { printAddress } from '@/lib/ask/print-address'
import { BOARD, REGISTER } from '@/lib/ask/sets'
import { CHANGE_DAYS } from '@/lib/chart/day-reading'
import type { ChartFacts } from '@/lib/chart/facts'
import { formatCount, formatDay, formatIndex, formatPoints } from '@/lib/chart/format'
import { isPublished, type LineChoice, lineNotice } from '@/lib/chart/line-choice'
import { rangeOn } from '@/lib/chart/range-band'
import { isThinlyRecorded } from '@/lib/chart/thin-record'
import type { EventSummary } from '@/lib/codebook/event-summary'
import { addDays, clampDay, type Day } from '@/lib/event/day'
import { printedTotal, sumLines } from '@/lib/tension/printed-sum'
import type { Selection } from '@/lib/tension/selection'
import { nameLastLine } from '@/lib/words/sum-words'
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
  const { lines, last } = sumLines(sum.contributions, printedTotal(sum, whole), {
    first: all ? undefined : FIRST_LINES,
    unlisted: sum.unlisted,
  })
  const { before, after } = neighbours(events, sum.day)
  const monthBefore = clampDay(addDays(sum.day, -CHANGE_DAYS), facts.coverage.from, facts.coverage.asOf)
  // What made a difference is only worked out for the published line.
  const changeLink = !isPublished(line) ? null : changeAddress({ from: monthBefore, to: sum.day }, selection)
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
        What makes up {formatTotal(sum, whole)}
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
        {whole ? <NeutralRow neutral={sum.neutral} /> : null}
        {lines.map((part) => (
          <SumLine
            key={part.event}
            part={part}
            event={events.get(part.event) ?? facts.stock.find(({ id }) => id === part.event)}
            sum={sum}
            facts={facts}
          />
        ))}
        {last?.kind === 'folded' ? (
          <SumRow
            label={
              <button type="button" className="link" onClick={() => setAll(true)}>
                {nameLastLine(last, formatCount)}
              </button>
            }
            value={formatPoints(last.printed)}
          />
        ) : (
          <LastRow last={last} />
        )}
      </ol>
      <TotalRow day={sum} whole={whole} />
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
        <a className="link" href={printAddress('/channels', BOARD, { on: sum.day })}>
          Channels on this day
        </a>
        {' · '}
        <a className="link" href={printAddress('/measures', REGISTER, { on: sum.day })}>
          Measures in force, {sum.inForce}
        </a>
      </p>
    </section>
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
