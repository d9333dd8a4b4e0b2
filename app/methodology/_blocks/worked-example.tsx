import { PlainRow, type SumColumn, SumTable } from '@/app/_sum/sum-table'
import { entryAddress } from '@/lib/ask/entry-address'
import { formatCount, formatDay, formatPoints } from '@/lib/chart/format'
import { explainDay } from '@/lib/data/server'
import { addDays, printDay } from '@/lib/event/day'
import { effectiveFrom, shareOn } from '@/lib/measures/shares'
import type { Explanation, Term } from '@/lib/record/explain'
import { loadOn } from '@/lib/tension/persistence'
import { printedTotal, sumLines } from '@/lib/tension/printed-sum'
import { EVERYTHING } from '@/lib/tension/selection'
import { nameLastLine } from '@/lib/words/sum-words'
import type { BlockProps } from './block-props'
import { Formula } from './formula'
import { decimals, factor, plain } from './numbers'

const COLUMNS: readonly SumColumn[] = [
  { name: 'Event', className: 'text-left' },
  { name: 'Raw points', className: 'pl-5 text-left' },
  { name: 'Points', className: 'pl-5 text-right' },
]

/** The day of the first milestone, every line with its formula and the numbers in it; the printed points add up. */
export function WorkedExample({ dataset }: BlockProps) {
  const [first] = dataset.milestones.milestones
  const event = dataset.events.find(({ id }) => id === first?.event)
  if (!first || !event) return null
  const sum = explainDay(dataset, event.date, EVERYTHING)
  const { lines, last } = sumLines(sum.terms, printedTotal(sum, true))
  const { K } = dataset.codebook.constants
  const raw = sum.raw.toFixed(4)
  const price = sum.price.toFixed(6)
  const steps = [
    `X = ${raw}`,
    String.raw`g = \dfrac{50}{\sqrt{${K}^2 + (${raw})^2}} = ${price}`,
    String.raw`T = 50 + ${price} \times ${raw} = ${sum.index.toFixed(3)}`,
  ]
  return (
    <div className="mt-4 text-sm" data-worked-example>
      <p className="max-w-[44rem] text-[0.9375rem]">
        {formatDay(event.date)}, {first.label}:
      </p>
      <ul className="mt-2 grid gap-3 text-[0.9375rem]">
        {steps.map((tex) => (
          <li key={tex}>
            <Formula tex={tex} />
          </li>
        ))}
      </ul>
      <div className="mt-3">
        <SumTable
          caption={`The index of ${formatDay(event.date)}, line by line; the printed points add up to it`}
          columns={COLUMNS}
          day={sum}
          whole
        >
          {lines.map((term) => (
            <TermRow key={term.event} term={term} dataset={dataset} sum={sum} />
          ))}
          {last === null ? null : (
            <PlainRow
              label={
                <a className="link text-soft" href={`/days/${printDay(event.date)}`}>
                  {nameLastLine(last, formatCount)}
                </a>
              }
              value={formatPoints(last.printed)}
              span={COLUMNS.length - 1}
            />
          )}
        </SumTable>
      </div>
    </div>
  )
}

function TermRow({
  term,
  dataset: { scored, codebook },
  sum,
}: {
  term: Term
  dataset: BlockProps['dataset']
  sum: Explanation
}) {
  const event = scored.find(({ id }) => id === term.event)
  if (!event) return null
  const { lambda, rho, H } = codebook.constants
  const on = addDays(event.day, term.age)
  const score = factor(plain(term.score))
  const q = term.weight === 1 ? '' : `${term.weight} × `
  return (
    <tr className="border-rule border-b align-top max-md:grid max-md:grid-cols-[1fr_auto] max-md:gap-x-4 max-md:py-2">
      <th scope="row" className="w-1/2 py-2 text-left font-normal max-md:w-auto max-md:p-0">
        <a className="link" href={entryAddress(term.event)}>
          {term.title}
        </a>{' '}
        <span className="whitespace-nowrap text-soft text-xs">{formatDay(event.day)}</span>
      </th>
      <td className="py-2 pl-5 text-soft text-xs leading-5 max-md:order-last max-md:col-span-2 max-md:p-0">
        {event.halfLife === null ? null : (
          <span className="block">
            {q}
            {score} × 2
            <sup>
              {plain(-term.age)}∕{event.halfLife}
            </sup>{' '}
            = {decimals(term.impulse, 4)}
          </span>
        )}
        {event.measures.map((measure) => {
          const share = shareOn(measure, on)
          const from = effectiveFrom(measure)
          return share === 0 || from === null ? null : (
            <span key={measure.id} className="block">
              {lambda} × {q}
              {share === 1 ? '' : `${share} × `}
              {score} × ({rho} + {plain(1 - rho)} × 2
              <sup>
                {plain(from - on)}∕{H}
              </sup>
              ) = {decimals(loadOn(event, measure, on, codebook.constants), 4)}
            </span>
          )
        })}
        <span className="block">
          {decimals(sum.price, 6)} × {factor(decimals(term.impulse + term.standing, 4))} ={' '}
          {decimals(term.points, 3)}
        </span>
      </td>
      <td className="py-2 pl-5 text-right font-medium max-md:p-0">{formatPoints(term.printed)}</td>
    </tr>
  )
}
