import { formatDay } from '@/lib/chart/format'
import { capital } from '@/lib/words/capital'
import { FIELD_WORDS } from '@/lib/words/field-words'
import { EventsRow } from './events-row'
import { MIDDLE, WIDE } from './layouts'
import { PhoneSorts } from './phone-sorts'
import type { EventsReading } from './read-events'
import { SortHeader } from './sort-header'

/** The events of one page, a row each. */
export function EventsTable({ reading }: { reading: EventsReading }) {
  const { facts, request, rows, on } = reading
  // A date is not broken over lines.
  const points = `Points on ${formatDay(on).replaceAll(' ', '\u00a0')}`
  return (
    <>
      <PhoneSorts reading={reading} points={points} />
      <table className="w-full border-edge border-t text-sm tabular-nums">
        <caption className="sr-only">
          Events, with what each still adds to the index on {formatDay(on)}
        </caption>
        <thead>
          <tr className="border-edge border-b align-bottom">
            <SortHeader request={request} sort="date" className={`${MIDDLE} text-left`}>
              Date
            </SortHeader>
            <Header className="">Title</Header>
            <Header className={MIDDLE}>{capital(FIELD_WORDS.initiator)}</Header>
            <Header className={WIDE}>Domain</Header>
            <Header className={WIDE}>Class</Header>
            <SortHeader request={request} sort="score" className="text-right max-md:pr-0">
              Score
            </SortHeader>
            <SortHeader request={request} sort="points" className={`${MIDDLE} text-right`}>
              {points}
            </SortHeader>
            <SortHeader request={request} sort="sources" className={`${MIDDLE} text-right`}>
              Sources
            </SortHeader>
            <th scope="col" className="hidden py-2 text-right font-medium md:table-cell">
              Grade
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <EventsRow key={row.id} row={row} facts={facts} />
          ))}
        </tbody>
      </table>
    </>
  )
}

function Header({ className, children }: { className: string; children: string }) {
  return (
    <th scope="col" className={`py-2 pr-4 text-left font-medium ${className}`}>
      {children}
    </th>
  )
}
