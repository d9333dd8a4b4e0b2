import { entryAddress } from '@/lib/ask/entry-address'
import type { DayRange } from '@/lib/chart/explain-sentence'
import { formatCount, formatDay, formatIndex, formatPoints, formatScore } from '@/lib/chart/format'
import { rangeInWords } from '@/lib/chart/range-words'
import type { FrozenSum as Sum } from '@/lib/snapshot/snapshot'

const FIRST_LINES = 8
/** Below this a contribution prints as 0.0. */
const VISIBLE_POINTS = 0.05

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
  const total = whole ? formatIndex(sum.index) : formatPoints(sum.points)
  const seen = sum.contributions.filter(({ points }) => Math.abs(points) >= VISIBLE_POINTS)
  const first = seen.slice(0, FIRST_LINES)
  const more = seen.slice(FIRST_LINES)
  const rest = sum.contributions.length - seen.length
  const add = (parts: Sum['contributions']) => parts.reduce((points, part) => points + part.points, 0)
  return (
    <section aria-labelledby="sum-title">
      <p className="font-medium">{formatDay(sum.day)}</p>
      <h2 id="sum-title" className="font-semibold text-xl">
        What made up {total}
      </h2>
      {range ? <p className="text-soft text-sm tabular-nums">{rangeInWords(range)}</p> : null}
      <ol className="mt-2 border-rule border-t text-sm">
        {whole ? (
          <li className="flex justify-between gap-4 border-rule border-b py-2">
            <span>Neutral</span>
            <span>{formatIndex(sum.neutral)}</span>
          </li>
        ) : null}
        <Lines parts={first} />
        {more.length > 0 ? (
          <li className="border-rule border-b">
            <details>
              <summary className="flex justify-between gap-4 py-2">
                <span className="link">and {formatCount(more.length)} more, together</span>
                <span>{formatPoints(add(more))}</span>
              </summary>
              <ol className="border-rule border-t">
                <Lines parts={more} />
              </ol>
            </details>
          </li>
        ) : null}
        {rest > 0 ? (
          <li className="flex justify-between gap-4 border-rule border-b py-2 text-soft">
            <span>and {formatCount(rest)} more under 0.1 each, together</span>
            <span>{formatPoints(sum.points - add(seen))}</span>
          </li>
        ) : null}
      </ol>
      <p className="flex justify-between border-ink border-t-2 py-2 font-semibold">
        <span>{whole ? 'Index' : 'Together'}</span>
        <span>{total}</span>
      </p>
    </section>
  )
}

function Lines({ parts }: { parts: Sum['contributions'] }) {
  return parts.map(({ event, title, day, score, points }) => (
    <li key={event} className="flex justify-between gap-4 border-rule border-b py-2">
      <span>
        <a href={entryAddress(event)} className="hover:underline">
          {title}
        </a>
        <span className="block text-soft text-xs">
          {formatDay(day)} · score {formatScore(score)}
        </span>
      </span>
      <span>{formatPoints(points)}</span>
    </li>
  ))
}
