import { ActorMark, actorOf, partyName } from '@/app/_event/actor'
import type { ChartFacts } from '@/lib/chart/facts'
import { formatEventDay, formatPoints, formatScore } from '@/lib/chart/format'
import type { EventTableRow } from '@/lib/data/server'
import { HAPPENED_WORDS } from '@/lib/words/absence-words'
import { capital } from '@/lib/words/capital'
import { SCORE_WORDS } from '@/lib/words/score-words'
import { MIDDLE, WIDE } from './layouts'

const CELL = 'py-2.5 pr-4'

/** One event of the table. */
export function EventsRow({ row, facts }: { row: EventTableRow; facts: ChartFacts }) {
  const date = formatEventDay(row.day, row.precision)
  const domain = facts.domains[row.domain] ?? row.domain
  const who = capital(partyName(facts, row.initiator))
  const scored = row.class !== null
  return (
    <tr className="border-rule border-b align-top hover:bg-sheet" data-event={row.id}>
      <td className={`${CELL} ${MIDDLE} whitespace-nowrap`}>{date}</td>
      <th scope="row" className={`${CELL} text-left font-normal wide:max-w-md`}>
        <a href={`/events/${row.id}`} className="hover:underline">
          {row.title}
        </a>
        {row.absent === null ? null : (
          <span className="block text-soft text-xs">
            {capital(HAPPENED_WORDS.no)}: {row.absent}
          </span>
        )}
        <span className="mt-0.5 block text-soft text-xs wide:hidden">
          <span className="md:hidden">
            <Mark facts={facts} row={row} /> {who} · {date} ·{' '}
          </span>
          {domain} · {row.classLabel ?? SCORE_WORDS.context}
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
        {row.classLabel ?? capital(SCORE_WORDS.context)}
      </td>
      <td className={`${CELL} text-right max-md:pr-0`}>
        {scored ? formatScore(row.score) : <span className="text-soft text-xs">{SCORE_WORDS.none}</span>}
        {scored && row.weight === 0 ? (
          <span className="block text-soft text-xs">{SCORE_WORDS.unconfirmed}</span>
        ) : null}
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
