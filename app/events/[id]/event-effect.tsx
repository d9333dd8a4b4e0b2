import { formatDay, formatPoints } from '@/lib/chart/format'
import { type Dataset, daySum } from '@/lib/data/server'
import type { Day } from '@/lib/event/day'
import type { Event } from '@/lib/event/event'

/** What an event added to the index on its own day, and what it still adds on the last day of the record. */
export function EventEffect({ dataset, event }: { dataset: Dataset; event: Pick<Event, 'id' | 'date'> }) {
  const pointsOn = (day: Day) =>
    daySum(dataset, day).contributions.find((part) => part.event === event.id)?.points ?? 0
  const days = event.date === dataset.asOf ? [dataset.asOf] : [event.date, dataset.asOf]
  return (
    <div className="mt-5 text-sm">
      <h2 className="mb-1 font-semibold">On the index</h2>
      <table>
        <caption className="sr-only">Points of this event on two days</caption>
        <tbody>
          {days.map((day) => (
            <tr key={day}>
              <th scope="row" className="py-0.5 pr-6 text-left font-normal">
                {formatDay(day)}
                {day === dataset.asOf ? ', last day of the record' : ''}
              </th>
              <td className="py-0.5 text-right">{formatPoints(pointsOn(day))} points</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
