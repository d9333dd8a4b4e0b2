import type { ChartFacts } from '@/lib/chart/facts'
import { fittingPresets, type PeriodChoice } from '@/lib/chart/period'
import { calendar } from '@/lib/event/day'

export type Preset = {
  readonly choice: PeriodChoice
  readonly label: string
  /** As spoken. */
  readonly name: string
}

/** The periods offered at one press, shortest first; the last is the whole record. */
export function presetsOf({ coverage }: Pick<ChartFacts, 'coverage'>): Preset[] {
  const covered = { from: coverage.from, to: coverage.asOf }
  const { year } = calendar(coverage.from)
  return [
    ...fittingPresets(covered).map((years): Preset => {
      const label = `${years}Y`
      // The name begins with what is printed, so that saying what one sees finds it.
      const name = `${label}: ${years === 1 ? 'Last year' : `Last ${years} years`}`
      return { choice: { kind: 'last', span: `${years}y` }, label, name }
    }),
    { choice: { kind: 'all' }, label: `Since ${year}`, name: `Since ${year}` },
  ]
}

/** Whether two choices ask for the same thing. */
export function sameChoice(a: PeriodChoice, b: PeriodChoice): boolean {
  if (a.kind === 'last') return b.kind === 'last' && a.span === b.span
  if (a.kind === 'between') return b.kind === 'between' && a.from === b.from && a.to === b.to
  return b.kind === 'all'
}
