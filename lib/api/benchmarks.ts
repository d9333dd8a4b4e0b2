import type { Correlation } from '../benchmark/compare'
import { compareBenchmarks } from '../data/benchmarks'
import { printDay } from '../event/day'
import type { Dataset } from '../record/dataset'
import { printVersions } from '../record/downloads'
import { refuseQuery } from './read-request'
import { json } from './respond'

/** How the imported outside indices compare with ours, month by month. */
export async function getBenchmarks(request: Request, dataset: Dataset): Promise<Response> {
  refuseQuery(request)
  const { ours, compared, unreadable } = await compareBenchmarks(dataset)
  const means = new Map(ours.map(({ month, value }) => [month, value]))
  return json({
    ...printVersions(dataset),
    benchmarks: compared.map(({ benchmark, comparison }) => ({
      id: benchmark.id,
      name: benchmark.name,
      reference: benchmark.reference,
      column: benchmark.column,
      imported: benchmark.imported,
      comparison: comparison && {
        months: comparison.months.length,
        levels: printCorrelation(comparison.levels),
        changes: printCorrelation(comparison.changes),
        disagreements: comparison.disagreements.map(({ month, ...ranks }) => ({
          month: printMonth(month),
          ...ranks,
        })),
        points: comparison.rebased.map(({ month, value }) => ({
          month: printMonth(month),
          ours: means.get(month) ?? null,
          rebased: value,
        })),
      },
    })),
    unreadable,
  })
}

function printCorrelation({ pairs, rho, interval }: Correlation) {
  return { pairs, rho, low: interval?.[0] ?? null, high: interval?.[1] ?? null }
}

function printMonth(month: Parameters<typeof printDay>[0]): string {
  return printDay(month).slice(0, 7)
}
