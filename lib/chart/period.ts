import { addDays, addMonths, clampDay, type Day } from '../event/day'

/** A closed range of days. */
export type Period = { readonly from: Day; readonly to: Day }

/** What a reader asked to see: everything, the last n years, or between two days. */
export type PeriodChoice =
  | { readonly kind: 'all' }
  | { readonly kind: 'last'; readonly years: number }
  | { readonly kind: 'between'; readonly from: Day; readonly to: Day }

/** Years offered as one-press periods; those longer than the record are left out. */
export const PRESET_YEARS = [1, 3, 5] as const

/** The shortest period a chart shows: a week. */
export const MIN_DAYS = 7

/** The days a choice stands for, inside the covered days and at least a week long. */
export function resolvePeriod(choice: PeriodChoice, covered: Period): Period {
  switch (choice.kind) {
    case 'all':
      return covered
    case 'last':
      return atLeastAWeek(
        { from: addDays(addMonths(covered.to, -12 * choice.years), 1), to: covered.to },
        covered,
      )
    case 'between':
      return atLeastAWeek(choice.from <= choice.to ? choice : { from: choice.to, to: choice.from }, covered)
  }
  choice satisfies never
}

function atLeastAWeek({ from, to }: Period, covered: Period): Period {
  const start = clampDay(from, covered.from, addDays(covered.to, 1 - MIN_DAYS))
  const end = clampDay(to, addDays(start, MIN_DAYS - 1), covered.to)
  return { from: start, to: end }
}

/** Presets shorter than the record. */
export function fittingPresets(covered: Period): readonly number[] {
  return PRESET_YEARS.filter((years) => addMonths(covered.to, -12 * years) >= covered.from)
}

/** Number of days in a period, both ends included. */
export function lengthInDays({ from, to }: Period): number {
  return to - from + 1
}
