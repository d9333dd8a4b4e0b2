import { outside, unknownNames } from '../data/misuse'
import { printDay } from '../event/day'
import type { Dataset } from '../record/dataset'
import { printVersions } from '../record/downloads'
import { type BoardMeasure, measureBoard } from '../record/measures'
import { measuresCsv } from '../record/measures-csv'
import { coveredPeriod } from '../record/read'
import { EVERYTHING } from '../tension/selection'
import { printLink, printMeasureOnDay, printSource } from './print-measure'
import { readQuery, settle } from './read-request'
import { measuresQuery } from './requests'
import { csv, json } from './respond'
import { misusesOf, periodOf } from './view-request'

/** Every measure with its stages, its pieces over a period, and how it stood on one day. */
export function getMeasures(request: Request, dataset: Dataset, format: 'json' | 'csv'): Response {
  const reading = readQuery(request, measuresQuery)
  const {
    by = null,
    status = null,
    ...asked
  } = settle(reading, [
    ...misusesOf(dataset, { from: reading.parts.from, to: reading.parts.to, p: reading.parts.p }),
    ...outside(coveredPeriod(dataset), 'on', reading.parts.on),
    ...unknownNames(dataset, { ...EVERYTHING, by: sideOf(reading.parts.by) }),
  ])
  const period = periodOf(dataset, { from: asked.from, to: asked.to, p: asked.p })
  const on = asked.on ?? period.to
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

/** `mutual` is no side, and always known. */
function sideOf(by: string | undefined): string | null {
  return by === undefined || by === 'mutual' ? null : by
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
