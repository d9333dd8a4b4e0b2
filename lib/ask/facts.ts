import type { ChartFacts } from '../chart/facts'
import type { Period } from '../chart/period'

/** What is asked for is read against these. */
export type AskedFacts = Pick<
  ChartFacts,
  'coverage' | 'sides' | 'domains' | 'classes' | 'groups' | 'recorded'
> & {
  /** Ids of the events that have a thread. */
  readonly linked: ReadonlySet<string>
}

/** The days the index is given for. */
export function coveredDays({ coverage }: Pick<AskedFacts, 'coverage'>): Period {
  return { from: coverage.from, to: coverage.asOf }
}
