import type { DayRange } from '@/lib/chart/explain-sentence'
import { higherInWords, rangeInWords } from '@/lib/chart/range-words'

/**
 * How sure a day's number is, beside it: its range and in how many draws it is higher than a month before.
 * Its room is kept while the range is on its way, so that nothing moves when it arrives.
 *
 * @param level stands before the range, such as "61.2 Strained"
 * @param higher null where the record does not reach back that far, or nobody counted
 * @param inline on one line where there is room; otherwise each on its own
 */
export function RangeLine({
  level = null,
  range,
  higher,
  inline = false,
  onRetry = null,
}: {
  level?: string | null
  range: DayRange | null
  higher: number | null
  inline?: boolean
  /** Asks again; null while the range is on its way or here. */
  onRetry?: (() => void) | null
}) {
  const apart = inline ? 'max-sm:block max-sm:first-letter:uppercase' : 'block first-letter:uppercase'
  return (
    <p
      data-range-line=""
      className={`text-soft text-sm tabular-nums ${inline ? 'min-h-[2lh] sm:min-h-[1lh]' : 'min-h-[2lh]'}`}
    >
      {range ? (
        <>
          <span className={apart}>
            {level === null ? null : (
              <>
                <strong className="font-semibold text-ink">{level}</strong>,{' '}
              </>
            )}
            {rangeInWords(range)}
          </span>
          {higher === null ? null : (
            <>
              {inline ? <span className="max-sm:hidden"> · </span> : null}
              <span className={apart}>{higherInWords(higher)}</span>
            </>
          )}
        </>
      ) : null}
      {range === null && onRetry ? (
        <>
          The range did not load.{' '}
          <button type="button" className="link font-medium" onClick={onRetry}>
            Try again
          </button>
        </>
      ) : null}
    </p>
  )
}
