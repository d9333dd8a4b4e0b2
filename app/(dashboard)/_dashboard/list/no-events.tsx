import { formatCount } from '@/lib/chart/format'

/** In place of the list: that the period has no events, or that the filters leave none of them. */
export function NoEvents({ inPeriod, onClear }: { inPeriod: number; onClear: () => void }) {
  if (inPeriod === 0)
    return (
      <p className="mt-3 border-rule border-t pt-3">
        No scored events in this period. The level moves only because earlier events fade.
      </p>
    )
  return (
    <p className="mt-3 border-rule border-t pt-3">
      No events match. <strong className="font-semibold">{formatCount(inPeriod)}</strong> in this period
      without filters.{' '}
      <button type="button" className="link" onClick={onClear}>
        Clear filters
      </button>
    </p>
  )
}
