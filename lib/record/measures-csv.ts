import { printDay } from '../event/day'
import { type Cell, printCsv } from './csv'
import type { Column } from './dictionary'
import type { BoardMeasure } from './measures'

type MeasureColumn = readonly [name: string, meaning: string, cell: (row: BoardMeasure) => Cell]

const COLUMNS: readonly MeasureColumn[] = [
  ['id', 'Identifier, which never changes', ({ id }) => id],
  ['title', 'What the measure is', ({ title }) => title],
  ['by', 'Code of the side whose measure it is, or mutual', ({ by }) => by],
  ['target', 'Code of the party it weighs on, or mutual', ({ on }) => on],
  ['instrument', 'Kind of instrument, by its id in the codebook', ({ instrument }) => instrument],
  [
    'reach',
    'targeted, or general for a general rule that bites mainly on the other side',
    ({ reach }) => reach,
  ],
  ['domain', 'Domain, by its id', ({ domain }) => domain],
  [
    'status',
    'How it stood on the day asked for: pending, in-force, partly, suspended, ended or unknown',
    ({ status }) => status,
  ],
  ['share', 'Part of it in force that day, 0 to 1', ({ share }) => share],
  ['stage', 'What last happened to it by that day', ({ stage }) => stage?.stage ?? null],
  ['stage_on', 'Day of that stage, YYYY-MM-DD', ({ stage }) => (stage ? printDay(stage.on) : null)],
  ['score', 'Its size: the score of the act that imposed it, times its part of it', ({ score }) => score],
  ['raw', 'Raw points it added that day', ({ raw }) => raw],
  ['points', 'Index points it added that day', ({ points }) => points],
  [
    'imposed_by',
    'Id of the event that imposed it; empty for a measure older than the record',
    ({ imposedBy }) => imposedBy?.id ?? null,
  ],
  [
    'stages',
    'Every stage as day, name and share in force from then on, separated by vertical bars',
    ({ stages }) => stages.map(({ stage, on, share }) => `${printDay(on)} ${stage} ${share}`).join(' | '),
  ],
  [
    'expected_on',
    'Day on which something is due by its own terms',
    ({ expected }) => (expected ? printDay(expected.on) : null),
  ],
  ['expected', 'What is due then', ({ expected }) => expected?.what ?? null],
  [
    'checked_state',
    'Latest day for which a source speaks of its state; empty when none could be found',
    ({ checked }) => (checked ? printDay(checked.state) : null),
  ],
  ['unconfirmed', 'Why its present state could not be confirmed', ({ unconfirmed }) => unconfirmed],
]

/** The columns of the measures as they are written, each with its meaning. */
export const MEASURES_COLUMNS: readonly Column[] = COLUMNS.map(([name, meaning]) => ({ name, meaning }))

/** Measures, one a row, as they stood on a day. */
export function measuresCsv(rows: readonly BoardMeasure[]): string {
  return printCsv(
    COLUMNS.map(([name]) => name),
    rows.map((row) => COLUMNS.map(([, , cell]) => cell(row))),
  )
}
