import { printWeights } from '../ask/weights'
import { type LineChoice, lineNotice } from '../chart/line-choice'
import type { Period } from '../chart/period'
import type { ChartView } from '../chart/view'
import { addDays, printDay } from '../event/day'
import type { Event } from '../event/event'
import type { Selection } from '../tension/selection'
import { printCsv } from './csv'
import type { Dataset } from './dataset'
import { labelSources } from './label-sources'
import { seriesRows } from './read'

/** Says which data and method an answer comes from. */
export function printVersions({ asOf, dataVersion, methodVersion }: Dataset) {
  return { asOf: printDay(asOf), dataVersion, methodVersion }
}

/** What was asked for, with everything left out filled in. */
export function printSelection({ from, to }: Period, selection: Selection) {
  return { from: printDay(from), to: printDay(to), ...printChoice(selection) }
}

/** Which events were asked for, by the names of the parameters; `weight` only where one was, as in answers before it. */
export function printChoice({ by, domains, ...others }: Selection) {
  return { by, domain: domains, ...others }
}

/** What makes a series or a sum another than the published one; nothing when it is that one. */
export function printWeighed(line: Pick<LineChoice, 'weights' | 'known'>) {
  const notice = lineNotice(line)
  if (notice === null) return {}
  const { weights, known } = line
  return { weights: printWeights(weights), known: known === null ? null : printDay(known), notice }
}

/** The daily series as plain JSON. */
export function seriesJson(dataset: Dataset, period: Period, selection: Selection) {
  return {
    ...printVersions(dataset),
    selection: printSelection(period, selection),
    points: seriesRows(dataset, period, selection).map(({ day, ...row }) => ({
      date: printDay(day),
      ...row,
    })),
  }
}

/**
 * The daily series: date, index, raw points, raw points of each side, grade. Full precision. A reader's weights,
 * as in an address, are named on every row, so that no row passes for the published one.
 */
export function seriesCsv(
  dataset: Dataset,
  period: Period,
  selection: Selection,
  weights: string | null = null,
): string {
  const codes = dataset.dyad.sides.map(({ code }) => code)
  return printCsv(
    ['date', 'index', 'raw', ...codes.map((code) => `raw_${code}`), 'grade', ...named(weights, 'weights')],
    seriesRows(dataset, period, selection).map(({ day, index, raw, sides, grade }) => [
      printDay(day),
      index,
      raw,
      ...codes.map((code) => sides[code] ?? null),
      grade,
      ...named(weights, weights),
    ]),
  )
}

/** A cell where there are weights to name. */
export function named<Cell>(weights: string | null, cell: Cell): Cell[] {
  return weights === null ? [] : [cell]
}

/**
 * The values of a frozen chart: date and index; for a part, 50 plus its points, as in the series. Then the
 * ends of its range, its other lines and its parts, where it has them.
 */
export function viewCsv({ period, values, range, lines, stack }: ChartView): string {
  const columns = [
    ...(range
      ? [
          { name: 'range_low', values: range.low },
          { name: 'range_high', values: range.high },
        ]
      : []),
    ...lines.map(({ id, values }) => ({ name: `line_${id}`, values })),
    ...stack.map(({ id, values }) => ({ name: `part_${id}`, values })),
  ]
  return printCsv(
    ['date', 'index', ...columns.map(({ name }) => name)],
    values.map((value, i) => [
      printDay(addDays(period.from, i)),
      value,
      ...columns.map((column) => column.values[i] ?? null),
    ]),
  )
}

/** Events, one a row; several sources or links stand in one field, separated by " | ". */
export function eventsCsv(dataset: Dataset, events: readonly Event[]): string {
  return printCsv(
    [
      'id',
      'date',
      'end_date',
      'precision',
      'title',
      'summary',
      'initiator',
      'target',
      'domain',
      'class',
      'score',
      'weight',
      'half_life',
      'measures',
      'did_not_happen',
      'planned',
      'planned_for',
      'planned_precision',
      'responds_to',
      'follows',
      'cameo',
      'sources',
      'independent_sources',
      'source_names',
      'source_urls',
    ],
    events.map((event) => {
      const scoring = dataset.scorings.get(event.id)
      const sources = labelSources(dataset, event)
      return [
        event.id,
        printDay(event.date),
        event.endDate === undefined ? null : printDay(event.endDate),
        event.precision,
        event.title,
        event.summary,
        event.initiator,
        event.target,
        event.domain,
        event.class ?? null,
        scoring?.event.score ?? null,
        scoring?.event.weight ?? null,
        event.class === undefined ? null : (scoring?.event.halfLife ?? null),
        scoring?.event.measures.map(({ id }) => id).join(' | ') ?? null,
        event.didNotHappen?.how ?? null,
        event.didNotHappen?.what ?? null,
        event.didNotHappen?.plannedFor ? printDay(event.didNotHappen.plannedFor) : null,
        event.didNotHappen?.plannedFor ? event.didNotHappen.precision : null,
        event.respondsTo.join(' | '),
        event.follows.join(' | '),
        event.cameo,
        sources.length,
        scoring?.sources.independent ?? null,
        sources.map(({ publisher }) => publisher.name).join(' | '),
        sources.flatMap(({ url }) => url ?? []).join(' | '),
      ]
    }),
  )
}
