import { between } from '@/lib/ask/chart-request'
import { printAddress } from '@/lib/ask/print-address'
import { CHART } from '@/lib/ask/sets'
import { BOOTSTRAP } from '@/lib/benchmark/block-bootstrap'
import type { Correlation } from '@/lib/benchmark/compare'
import { formatCount, formatCounted, formatDay, formatMonth, formatPeriod } from '@/lib/chart/format'
import { type Compared, compareBenchmarks, type Dataset } from '@/lib/data/server'
import { addDays, addMonths, type Day, parseDay } from '@/lib/event/day'
import { roundTo } from '@/lib/tension/printed-sum'
import { BenchmarkFigure } from './benchmark-figure'

/** How the outside indices that were imported compare with ours. */
export async function BenchmarksBlock({ dataset }: { dataset: Dataset }) {
  const { ours, compared } = await compareBenchmarks(dataset)
  if (compared.length === 0)
    return <p className="mt-3.5 max-w-[44rem]">No outside index has been imported.</p>
  return (
    <div className="grid gap-10">
      <p>
        Each outside index is moved and stretched to this index’s mean and spread, for the eye only: rank
        correlations do not depend on it. Their intervals come from {formatCount(BOOTSTRAP.draws)} draws of
        blocks of {BOOTSTRAP.block} months, so that neighbouring months stay together. Whole months after the
        warm-up are compared.
      </p>
      {compared.map((one) => (
        <Benchmark key={one.benchmark.id} compared={one} ours={ours} dataset={dataset} />
      ))}
    </div>
  )
}

function Benchmark({
  compared: { benchmark, comparison },
  ours,
  dataset,
}: {
  compared: Compared
  ours: Awaited<ReturnType<typeof compareBenchmarks>>['ours']
  dataset: Dataset
}) {
  const { id, name, reference, column, imported } = benchmark
  const shared = new Set(comparison?.months)
  return (
    <section aria-labelledby={`benchmark-${id}`} className="grid gap-4">
      <div>
        <h3 id={`benchmark-${id}`} className="font-semibold text-lg">
          {name}
        </h3>
        <p className="text-soft text-sm">
          {reference}. Column {column}, as imported on {formatDay(parseDay(imported))}.
        </p>
      </div>
      {comparison ? (
        <>
          <p>
            Over {formatCounted(comparison.months.length, 'shared month')}, the rank correlation (Spearman) is{' '}
            {printCorrelation(comparison.levels)} between levels and {printCorrelation(comparison.changes)}{' '}
            between changes from one month to the next.
          </p>
          <BenchmarkFigure
            name={name}
            ours={ours.filter(({ month }) => shared.has(month))}
            theirs={comparison.rebased}
          />
          <Disagreements comparison={comparison} name={name} dataset={dataset} />
        </>
      ) : (
        <p>It shares too few months with this index to be compared.</p>
      )}
    </section>
  )
}

function Disagreements({
  comparison: { disagreements, months },
  name,
  dataset,
}: {
  comparison: NonNullable<Compared['comparison']>
  name: string
  dataset: Dataset
}) {
  return (
    <table className="text-sm">
      <caption className="pb-2 text-left">
        Months this index and {name} rank most differently. Rank 1 of {formatCount(months.length)} is the
        month of the highest value.
      </caption>
      <thead className="text-left text-soft text-xs">
        <tr className="border-ink border-b">
          <th scope="col" className="py-2 pr-4 font-normal">
            Month
          </th>
          <th scope="col" className="py-2 pl-4 text-right font-normal">
            Rank here
          </th>
          <th scope="col" className="py-2 pl-4 text-right font-normal">
            Rank there
          </th>
          <th scope="col" className="py-2 pl-4 text-right font-normal">
            Events recorded
          </th>
        </tr>
      </thead>
      <tbody>
        {disagreements.map(({ month, ourRank, theirRank }) => {
          const last = addDays(addMonths(month, 1), -1)
          return (
            <tr key={month} className="border-rule border-b">
              <th scope="row" className="whitespace-nowrap py-2 pr-4 text-left font-normal">
                <a
                  className="link"
                  href={printAddress('/', CHART, { days: between({ from: month, to: last }) })}
                  title={formatPeriod({ from: month, to: last })}
                >
                  {formatMonth(month)}
                </a>
              </th>
              <td className="py-2 pl-4 text-right">{printRank(ourRank)}</td>
              <td className="py-2 pl-4 text-right">{printRank(theirRank)}</td>
              <td className="py-2 pl-4 text-right">{formatCount(countEvents(dataset, month, last))}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function countEvents({ summaries }: Dataset, first: Day, last: Day): number {
  return summaries.filter(({ day, score }) => day >= first && day <= last && score !== 0).length
}

/** "0.61 (90 % interval 0.45 to 0.74)". */
function printCorrelation({ rho, interval, pairs }: Correlation): string {
  if (rho === null) return 'not defined, since one of the two does not vary,'
  if (!interval) return `${printRho(rho)} (too few months, ${pairs}, for an interval)`
  return `${printRho(rho)} (90 % interval ${printRho(interval[0])} to ${printRho(interval[1])})`
}

function printRho(rho: number): string {
  return roundTo(rho, 2).toFixed(2).replace('-', '−')
}

/** Months of equal value share the mean of their ranks. */
function printRank(rank: number): string {
  return Number.isInteger(rank) ? formatCount(rank) : rank.toFixed(1)
}
