'use client'

import { useId, useState } from 'react'
import type { DailyValues } from '@/lib/chart/build-view'
import type { DatedMilestone } from '@/lib/chart/dated-milestones'
import { formatCounted, formatIndex, formatMonth, formatPoints } from '@/lib/chart/format'
import { type Period, type PeriodChoice, resolvePeriod } from '@/lib/chart/period'
import { addDays, type Day } from '@/lib/event/day'
import { NEUTRAL } from '@/lib/tension/scale'
import { isEverything, type Selection } from '@/lib/tension/selection'

const PADDINGS = [0, 30, 90] as const

/** The days from one milestone to another, with some before and after if wished. */
export function BetweenMilestones({
  milestones,
  series,
  covered,
  selection,
  onChoose,
}: {
  milestones: readonly DatedMilestone[]
  series: DailyValues
  covered: Period
  selection: Selection
  onChoose: (choice: PeriodChoice) => void
}) {
  const id = useId()
  const leading = milestones.filter(({ priority }) => priority === 1)
  const [start, setStart] = useState((leading.at(0) ?? milestones.at(0))?.event ?? '')
  const [end, setEnd] = useState((leading.at(-1) ?? milestones.at(-1))?.event ?? '')
  const [padding, setPadding] = useState<number>(PADDINGS[1])
  const a = milestones.find(({ event }) => event === start)
  const b = milestones.find(({ event }) => event === end)
  if (!a || !b) return null
  const [from, to] = a.day <= b.day ? [a.day, b.day] : [b.day, a.day]
  const field = 'min-h-9 w-full min-w-0 rounded-xs border border-edge bg-paper px-2 pointer-coarse:min-h-11'
  const select = (label: string, value: string, onChange: (value: string) => void) => (
    <div className="grid grid-cols-[3rem_1fr] items-center gap-2">
      <label htmlFor={`${id}-${label}`}>{label}</label>
      <select
        id={`${id}-${label}`}
        className={field}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {milestones.map(({ event, label: name, day }) => (
          <option key={event} value={event}>
            {formatMonth(day)}: {name}
          </option>
        ))}
      </select>
    </div>
  )
  return (
    <section aria-labelledby="between-milestones" className="grid gap-2 text-sm noscript:hidden">
      <h2 id="between-milestones" className="font-medium">
        Between two milestones
      </h2>
      {select('From', start, setStart)}
      {select('To', end, setEnd)}
      <div className="grid grid-cols-[3rem_1fr_auto] items-center gap-2">
        <label htmlFor={`${id}-padding`}>Plus</label>
        <select
          id={`${id}-padding`}
          className={field}
          value={padding}
          onChange={(event) => setPadding(Number(event.target.value))}
        >
          {PADDINGS.map((days) => (
            <option key={days} value={days}>
              {days === 0 ? 'no days' : `${days} days on each side`}
            </option>
          ))}
        </select>
        <button
          type="button"
          className="control"
          onClick={() => {
            const padded = { from: addDays(from, -padding), to: addDays(to, padding) }
            onChoose({ kind: 'between', ...resolvePeriod({ kind: 'between', ...padded }, covered) })
          }}
        >
          Show
        </button>
      </div>
      <p aria-live="polite" className="text-soft tabular-nums">
        {describeSpan(from, to, series, selection)}
      </p>
    </section>
  )
}

/** "300 days. Level 49.0 → 63.1." */
function describeSpan(from: Day, to: Day, { first, values }: DailyValues, selection: Selection): string {
  const days = `${formatCounted(to - from, 'day')}.`
  const start = values[from - first] ?? null
  const end = values[to - first] ?? null
  if (start === null || end === null) return days
  return isEverything(selection)
    ? `${days} Level ${formatIndex(start)} → ${formatIndex(end)}.`
    : `${days} Contribution ${formatPoints(start - NEUTRAL)} → ${formatPoints(end - NEUTRAL)}.`
}
