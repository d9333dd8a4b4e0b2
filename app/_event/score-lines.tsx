import { formatScore } from '@/lib/chart/format'
import { toneOf } from '@/lib/words/tone-words'
import type { OpenedEvent } from './opened-event'

/** The sum behind a score, line by line. */
export function ScoreLines({ scoring: { lines, event } }: { scoring: OpenedEvent['scoring'] }) {
  return (
    <>
      <table className="w-full">
        <caption className="sr-only">How the score comes about</caption>
        <tbody>
          {lines.map(({ label, points }) => (
            <tr key={label} className="border-rule border-b">
              <th scope="row" className="py-1 pr-4 text-left font-normal">
                {label}
              </th>
              <td className="py-1 text-right align-top">{formatScore(points)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="font-semibold">
            <th scope="row" className="py-1 pr-4 text-left">
              Score, {toneOf(event.score)} tension
            </th>
            <td className="py-1 text-right">{formatScore(event.score)}</td>
          </tr>
        </tfoot>
      </table>
      {event.weight === 1 ? null : (
        <p className="mt-1 text-soft">
          {event.weight === 0
            ? 'Its sources do not confirm it, so it does not count in the index.'
            : `Counts ${event.weight * 100}% in the index, for its sources.`}
        </p>
      )}
    </>
  )
}
