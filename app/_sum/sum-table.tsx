import type { ReactNode } from 'react'
import { formatIndex } from '@/lib/chart/format'
import { SUM_WORDS } from '@/lib/words/sum-words'
import { formatTotal, type SummedDay } from './sum-row'

/** A column of a sum. The last one holds the points. */
export type SumColumn = { readonly name: string; readonly className: string }

/** A day's sum as a table: neutral, a row an event, and the total. On a phone the rows become blocks. */
export function SumTable({
  caption,
  columns,
  day,
  whole,
  children,
}: {
  caption: string
  columns: readonly SumColumn[]
  day: SummedDay
  /** Whether the sum is the index; otherwise it is what some events add to it. */
  whole: boolean
  /** Rows of the events, then that of the last line. */
  children: ReactNode
}) {
  const span = columns.length - 1
  return (
    <table className="w-full text-sm max-md:block">
      <caption className="sr-only">{caption}</caption>
      <thead className="text-left text-soft text-xs max-md:sr-only">
        <tr className="border-ink border-b">
          {columns.map(({ name, className }) => (
            <th key={name} scope="col" className={`py-2 font-normal ${className}`}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-md:block">
        {whole ? (
          <PlainRow
            label={`${SUM_WORDS.neutral}: ${SUM_WORDS.neutralMeaning.toLowerCase()}`}
            value={formatIndex(day.neutral)}
            span={span}
          />
        ) : null}
        {children}
      </tbody>
      <tfoot className="max-md:block">
        <tr className="border-ink border-t-2 font-semibold max-md:flex max-md:justify-between">
          <th scope="row" colSpan={span} className="py-2 text-left">
            {whole ? SUM_WORDS.index : SUM_WORDS.part}
          </th>
          <td className="py-2 text-right">{formatTotal(day, whole)}</td>
        </tr>
      </tfoot>
    </table>
  )
}

/** A row that is a name and its points. @param span columns before the points */
export function PlainRow({ label, value, span }: { label: ReactNode; value: string; span: number }) {
  return (
    <tr className="border-rule border-b align-baseline max-md:flex max-md:justify-between">
      <th scope="row" colSpan={span} className="py-2 text-left font-normal">
        {label}
      </th>
      <td className="py-2 text-right">{value}</td>
    </tr>
  )
}
