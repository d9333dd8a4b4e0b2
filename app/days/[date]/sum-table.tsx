import { ActorMark, actorOf, partyName } from '@/app/_event/actor'
import { entryAddress } from '@/lib/ask/entry-address'
import type { ChartFacts } from '@/lib/chart/facts'
import { formatCount, formatDay, formatIndex, formatPoints, formatScore } from '@/lib/chart/format'
import { parseDay } from '@/lib/event/day'
import type { Explanation } from '@/lib/record/explain'

const HEADS = [
  'Event',
  'Date',
  'Age, days',
  'Score',
  'Source weight',
  'Left of the act',
  'In force',
  'Points',
]

/** Every event still felt on a day, largest first, with all that its points are made of. The points add up as printed. */
export function SumTable({ sum, facts }: { sum: Explanation; facts: ChartFacts }) {
  const seen = sum.terms.filter(({ printed }) => printed !== 0)
  const small = sum.terms.filter(({ printed }) => printed === 0)
  return (
    <div className="mt-6">
      <table className="w-full text-sm max-md:block">
        <caption className="sr-only">
          Contributions to the index, largest first; the printed points add up to the total
        </caption>
        <thead className="max-md:block text-left text-soft text-xs max-md:sr-only">
          <tr className="border-ink border-b">
            {HEADS.map((head, i) => (
              <th key={head} scope="col" className={`py-2 font-normal ${i < 2 ? 'pr-4' : 'pl-4 text-right'}`}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="max-md:block">
          {sum.part ? null : (
            <Plain label="Neutral: where nothing is recorded" value={formatIndex(sum.neutral)} />
          )}
          {seen.map((term) => (
            <Term key={term.event} term={term} facts={facts} />
          ))}
          {small.length > 0 ? (
            <tr className="max-md:block">
              <td colSpan={HEADS.length} className="p-0 max-md:block">
                <details>
                  <summary className="border-rule border-b py-2 text-soft">
                    <span className="link">{formatCount(small.length)} more that print as 0.0</span>
                  </summary>
                  <ul className="grid gap-1 py-2 text-soft">
                    {small.map(({ event, title, points }) => (
                      <li key={event} className="flex justify-between gap-4">
                        <a className="link" href={entryAddress(event)}>
                          {title}
                        </a>
                        <span>{points.toFixed(4).replace('-', '−')}</span>
                      </li>
                    ))}
                  </ul>
                </details>
              </td>
            </tr>
          ) : null}
        </tbody>
        <tfoot className="max-md:block">
          <tr className="border-ink border-t-2 font-semibold max-md:flex max-md:justify-between">
            <th scope="row" colSpan={HEADS.length - 1} className="py-2 text-left">
              {sum.part ? 'Together' : 'Index'}
            </th>
            <td className="py-2 text-right">
              {sum.part ? formatPoints(sum.printed) : formatIndex(sum.printed)}
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

function Plain({ label, value }: { label: string; value: string }) {
  return (
    <tr className="border-rule border-b max-md:flex max-md:justify-between">
      <th scope="row" colSpan={HEADS.length - 1} className="py-2 text-left font-normal">
        {label}
      </th>
      <td className="py-2 text-right">{value}</td>
    </tr>
  )
}

function Term({ term, facts }: { term: Explanation['terms'][number]; facts: ChartFacts }) {
  const cells = [
    { head: 'Age, days', value: formatCount(term.age) },
    { head: 'Score', value: formatScore(term.score) },
    { head: 'Source weight', value: String(term.weight) },
    { head: 'Left of the act', value: formatScore(term.impulse) },
    { head: 'In force', value: term.standing === 0 ? '' : formatScore(term.standing) },
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
