'use client'

import { type FormEvent, useId, useState } from 'react'
import { KeptFields } from '@/app/_site/kept-fields'
import { parseDateText } from '@/lib/ask/day-text'
import { printTexts } from '@/lib/ask/print-address'
import { CHART } from '@/lib/ask/sets'
import { formatDay } from '@/lib/chart/format'
import type { LineChoice } from '@/lib/chart/line-choice'
import type { Period, PeriodChoice } from '@/lib/chart/period'
import type { Selection } from '@/lib/tension/selection'
import { FieldProblem } from './field-problem'

type Edge = 'from' | 'to'
const EDGES = [
  { edge: 'from', label: 'From', side: 'start' },
  { edge: 'to', label: 'To', side: 'end' },
] as const

/** Two dates as people type them. A date that cannot be used stays in its field with what is wrong and a way out. */
export function TypedDates({
  period,
  covered,
  selection,
  thread,
  line,
  onChoose,
}: {
  period: Period
  covered: Period
  selection: Selection
  thread: string | null
  line: LineChoice
  onChoose: (choice: PeriodChoice) => void
}) {
  const id = useId()
  const [texts, setTexts] = useState({ from: formatDay(period.from), to: formatDay(period.to) })
  const [tried, setTried] = useState<readonly Edge[]>([])
  const readings = {
    from: parseDateText(texts.from, 'start', covered),
    to: parseDateText(texts.to, 'end', covered),
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(['from', 'to'])
    const { from, to } = readings
    if ('day' in from && 'day' in to && from.day <= to.day)
      onChoose({ kind: 'between', from: from.day, to: to.day })
  }
  const swapped = 'day' in readings.from && 'day' in readings.to && readings.from.day > readings.to.day
  return (
    <form action="/" method="get" noValidate onSubmit={submit}>
      <KeptFields texts={printTexts(CHART, { selection, thread, line })} />
      <div className="grid grid-cols-[1fr_1fr_auto] items-end gap-2">
        {EDGES.map(({ edge, label }) => (
          <TypedDate
            key={edge}
            name={edge}
            label={label}
            text={texts[edge]}
            wrong={tried.includes(edge) && !('day' in readings[edge])}
            describedBy={`${id}-${edge} ${id}-hint`}
            onText={(text) => {
              setTexts({ ...texts, [edge]: text })
              setTried(tried.filter((other) => other !== edge))
            }}
            onLeave={() => setTried([...tried, edge])}
          />
        ))}
        <button type="submit" className="control control-main">
          Show
        </button>
      </div>
      {EDGES.map(({ edge, side }) => (
        <FieldProblem
          key={edge}
          id={`${id}-${edge}`}
          side={side}
          reading={tried.includes(edge) ? readings[edge] : null}
          onUse={(day) => setTexts({ ...texts, [edge]: formatDay(day) })}
        />
      ))}
      {swapped && tried.length > 0 ? (
        <SwapDates onSwap={() => setTexts({ from: texts.to, to: texts.from })} />
      ) : null}
      <p id={`${id}-hint`} className="mt-2 text-soft text-xs">
        {formatDay(covered.from)} to {formatDay(covered.to)}. Type 2022-07-01, 1 Jul 2022 or Jul 2022.
      </p>
    </form>
  )
}

function SwapDates({ onSwap }: { onSwap: () => void }) {
  return (
    <p role="alert" className="mt-2 text-sm text-warn">
      The start is after the end.{' '}
      <button type="button" className="link font-medium" onClick={onSwap}>
        Swap the two
      </button>
    </p>
  )
}

function TypedDate({
  name,
  label,
  text,
  wrong,
  describedBy,
  onText,
  onLeave,
}: {
  name: Edge
  label: string
  text: string
  wrong: boolean
  describedBy: string
  onText: (text: string) => void
  onLeave: () => void
}) {
  return (
    <label className="grid min-w-0 gap-1 text-sm">
      <span className="font-medium">{label}</span>
      <input
        name={name}
        value={text}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={wrong}
        aria-describedby={describedBy}
        className="min-h-9 w-full rounded-xs border border-edge bg-paper px-2 tabular-nums aria-invalid:border-warn pointer-coarse:min-h-11"
        onChange={({ target }) => onText(target.value)}
        onBlur={onLeave}
      />
    </label>
  )
}
