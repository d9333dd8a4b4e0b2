'use client'

import { ChevronDown } from 'lucide-react'
import { memo, useDeferredValue, useMemo } from 'react'
import { formatDay, formatIndex, formatMonth, formatPeriod, formatPoints } from '@/lib/chart/format'
import { tableRows, tableUnit } from '@/lib/chart/table-rows'
import type { ChartView } from '@/lib/chart/view'
import { NEUTRAL } from '@/lib/tension/scale'

/** The chart as a table: by day in short periods, else by month. */
export const ChartTable = memo(function ChartTable({ view: newest }: { view: ChartView }) {
  // A hundred rows may lag behind a drag on the strip; the chart may not.
  const view = useDeferredValue(newest)
  const unit = tableUnit(view)
  const rows = useMemo(() => tableRows(view), [view])
  const print = (value: number | null) =>
    value === null ? '–' : view.kind === 'index' ? formatIndex(value) : formatPoints(value - NEUTRAL)
  const head = 'border-edge border-b py-1.5 pl-2 text-right font-medium first:pl-0 sm:pl-3 first:text-left'
  const cell = 'py-1.5 pl-2 text-right sm:pl-3'
  const { range } = view
  const others = [...view.lines, ...view.stack].map(({ label }) => label)
  const columns = [
    ...(unit === 'day' ? ['Level'] : ['First day', 'Highest', 'Lowest', 'Last day']),
    ...(range ? ['Low', 'High'] : []),
    ...others,
    'Events',
  ]
  return (
    <details className="group">
      <summary className="control">
        <ChevronDown size={16} aria-hidden="true" className="text-soft group-open:rotate-180" />
        Table
      </summary>
      <div className="max-sm:overflow-x-auto">
        <table className="mt-3 w-full text-[0.8125rem] tabular-nums sm:text-sm">
          <caption className="py-2 text-left text-soft text-xs">
            {view.title}. {formatPeriod(view.period)}, by {unit}
            {view.kind === 'part' ? ', in points added to the index' : ''}.
            {range
              ? ` Low and High are the ends of the ${range.percent}% range${unit === 'month' ? ' on the last day' : ''}.`
              : ''}
          </caption>
          <thead className="sticky top-0 bg-paper">
            <tr>
              <th scope="col" className={head}>
                {unit === 'day' ? 'Day' : 'Month'}
              </th>
              {columns.map((name) => (
                <th key={name} scope="col" className={head}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ from, first, highest, lowest, last, low, high, others, events }) => (
              <tr key={from} className="border-rule border-t first:border-t-0">
                <th scope="row" className="whitespace-nowrap py-1.5 text-left font-normal">
                  {unit === 'day' ? formatDay(from) : formatMonth(from)}
                </th>
                <td className={cell}>{print(first)}</td>
                {unit === 'month' && (
                  <>
                    <td className={cell}>{print(highest)}</td>
                    <td className={cell}>{print(lowest)}</td>
                    <td className={cell}>{print(last)}</td>
                  </>
                )}
                {range ? (
                  <>
                    <td className={cell}>{print(low)}</td>
                    <td className={cell}>{print(high)}</td>
                  </>
                ) : null}
                {others.map((value, i) => (
                  <td key={columns[columns.length - 1 - others.length + i]} className={cell}>
                    {print(value)}
                  </td>
                ))}
                <td className={cell}>{events}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
})
