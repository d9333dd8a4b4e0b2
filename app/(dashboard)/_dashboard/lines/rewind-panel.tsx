'use client'

import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useId, useState } from 'react'
import { parseDateText } from '@/lib/ask/day-text'
import { describeKnown } from '@/lib/chart/compose-line'
import { formatDay } from '@/lib/chart/format'
import { type Day, parseDay } from '@/lib/event/day'
import { recordQuery } from '../queries'
import type { LinePanelProps } from './line-panel-props'

/** Goes back to the record of an earlier day, by the days on which it changed or by a typed date. */
export function RewindPanel({ facts, line, onLine }: LinePanelProps) {
  const { data } = useQuery(recordQuery(null))
  const recorded = data?.recorded.map(parseDay) ?? []
  const { known } = line
  const last = facts.recorded?.to
  if (last === undefined) return <p className="text-sm">The record holds no event.</p>
  const shown = known ?? last
  const go = (day: Day) => onLine({ ...line, known: day }, { replace: known !== null })
  return (
    <div className="grid gap-4 text-sm">
      <p className="text-soft">
        Draws the line from what had been recorded by a day, under today’s codebook. Today’s line stays as a
        ghost.
      </p>
      {recorded.length > 1 ? <Recorded days={recorded} shown={shown} onDay={go} /> : null}
      <TypedDay
        key={shown}
        shown={shown}
        covered={{ from: facts.coverage.from, to: last }}
        recorded={recorded}
        onDay={go}
      />
      {known === null || recorded.length === 0 ? null : <p role="status">{describeKnown(known, recorded)}</p>}
      {known === null ? null : (
        <button type="button" className="control" onClick={() => onLine({ ...line, known: null })}>
          Today’s record
        </button>
      )}
    </div>
  )
}

function Recorded({ days, shown, onDay }: { days: readonly Day[]; shown: Day; onDay: (day: Day) => void }) {
  const at = Math.max(
    0,
    days.findLastIndex((day) => day <= shown),
  )
  return (
    <label className="grid gap-1">
      <span className="font-medium">Days on which the record changed</span>
      <input
        type="range"
        className="h-5 w-full accent-ink pointer-coarse:h-9"
        min={0}
        max={days.length - 1}
        value={at}
        aria-valuetext={formatDay(days[at] ?? shown)}
        onChange={({ target }) => {
          const day = days[target.valueAsNumber]
          if (day !== undefined) onDay(day)
        }}
      />
    </label>
  )
}

/** A date as people type it. Of a day before the first record it says that nothing had been recorded. */
function TypedDay({
  shown,
  covered,
  recorded,
  onDay,
}: {
  shown: Day
  covered: { readonly from: Day; readonly to: Day }
  recorded: readonly Day[]
  onDay: (day: Day) => void
}) {
  const id = useId()
  const [text, setText] = useState(formatDay(shown))
  const [said, setSaid] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const reading = parseDateText(text, 'end', covered)
    const [first] = recorded
    if (!('day' in reading)) setSaid(`${reading.problem}.`)
    else if (first !== undefined && reading.day < first) setSaid(describeKnown(reading.day, recorded))
    else onDay(reading.day)
  }
  return (
    <form noValidate onSubmit={submit} className="grid gap-1">
      <label htmlFor={id} className="font-medium">
        As known on
      </label>
      <div className="flex gap-2">
        <input
          id={id}
          className="control min-w-0 grow justify-start text-left"
          value={text}
          autoComplete="off"
          spellCheck={false}
          aria-describedby={`${id}-said`}
          onChange={({ target }) => setText(target.value)}
        />
        <button type="submit" className="control">
          Show
        </button>
      </div>
      <p id={`${id}-said`} role="status" className="text-warn empty:hidden">
        {said}
      </p>
    </form>
  )
}
