import { formatDay, formatPoints } from '@/lib/chart/format'
import type { Period } from '@/lib/chart/period'
import type { Waterfall } from '@/lib/chart/waterfall'
import { STEP_WORDS } from '@/lib/words/change-words'
import { SUM_WORDS } from '@/lib/words/sum-words'

/** The walk from one day's level to the other's: bars that begin where the one before ended. */
export function WaterfallFigure({
  waterfall: { before, after, steps, rounding },
  period,
  level,
}: {
  waterfall: Waterfall
  period: Period
  level: (value: number) => string
}) {
  const values = [before, after, ...steps.flatMap(({ from, to }) => [from, to])]
  const low = Math.min(...values)
  const high = Math.max(...values)
  const span = Math.max(1, high - low)
  /** Percent of the track's width. */
  const x = (value: number) => ((value - low) / span) * 100
  return (
    <figure className="mt-6">
      <figcaption className="sr-only">What led from one level to the other</figcaption>
      <table className="w-full text-sm">
        <tbody>
          <Level label={formatDay(period.from)} value={level(before)} at={x(before)} />
          {steps.map(({ kind, from, to, printed }) => (
            <tr key={kind} className="border-rule border-b">
              <th scope="row" className="w-px whitespace-nowrap py-2 pr-6 text-left font-normal">
                {STEP_WORDS[kind].short}
              </th>
              <td className="relative py-2" aria-hidden="true">
                <span
                  className={`absolute top-1.5 bottom-1.5 min-w-px ${to >= from ? 'bg-ink' : 'border border-ink bg-paper'}`}
                  style={{ left: `${x(Math.min(from, to))}%`, width: `${Math.abs(x(to) - x(from))}%` }}
                />
              </td>
              <td className="w-px whitespace-nowrap py-2 pl-6 text-right">{formatPoints(printed)}</td>
            </tr>
          ))}
          {rounding === 0 ? null : (
            <tr className="border-rule border-b text-soft">
              <th scope="row" className="w-px whitespace-nowrap py-2 pr-6 text-left font-normal">
                {SUM_WORDS.rounding}
              </th>
              <td />
              <td className="w-px whitespace-nowrap py-2 pl-6 text-right">{formatPoints(rounding)}</td>
            </tr>
          )}
          <Level label={formatDay(period.to)} value={level(after)} at={x(after)} />
        </tbody>
      </table>
      <p className="mt-2 text-soft text-xs">Filled bars raise the index, hollow ones lower it.</p>
    </figure>
  )
}

function Level({ label, value, at }: { label: string; value: string; at: number }) {
  return (
    <tr className="border-rule border-b font-semibold">
      <th scope="row" className="w-px whitespace-nowrap py-2 pr-6 text-left">
        {label}
      </th>
      <td className="relative py-2" aria-hidden="true">
        <span className="absolute inset-y-0 w-0.5 -translate-x-px bg-ink" style={{ left: `${at}%` }} />
      </td>
      <td className="w-px whitespace-nowrap py-2 pl-6 text-right">{value}</td>
    </tr>
  )
}
