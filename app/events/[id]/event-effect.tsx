import { EventPart } from '@/app/_event/event-part'
import { formatDay, formatIndex, formatPoints } from '@/lib/chart/format'
import type { EventEffect } from '@/lib/data/server'
import { type Day, printDay } from '@/lib/event/day'

/** What an event added to the index on its own day and still adds on the last, and the index without it. */
export function EventEffectPart({
  effect,
  asOf,
  lifts,
}: {
  effect: EventEffect | null
  asOf: Day
  /** Whether it ended a measure. */
  lifts: boolean
}) {
  if (effect === null)
    return (
      <EventPart heading="h2" title="On the index">
        <p>None: it does not count in the index.</p>
      </EventPart>
    )
  const [first] = effect.days
  return (
    <EventPart heading="h2" title="On the index">
      {first ? (
        <p>
          On {formatDay(first.day)} the index was {formatIndex(first.index)}; without this event{' '}
          {formatIndex(first.without)}.
        </p>
      ) : null}
      <table className="mt-2 w-full tabular-nums">
        <caption className="sr-only">This event in the index on two days</caption>
        <thead>
          <tr className="text-soft">
            <th scope="col" className={`${CELL} pr-4 text-left`}>
              Day
            </th>
            {['Index', 'Without it', 'Points in the sum'].map((name) => (
              <th key={name} scope="col" className={`${CELL} pl-4 text-right`}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {effect.days.map(({ day, index, without, points }) => (
            <tr key={day}>
              <th scope="row" className={`${CELL} pr-4 text-left`}>
                <a className="link" href={`/days/${printDay(day)}`}>
                  {formatDay(day)}
                </a>
                {day === asOf ? (
                  <span className="block text-soft text-xs">last day of the record</span>
                ) : null}
              </th>
              <td className={`${CELL} pl-4 text-right`}>{formatIndex(index)}</td>
              <td className={`${CELL} pl-4 text-right`}>{formatIndex(without)}</td>
              <td className={`${CELL} pl-4 text-right`}>{formatPoints(points)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-2 text-soft text-xs">
        Points share out a day&apos;s index among its events and add up. Without the event the curve of the
        scale is climbed anew by all the others, so that the difference may be a little larger or smaller.
        {lifts ? ' The measures it ended are taken as ended all the same.' : ''}
      </p>
    </EventPart>
  )
}

const CELL = 'border-rule border-b py-1 align-top font-normal'
