import { MEASURES } from '../ask/sets'
import { printDay } from '../event/day'
import { askedFacts } from '../record/asked-facts'
import type { Dataset } from '../record/dataset'
import { printVersions } from '../record/downloads'
import { type BoardMeasure, measureBoard } from '../record/measures'
import { measuresCsv } from '../record/measures-csv'
import { printLink, printMeasureOnDay, printSource } from './print-measure'
import { readQuery } from './read-request'
import { csv, json } from './respond'

/** Every measure with its stages, its pieces over a period, and how it stood on one day. */
export function getMeasures(request: Request, dataset: Dataset, format: 'json' | 'csv'): Response {
  const { days, on: asked, by, status } = readQuery(request, MEASURES, askedFacts(dataset))
  const { period } = days
  const on = asked ?? period.to
  const rows = measureBoard(dataset, period, on).filter(
    (row) => (by === null || row.by === by) && (status === null || row.status === status),
  )
  if (format === 'csv') return csv(measuresCsv(rows), `measures-${printDay(on)}.csv`)
  return json({
    ...printVersions(dataset),
    selection: { from: printDay(period.from), to: printDay(period.to), on: printDay(on), by, status },
    measures: rows.map(printMeasure),
  })
}

function printMeasure({ pieces, imposedBy, sources, expected, checked, ...measure }: BoardMeasure) {
  return {
    ...measure,
    ...printMeasureOnDay(measure),
    imposedBy: imposedBy && printLink(imposedBy),
    sources: sources.map(printSource),
    expected: expected && { ...expected, on: printDay(expected.on) },
    checked: checked && {
      on: printDay(checked.on),
      state: printDay(checked.state),
      source: printSource(checked.source),
    },
    pieces: pieces.map(({ from, to, status, share }) => ({
      from: printDay(from),
      to: printDay(to),
      status,
      share,
    })),
  }
}
