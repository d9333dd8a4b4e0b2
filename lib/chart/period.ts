import { addDays, addMonths, calendar, clampDay, type Day, dayOf } from '../event/day'

/** A closed range of days. */
export type Period = { readonly from: Day; readonly to: Day }

/** Stretches up to the as-of day that can be asked for: days, months, years, and the calendar year so far. */
export const SPANS = ['30d', '90d', '6m', '1y', '3y', '5y', '10y', 'ytd'] as const
type Span = (typeof SPANS)[number]

/** What a reader asked to see: everything, the last stretch of it, or between two days. */
export type PeriodChoice =
  | { readonly kind: 'all' }
  | { readonly kind: 'last'; readonly span: Span }
  | { readonly kind: 'between'; readonly from: Day; readonly to: Day }

/** Years offered as one-press periods; those longer than the record are left out. */
const PRESET_YEARS = [1, 3, 5] as const

/** The shortest period a chart shows: a week. */
export const MIN_DAYS = 7

/** The covered days a choice stands for, as many as were asked for; of two days the earlier comes first. */
export function resolvePeriod(choice: PeriodChoice, covered: Period): Period {
  switch (choice.kind) {
    case 'all':
      return covered
    case 'last':
      return { from: clampDay(startOf(choice.span, covered.to), covered.from, covered.to), to: covered.to }
    case 'between': {
      const [from, to] = [choice.from, choice.to]
        .map((day) => clampDay(day, covered.from, covered.to))
        .sort((a, b) => a - b)
      return { from: from ?? covered.from, to: to ?? covered.to }
    }
  }
  choice satisfies never
}

function startOf(span: Span, last: Day): Day {
  if (span === 'ytd') return dayOf(calendar(last).year, 1, 1)
  const count = Number.parseInt(span, 10)
  if (span.endsWith('d')) return addDays(last, 1 - count)
  return addMonths(addDays(last, 1), -count * (span.endsWith('m') ? 1 : 12))
}

/**
 * The days a chart of a period shows: the period, and where it is shorter than a week its surroundings too, as many
 * days before as after it, inside the covered days.
 */
export function drawnPeriod(period: Period, covered: Period): Period {
  const missing = MIN_DAYS - lengthInDays(period)
  if (missing <= 0) return period
  const latest = Math.max(covered.from, addDays(covered.to, 1 - MIN_DAYS))
  const from = clampDay(addDays(period.from, -Math.ceil(missing / 2)), covered.from, latest as Day)
  return { from, to: clampDay(addDays(from, MIN_DAYS - 1), from, covered.to) }
}

/** Presets shorter than the record. */
export function fittingPresets(covered: Period): readonly (typeof PRESET_YEARS)[number][] {
  return PRESET_YEARS.filter((years) => addMonths(covered.to, -12 * years) >= covered.from)
}

/** Number of days in a period, both ends included. */
export function lengthInDays({ from, to }: Period): number {
  return to - from + 1
}
