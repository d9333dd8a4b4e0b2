import type { ReactNode } from 'react'
import type { ChartFacts } from '@/lib/chart/facts'
import { formatDay, formatIndex } from '@/lib/chart/format'
import type { MethodFacts } from './method-facts'

/** What the index is and is not, its five rules with their numbers, and what the record covers. */
export function HowItWorks({ facts, method }: { facts: ChartFacts; method: MethodFacts }) {
  const { coverage } = facts
  return (
    <section id="method" aria-labelledby="method-title" className="grid gap-x-8 gap-y-8 md:grid-cols-2">
      <div>
        <h2 id="method-title" className="font-semibold text-xl">
          How the index is made
        </h2>
        <p className="mt-3 font-medium">
          It measures public acts and words, not intentions, and it is not a forecast.
        </p>
        <ol className="mt-4 grid gap-3">
          <Rule n={1}>
            The record holds {facts.eventCount} events, each a dated public act or word of one side directed
            at the other, with its sources; {facts.sourceCount} sources in all.
          </Rule>
          <Rule n={2}>
            A codebook, the same for both sides, scores each from {method.minimum} to {method.maximum}: a base
            for the class of act, more or less for its level, scope and reach. Plus raises tension, minus
            eases it.
          </Rule>
          <Rule n={3}>
            A score counts in full on its day and then fades, halving every {method.shortestHalfLife} to{' '}
            {method.longestHalfLife} days by class of act.
          </Rule>
          <Rule n={4}>
            A measure that stays in force also adds {method.standingPercent}% of its score, sinking over years
            to {method.floorPercent}%, until it is lifted.
          </Rule>
          <Rule n={5}>
            The points of a day, X, give the index: 50 + 50·X ∕ √({method.K}² + X²), from 0 to 100 with 50 as
            neutral. So every level opens into the events that make it up.
          </Rule>
        </ol>
        <p className="mt-4">
          <a className="link" href="/methodology">
            The whole definition, with its limits
          </a>
        </p>
      </div>
      <div>
        <h3 className="font-semibold">The six grades</h3>
        <dl className="mt-2 grid grid-cols-[max-content_max-content_1fr] gap-x-4 border-rule border-t text-sm">
          {facts.grades.map(({ name, meaning }, i) => (
            <div key={name} className="col-span-3 grid grid-cols-subgrid border-rule border-b py-1.5">
              <dt className="font-medium">{name}</dt>
              <dd className="text-soft">
                {formatIndex((i * 100) / 6)}–{formatIndex(((i + 1) * 100) / 6)}
              </dd>
              <dd className="text-soft">{meaning}</dd>
            </div>
          ))}
        </dl>
        <h3 className="mt-8 font-semibold">What the record covers</h3>
        <p className="mt-2">
          It starts on {formatDay(coverage.from)} and has been searched to {formatDay(coverage.asOf)}; its
          newest event is of {formatDay(coverage.newestRecord)}. The first {coverage.warmUpDays} days are
          warming up: events before them would still have counted, and are not recorded.
        </p>
      </div>
    </section>
  )
}

function Rule({ n, children }: { n: number; children: ReactNode }) {
  return (
    <li className="grid grid-cols-[1.5rem_1fr]">
      <span aria-hidden="true" className="text-soft">
        {n}
      </span>
      <p>{children}</p>
    </li>
  )
}
