import { ActorMark, actorOf, partyName } from '@/app/_event/actor'
import type { EventSort } from '@/lib/ask/table'
import type { ChartFacts } from '@/lib/chart/facts'
import { formatDay, formatEventDay, formatPoints, formatScore } from '@/lib/chart/format'
import type { EventTableRow } from '@/lib/data/server'
import { type EventsReading, sortedBy } from './read-events'
import { SortHeader } from './sort-header'

// Three layouts of one table: all columns; class and domain under the title; on a phone everything there but the score.
const WIDE = 'hidden wide:table-cell'
const MIDDLE = 'hidden md:table-cell'

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
            <Header className={MIDDLE}>Who acted</Header>
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
            <Row key={row.id} row={row} facts={facts} />
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

const CELL = 'py-2.5 pr-4'

function Row({ row, facts }: { row: EventTableRow; facts: ChartFacts }) {
  const date = formatEventDay(row.day, row.precision)
  const domain = facts.domains[row.domain] ?? row.domain
  const who = row.initiator === 'mutual' ? 'Both sides' : partyName(facts, row.initiator)
  const scored = row.class !== null
  return (
    <tr className="border-rule border-b align-top hover:bg-sheet" data-event={row.id}>
      <td className={`${CELL} ${MIDDLE} whitespace-nowrap`}>{date}</td>
      <th scope="row" className={`${CELL} text-left font-normal wide:max-w-md`}>
        <a href={`/events/${row.id}`} className="hover:underline">
          {row.title}
        </a>
        {row.absent === null ? null : (
          <span className="block text-soft text-xs">Did not take place: {row.absent}</span>
        )}
        <span className="mt-0.5 block text-soft text-xs wide:hidden">
          <span className="md:hidden">
            <Mark facts={facts} row={row} /> {who} · {date} ·{' '}
          </span>
          {domain} · {row.classLabel ?? 'context'}
        </span>
        <span className="block text-soft text-xs md:hidden">
          {sourcesInWords(row)}, grade {row.grade}
          {row.points === null ? '' : ` · ${formatPoints(row.points)} points`}
        </span>
      </th>
      <td className={`${CELL} ${MIDDLE}`}>
        <span className="flex items-baseline gap-2 whitespace-nowrap">
          <Mark facts={facts} row={row} />
          {who}
        </span>
      </td>
      <td className={`${CELL} ${WIDE}`}>{domain}</td>
      <td className={`${CELL} ${WIDE} max-w-60 text-soft text-xs leading-5`}>
        {row.classLabel ?? 'Context, not scored'}
      </td>
      <td className={`${CELL} text-right max-md:pr-0`}>
        {scored ? formatScore(row.score) : <span className="text-soft text-xs">not scored</span>}
        {scored && row.weight === 0 ? <span className="block text-soft text-xs">unconfirmed</span> : null}
      </td>
      <td className={`${CELL} ${MIDDLE} text-right`}>
        {row.points === null ? <None /> : formatPoints(row.points)}
      </td>
      <td className={`${CELL} ${MIDDLE} whitespace-nowrap text-right`}>
        {row.sources}
        <span className="block text-soft text-xs">{row.independent} independent</span>
      </td>
      <td className="hidden py-2.5 text-right md:table-cell">{row.grade}</td>
    </tr>
  )
}

/** The mark of who acted; the name stands beside it. */
function Mark({ facts, row }: { facts: ChartFacts; row: EventTableRow }) {
  return (
    <span aria-hidden="true" className="inline-block">
      <ActorMark
        actor={actorOf(facts, row.initiator)}
        label={partyName(facts, row.initiator)}
        hollow={row.didNotHappen !== null}
        small={row.class === null}
      />
    </span>
  )
}

function None() {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="sr-only">none</span>
    </>
  )
}

function sourcesInWords({ sources, independent }: EventTableRow): string {
  return `${sources} ${sources === 1 ? 'source' : 'sources'}, ${independent} independent`
}

/** On a phone most columns have no head to press. */
function PhoneSorts({ reading: { request }, points }: { reading: EventsReading; points: string }) {
  const sorts: readonly { sort: EventSort; label: string }[] = [
    { sort: 'date', label: 'Date' },
    { sort: 'score', label: 'Score' },
    { sort: 'points', label: points },
    { sort: 'sources', label: 'Sources' },
  ]
  return (
    <nav aria-label="Order" className="screen-only mb-2 flex flex-wrap gap-x-4 text-sm md:hidden">
      {sorts.map(({ sort, label }) => (
        <a
          key={sort}
          href={sortedBy(request, sort)}
          aria-current={request.sort === sort ? 'true' : undefined}
          className="link py-1 aria-[current=true]:font-medium pointer-coarse:py-3"
        >
          {label}
          {request.sort === sort ? (
            <span aria-hidden="true">{request.order === 'desc' ? '\u00a0↓' : '\u00a0↑'}</span>
          ) : null}
        </a>
      ))}
    </nav>
  )
}
