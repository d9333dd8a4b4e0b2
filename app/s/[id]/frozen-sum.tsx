import { formatTotal, LastRow, NeutralRow, SumRow, TotalRow } from '@/app/_sum/sum-row'
import { entryAddress } from '@/lib/ask/entry-address'
import type { DayRange } from '@/lib/chart/explain-sentence'
import { formatCount, formatDay, formatPoints, formatScore } from '@/lib/chart/format'
import { rangeInWords } from '@/lib/chart/range-words'
import type { FrozenSum as Sum } from '@/lib/snapshot/snapshot'
import { printedTotal, sumLines } from '@/lib/tension/printed-sum'
import { nameLastLine } from '@/lib/words/sum-words'

const FIRST_LINES = 8

/** The kept sum of a snapshot's day, as it stood; all lines of it without a script. */
export function FrozenSum({
  sum,
  range,
  whole,
}: {
  sum: Sum
  /** Of the day, as far as it was kept. */
  range: DayRange | null
  whole: boolean
}) {
  return (
    <section aria-labelledby="sum-title">
      <p className="font-medium">{formatDay(sum.day)}</p>
      <h2 id="sum-title" className="font-semibold text-xl">
        What made up {formatTotal(sum, whole)}
      </h2>
      {range ? <p className="text-soft text-sm tabular-nums">{rangeInWords(range)}</p> : null}
      <ol className="mt-2 border-rule border-t text-sm">
        {whole ? <NeutralRow neutral={sum.neutral} /> : null}
        <Lines parts={sum.contributions} total={printedTotal(sum, whole)} first={FIRST_LINES} />
      </ol>
      <TotalRow day={sum} whole={whole} />
    </section>
  )
}

/** Lines that add up to a total as printed; what they leave out opens into lines that add up to the last of them. */
function Lines({ parts, total, first }: { parts: Sum['contributions']; total: number; first?: number }) {
  const { lines, behind, last } = sumLines(parts, total, { first })
  return (
    <>
      {lines.map(({ event, title, day, score, printed }) => (
        <SumRow
          key={event}
          label={
            <>
              <a href={entryAddress(event)} className="hover:underline">
                {title}
              </a>
              <span className="block text-soft text-xs">
                {formatDay(day)} · score {formatScore(score)}
              </span>
            </>
          }
          value={formatPoints(printed)}
        />
      ))}
      {last?.kind === 'folded' ? (
        <li className="border-rule border-b">
          <details>
            <summary className="flex justify-between gap-4 py-2">
              <span className="link">{nameLastLine(last, formatCount)}</span>
              <span>{formatPoints(last.printed)}</span>
            </summary>
            <ol className="border-rule border-t">
              <Lines parts={behind} total={last.printed} />
            </ol>
          </details>
        </li>
      ) : (
        <LastRow last={last} />
      )}
    </>
  )
}
