import type { ChartFacts } from '@/lib/chart/facts'
import { formatList } from '@/lib/chart/format'
import type { BoardMeasure } from '@/lib/data/server'
import type { Day } from '@/lib/event/day'
import { matchesWords } from '@/lib/event/event-search'
import { MEASURE_STATUSES, type MeasureStatus } from '@/lib/measures/status'
import { capital } from '@/lib/words/capital'
import { STATUS_WORDS } from '@/lib/words/measure-words'
import { PARTY_WORDS } from '@/lib/words/party-words'

/** Measures of one kind of instrument, in the order of their first day. */
type KindGroup = { readonly instrument: string; readonly rows: readonly BoardMeasure[] }
/** Measures of a side, or of both, by kind. */
export type SideGroup = { readonly by: string; readonly name: string; readonly kinds: readonly KindGroup[] }

/** Rows by whose measures they are, then by kind; kinds by the number of their measures. */
export function groupMeasures(
  rows: readonly BoardMeasure[],
  { sides }: Pick<ChartFacts, 'sides'>,
): SideGroup[] {
  const parties = [
    ...sides.map(({ code, name }) => ({ by: code, name })),
    { by: 'mutual', name: capital(PARTY_WORDS.both) },
  ]
  return parties.flatMap(({ by, name }) => {
    const own = rows.filter((row) => row.by === by)
    const kinds = [...new Set(own.map(({ instrument }) => instrument))]
      .map((instrument) => ({ instrument, rows: own.filter((row) => row.instrument === instrument) }))
      .sort((a, b) => b.rows.length - a.rows.length || (a.instrument < b.instrument ? -1 : 1))
    return kinds.length === 0 ? [] : [{ by, name, kinds }]
  })
}

/** Whether a measure was in force or announced by a day: later ones are not on a board of that day. */
export function known({ status, imposedBy }: BoardMeasure, on: Day): boolean {
  return status !== 'pending' || (imposedBy !== null && imposedBy.day <= on)
}

/** The rows a reader asks for. */
export function chooseMeasures(
  rows: readonly BoardMeasure[],
  { by, status, words }: { by: string | null; status: MeasureStatus | null; words: string },
): BoardMeasure[] {
  return rows.filter(
    (row) =>
      (by === null || row.by === by) &&
      (status === null || row.status === status) &&
      matchesWords(words, [
        row.title,
        row.instrument,
        ...Object.values(row.authority ?? {}),
        ...row.stages.flatMap(({ event, note }) => [event?.title ?? '', note ?? '']),
      ]),
  )
}

/** Whether a measure is one that stands, or may: not over, and begun. */
export function stands({ status }: BoardMeasure): boolean {
  return status !== 'ended' && status !== 'pending'
}

/** "38 in force, 3 partly in force and 4 suspended". */
export function countMeasures(rows: readonly BoardMeasure[]): string {
  return formatList(
    MEASURE_STATUSES.flatMap((status) => {
      const count = rows.filter((row) => row.status === status).length
      return count > 0 ? `${count} ${STATUS_WORDS[status].toLowerCase()}` : []
    }),
  )
}
