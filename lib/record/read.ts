import type { DailyValues } from '../chart/build-view'
import type { Period } from '../chart/period'
import type { EventSummary } from '../codebook/event-summary'
import { addDays, type Day } from '../event/day'
import { ANY_EVENT, type EventSearch, matchesSearch } from '../event/event-search'
import { explainChange, type IndexChange } from '../tension/change'
import { type DaySum, sumOfDay } from '../tension/contributions'
import { type IndexSeries, indexSeries } from '../tension/index-series'
import { biggestMoves, type IndexMove } from '../tension/moves'
import { gradeOf } from '../tension/scale'
import { EVERYTHING, isEverything, type Selection, shareOf } from '../tension/selection'
import { indexWithout } from '../tension/without'
import type { Dataset } from './dataset'

/** The days the index is given for. */
export function coveredPeriod({ dyad }: Dataset): Period {
  return { from: dyad.coverage.from, to: dyad.coverage.asOf }
}

/** The daily values a chart draws, over all covered days. */
export function readSeries(dataset: Dataset, selection: Selection = EVERYTHING): DailyValues {
  const { first, index } = seriesOf(dataset, selection)
  return { first, values: Array.from(index) }
}

/** The daily index as it would be without one event, over all covered days. */
export function readSeriesWithout({ scored, codebook, dyad }: Dataset, event: string): DailyValues {
  const { from, asOf } = dyad.coverage
  const { first, index } = indexWithout(scored, event, { first: from, last: asOf }, codebook.constants)
  return { first, values: Array.from(index) }
}

/** One day of the series as a table row. */
export type SeriesRow = {
  readonly day: Day
  /** The index; for a selection 50 plus the points it contributes. */
  readonly index: number
  /** Net raw points. */
  readonly raw: number
  /** Name of the grade; null for a selection, which has none. */
  readonly grade: string | null
  /** Raw points by code of the side that acted; they add up to `raw`. */
  readonly sides: Readonly<Record<string, number>>
}

/** The series of a period, day by day. */
export function seriesRows(dataset: Dataset, period: Period, selection: Selection = EVERYTHING): SeriesRow[] {
  const { first, index, raw } = seriesOf(dataset, selection)
  const sides = dataset.dyad.sides.map(({ code }) => ({
    code,
    raw:
      selection.by === null || selection.by === code
        ? seriesOf(dataset, { ...selection, by: code }).raw
        : null,
  }))
  const whole = isEverything(selection)
  const rows: SeriesRow[] = []
  for (let day = period.from; day <= period.to; day = addDays(day, 1)) {
    const i = day - first
    const value = index[i] ?? Number.NaN
    rows.push({
      day,
      index: value,
      raw: raw[i] ?? Number.NaN,
      grade: whole ? (dataset.codebook.grades[gradeOf(value)]?.name ?? null) : null,
      sides: Object.fromEntries(sides.map((side) => [side.code, side.raw?.[i] ?? 0])),
    })
  }
  return rows
}

function seriesOf({ series, scored, codebook, dyad }: Dataset, selection: Selection): IndexSeries {
  if (isEverything(selection)) return series
  const { from, asOf } = dyad.coverage
  return indexSeries(scored, { first: from, last: asOf }, codebook.constants, selection)
}

/** A day opened into the events that make it up. */
export function daySum(dataset: Dataset, day: Day, selection: Selection = EVERYTHING): DaySum {
  return sumOfDay(dataset.scored, day, dataset.codebook.constants, selection)
}

/** What made the difference between the first and the last day of a period. */
export function changeBetween(
  dataset: Dataset,
  { from, to }: Period,
  selection: Selection = EVERYTHING,
): IndexChange {
  return explainChange(dataset.scored, from, to, dataset.codebook.constants, selection)
}

/** The weeks of a period in which the index moved furthest. @param least |score| from which an act counts */
export function movesWithin({ scored, codebook }: Dataset, { from, to }: Period, least: number): IndexMove[] {
  return biggestMoves(scored, { first: from, last: to }, codebook.constants, { least })
}

/** The selected events of a period that are what is looked for, oldest first. */
export function eventList(
  { summaries, events, publishers }: Dataset,
  period: Period,
  selection: Selection = EVERYTHING,
  search: EventSearch = ANY_EVENT,
): EventSummary[] {
  const kindOf = (publisher: string) => publishers[publisher]?.kind
  // Summaries stand in the order of the events.
  return summaries.filter((summary, i) => {
    const event = events[i]
    return (
      event !== undefined &&
      summary.day >= period.from &&
      summary.day <= period.to &&
      shareOf(summary, selection) > 0 &&
      matchesSearch(event, search, kindOf)
    )
  })
}
