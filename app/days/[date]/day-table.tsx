import { ActorMark, actorOf, partyName } from '@/app/_event/actor'
import { PlainRow, type SumColumn, SumTable } from '@/app/_sum/sum-table'
import { entryAddress } from '@/lib/ask/entry-address'
import type { ChartFacts } from '@/lib/chart/facts'
import { formatCount, formatDay, formatPoints, formatScore } from '@/lib/chart/format'
import { parseDay } from '@/lib/event/day'
import type { Explanation, Term } from '@/lib/record/explain'
import { printedTotal, sumLines } from '@/lib/tension/printed-sum'
import { STATUS_WORDS } from '@/lib/words/measure-words'
import { nameLastLine } from '@/lib/words/sum-words'

const NUMBER = 'pl-4 text-right'
const COLUMNS: readonly SumColumn[] = [
  { name: 'Event', className: 'pr-4' },
  { name: 'Date', className: 'pr-4' },
  { name: 'Age, days', className: NUMBER },
  { name: 'Score', className: NUMBER },
  { name: 'Source weight', className: NUMBER },
  { name: 'Left of the act', className: NUMBER },
  { name: STATUS_WORDS['in-force'], className: NUMBER },
  { name: 'Points', className: NUMBER },
]

/** Every event still felt on a day, largest first, with all that its points are made of. The points add up as printed. */
export function DayTable({ sum, facts }: { sum: Explanation; facts: ChartFacts }) {
  const whole = !sum.part
  const { lines, behind, last } = sumLines(sum.terms, printedTotal(sum, whole))
  return (
    <div className="mt-6">
      <SumTable
        caption="Contributions to the index, largest first; the printed points add up to the total"
        columns={COLUMNS}
        day={sum}
        whole={whole}
      >
        {lines.map((term) => (
          <TermRow key={term.event} term={term} facts={facts} />
        ))}
        {last === null ? null : (
          <PlainRow
            label={<Behind name={nameLastLine(last, formatCount)} terms={behind} />}
            value={formatPoints(last.printed)}
            span={COLUMNS.length - 1}
          />
        )}
      </SumTable>
    </div>
  )
}

/** The name of the last line; opens into the events it stands for. */
function Behind({ name, terms }: { name: string; terms: readonly Term[] }) {
  if (terms.length === 0) return name
  return (
    <details>
      <summary className="text-soft">
        <span className="link">{name}</span>
      </summary>
      <ul className="grid gap-1 pt-2 text-soft">
        {terms.map(({ event, title }) => (
          <li key={event}>
            <a className="link" href={entryAddress(event)}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}

function TermRow({ term, facts }: { term: Term; facts: ChartFacts }) {
  const cells = [
    { head: 'Age, days', value: formatCount(term.age) },
    { head: 'Score', value: formatScore(term.score) },
    { head: 'Source weight', value: String(term.weight) },
    { head: 'Left of the act', value: formatScore(term.impulse) },
    { head: STATUS_WORDS['in-force'], value: term.standing === 0 ? '' : formatScore(term.standing) },
  ]
  return (
    <tr className="border-rule border-b align-baseline max-md:flex max-md:flex-wrap max-md:gap-x-3 max-md:py-2">
      <th scope="row" className="py-2 pr-4 text-left font-normal max-md:w-full max-md:p-0">
        <span className="mr-2 inline-block">
          <ActorMark actor={actorOf(facts, term.initiator)} label={partyName(facts, term.initiator)} />
        </span>
        <a className="link" href={entryAddress(term.event)}>
          {term.title}
        </a>
      </th>
      <td className="whitespace-nowrap py-2 text-soft max-md:p-0 max-md:text-xs">
        {formatDay(parseDay(term.date))}
      </td>
      {cells.map(({ head, value }) => (
        <td key={head} className="py-2 pl-4 text-right text-soft max-md:p-0 max-md:text-xs">
          {value === '' ? null : <span className="md:hidden">{head.toLowerCase()} </span>}
          {value}
        </td>
      ))}
      <td className="py-2 pl-4 text-right font-medium max-md:ml-auto max-md:p-0">
        {formatPoints(term.printed)}
      </td>
    </tr>
  )
}
