import { ProblemNote } from '@/app/_site/problem-note'
import { formatDay, formatIndex, formatPoints } from '@/lib/chart/format'
import { rangeInWords } from '@/lib/chart/range-words'
import { nameSelection } from '@/lib/chart/selection-words'
import { gradeName } from '@/lib/words/grade-name'
import type { DayReading } from './read-day'

/** What the day comes to, in a heading and a few sentences. */
export function DayHead({ reading }: { reading: DayReading }) {
  const { dataset, day, selection, problems, notice, unknown, sum, doubt } = reading
  const { facts } = dataset
  return (
    <>
      <h1 className="headline">
        {unknown
          ? `Nothing was known of ${formatDay(day)}`
          : `What makes up ${sum.part ? formatPoints(sum.printed) : formatIndex(sum.printed)} on ${formatDay(day)}`}
      </h1>
      <ProblemNote problems={problems} />
      {notice === null ? null : <p className="mt-2 font-medium">{notice}.</p>}
      <p className={unknown ? 'hidden' : 'mt-2 max-w-prose'}>
        {sum.part
          ? `The part of ${nameSelection(facts, selection)} in the index, which stood at ${formatIndex(sum.index)}.`
          : `The index is the neutral ${formatIndex(sum.neutral)} plus the points of every event still felt that day. Grade: ${gradeName(facts, sum.index)}${doubt ? `, ${rangeInWords(doubt)}` : ''}.`}{' '}
        Each event’s points are what is left of its score, in raw points, times the price of a raw point on
        this day, {sum.price.toFixed(4)}.
      </p>
    </>
  )
}
