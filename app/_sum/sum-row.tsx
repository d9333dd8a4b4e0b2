import type { ReactNode } from 'react'
import { formatCount, formatIndex, formatPoints } from '@/lib/chart/format'
import type { LastLine } from '@/lib/tension/printed-sum'
import { nameLastLine, SUM_WORDS } from '@/lib/words/sum-words'

/** A day that is taken apart. */
export type SummedDay = { readonly index: number; readonly neutral: number; readonly points: number }

/** The total of a day's sum, as its title and its last line print it. @param whole whether it is the index */
export function formatTotal(day: SummedDay, whole: boolean): string {
  return whole ? formatIndex(day.index) : formatPoints(day.points)
}

/** A line of a sum in a list. */
export function SumRow({ soft, label, value }: { soft?: boolean; label: ReactNode; value: string }) {
  return (
    <li
      className={`flex items-baseline justify-between gap-4 border-rule border-b py-2 ${soft ? 'text-soft' : ''}`}
    >
      <span>{label}</span>
      <span>{value}</span>
    </li>
  )
}

/** The line a sum of the whole index begins with. */
export function NeutralRow({ neutral }: { neutral: number }) {
  return (
    <SumRow
      label={
        <>
          {SUM_WORDS.neutral} <span className="text-soft text-xs">{SUM_WORDS.neutralMeaning}</span>
        </>
      }
      value={formatIndex(neutral)}
    />
  )
}

/** The last line of a list, where nothing opens behind it. */
export function LastRow({ last }: { last: LastLine | null }) {
  return last === null ? null : (
    <SumRow soft label={nameLastLine(last, formatCount)} value={formatPoints(last.printed)} />
  )
}

/** What a list of a sum comes to. */
export function TotalRow({ day, whole }: { day: SummedDay; whole: boolean }) {
  return (
    <p className="flex items-baseline justify-between gap-4 border-ink border-t-2 py-2 font-semibold">
      <span>{whole ? SUM_WORDS.index : SUM_WORDS.part}</span>
      <span>{formatTotal(day, whole)}</span>
    </p>
  )
}
