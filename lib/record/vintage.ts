import type { Period } from '../chart/period'
import { asKnownOn } from '../event/as-known'
import { addDays, type Day, printDay } from '../event/day'
import type { Event } from '../event/event'
import type { Selection } from '../tension/selection'
import { type Cell, printCsv } from './csv'
import { buildDataset, type Dataset } from './dataset'
import { named, printSelection, printVersions } from './downloads'
import { type SeriesRow, seriesRows } from './read'

/** The record as it was known on a day, scored with today's codebook, and what was learned later. */
export type Vintage = {
  readonly known: Day
  /** The data set of that day; it ends on that day, or on the last covered day when that is earlier. */
  readonly dataset: Dataset
  /** Records added later. */
  readonly added: number
  /** Corrections made later to records that were known, oldest first. */
  readonly corrected: readonly CorrectedLater[]
  /** The day the first record was added; null for a record without events. */
  readonly firstAdded: Day | null
}

type CorrectedLater = { readonly event: string; readonly on: Day; readonly reason: string }

/**
 * The line "as known on" a day: only records added by then, each as it read then, under today's codebook. See
 * content/methodology.md#vintages.
 */
export function vintageOf(dataset: Dataset, known: Day): Vintage {
  const { dyad, events } = dataset
  const { coverage } = dyad
  const asOf = known < coverage.asOf ? known : coverage.asOf
  const then = asKnownOn(events, known)
  return {
    known,
    dataset: buildDataset({
      ...dataset,
      dyad: { ...dyad, coverage: { ...coverage, asOf } },
      events: then,
    }),
    added: events.length - then.length,
    corrected: events.filter(({ added }) => added <= known).flatMap((event) => correctedAfter(event, known)),
    firstAdded: events.reduce<Day | null>(
      (first, { added }) => (first === null || added < first ? added : first),
      null,
    ),
  }
}

function correctedAfter({ id, corrections }: Event, known: Day): CorrectedLater[] {
  return corrections.filter(({ on }) => on > known).map(({ on, reason }) => ({ event: id, on, reason }))
}

/** A day of a vintage: null where nothing was known of it, which is not the same as calm. */
export type VintageRow = { readonly day: Day } & (
  | Omit<SeriesRow, 'day'>
  | { readonly index: null; readonly raw: null; readonly grade: null; readonly sides: null }
)

const UNKNOWN = { index: null, raw: null, grade: null, sides: null } as const

/** The vintage's series over a period. Null before any record was added, and for days it could not know. */
function vintageRows({ dataset }: Vintage, { from, to }: Period, selection: Selection): VintageRow[] {
  const last = dataset.events.length === 0 ? addDays(from, -1) : dataset.asOf < to ? dataset.asOf : to
  const rows: VintageRow[] = seriesRows(dataset, { from, to: last }, selection)
  for (let day = addDays(last, 1) < from ? from : addDays(last, 1); day <= to; day = addDays(day, 1))
    rows.push({ day, ...UNKNOWN })
  return rows
}

/** The vintage as plain JSON: the series and, in words and numbers, what was known. */
export function vintageJson(today: Dataset, vintage: Vintage, period: Period, selection: Selection) {
  const { known, dataset, added, corrected } = vintage
  return {
    ...printVersions(today),
    selection: printSelection(period, selection),
    known: {
      on: printDay(known),
      events: dataset.events.length,
      addedLater: added,
      correctedLater: corrected.map(({ on, ...rest }) => ({ ...rest, on: printDay(on) })),
      note: noteOf(vintage, period),
    },
    points: vintageRows(vintage, period, selection).map(({ day, ...row }) => ({
      date: printDay(day),
      ...row,
    })),
  }
}

/** The vintage as a table; `known` names the vintage on every row, so that tables of several can be joined. */
export function vintageCsv(
  today: Dataset,
  vintage: Vintage,
  period: Period,
  selection: Selection,
  weights: string | null = null,
): string {
  const codes = today.dyad.sides.map(({ code }) => code)
  const known = printDay(vintage.known)
  return printCsv(
    [
      'date',
      'index',
      'raw',
      ...codes.map((code) => `raw_${code}`),
      'grade',
      'known',
      ...named(weights, 'weights'),
    ],
    vintageRows(vintage, period, selection).map(({ day, index, raw, sides, grade }): Cell[] => [
      printDay(day),
      index,
      raw,
      ...codes.map((code) => sides?.[code] ?? null),
      grade,
      known,
      ...named(weights, weights),
    ]),
  )
}

function noteOf({ known, dataset, firstAdded }: Vintage, { to }: Period): string | null {
  if (firstAdded === null) return 'the record holds no event'
  if (dataset.events.length === 0)
    return `no event had been added by ${printDay(known)}: the first was added on ${printDay(firstAdded)}; all values are null`
  if (dataset.asOf < to)
    return `nothing was known of the days after ${printDay(dataset.asOf)}: their values are null`
  return null
}
