import type { DateReading } from '@/lib/ask/day-text'
import { formatDay } from '@/lib/chart/format'
import type { Day } from '@/lib/event/day'

/** What is wrong with one field and what to use instead. */
export function FieldProblem({
  id,
  side,
  reading,
  onUse,
}: {
  id: string
  side: 'start' | 'end'
  /** Null while the reader is typing. */
  reading: DateReading | null
  onUse: (day: Day) => void
}) {
  return (
    <div id={id} aria-live="polite" className="text-sm text-warn">
      {reading && 'problem' in reading && (
        <p className="mt-2">
          {side === 'start' ? 'From' : 'To'}: {reading.problem}.
          {reading.offers.map((day) => (
            <button key={day} type="button" className="link ml-2 font-medium" onClick={() => onUse(day)}>
              Use {formatDay(day)}
            </button>
          ))}
        </p>
      )}
    </div>
  )
}
