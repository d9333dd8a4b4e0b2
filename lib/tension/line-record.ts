import type { Constants } from '../codebook/codebook'
import { type Day, parseDay, printDay } from '../event/day'
import type { Absence } from '../event/event'
import type { MeasureLoad } from '../measures/shares'
import type { WeighableEvent } from './reweigh'
import type { SeriesSpan } from './series'

/** All that a line is computed from: the events with what their scores are made of, and the codebook's numbers. */
export type LineRecord = {
  readonly events: readonly WeighableEvent[]
  readonly span: SeriesSpan
  readonly constants: Constants
  readonly classes: Readonly<Record<string, WeighedClass>>
  /** Days on which records were added or corrected, in order. */
  readonly recorded: readonly Day[]
}

/** The published base of a class in points, and the group it is weighed with. */
type WeighedClass = { readonly base: number; readonly group: string }

/** A measure as its id and its steps, each a date and the share in force from it. */
type PackedMeasure = readonly [id: string, steps: readonly (readonly [date: string, share: number])[]]

/** A row for each event; its places are named by `COLUMNS`. */
type Row = readonly [
  event: string,
  date: string,
  initiator: string,
  domain: string,
  score: number,
  weight: number,
  halfLife: number | null,
  measures: readonly PackedMeasure[],
  didNotHappen: Absence | null,
  eventClass: string | null,
  magnitude: number | null,
  step: number | null,
]
const COLUMNS = [
  'event',
  'date',
  'initiator',
  'domain',
  'score',
  'weight',
  'halfLife',
  'measures',
  'didNotHappen',
  'class',
  'magnitude',
  'step',
] as const

/** A record as JSON: a table, for a third of the bytes that an object for each event would take. */
export type PackedRecord = {
  readonly first: string
  readonly last: string
  readonly constants: Constants
  readonly classes: LineRecord['classes']
  readonly recorded: readonly string[]
  readonly columns: typeof COLUMNS
  readonly rows: readonly Row[]
}

/** Writes a record as JSON; `unpackRecord` reads it back. */
export function packRecord({ events, span, constants, classes, recorded }: LineRecord): PackedRecord {
  return {
    first: printDay(span.first),
    last: printDay(span.last),
    constants,
    classes,
    recorded: recorded.map(printDay),
    columns: COLUMNS,
    rows: events.map(({ event, made }) => [
      event.id,
      printDay(event.day),
      event.initiator,
      event.domain,
      event.score,
      event.weight,
      event.halfLife,
      event.measures.map(packMeasure),
      event.didNotHappen,
      made?.class ?? null,
      made?.magnitude ?? null,
      made?.step ?? null,
    ]),
  }
}

/** Reads what `packRecord` wrote. */
export function unpackRecord({ first, last, constants, classes, recorded, rows }: PackedRecord): LineRecord {
  return {
    events: rows.map(unpackRow),
    span: { first: parseDay(first), last: parseDay(last) },
    constants,
    classes,
    recorded: recorded.map(parseDay),
  }
}

function unpackRow(row: Row): WeighableEvent {
  const [id, date, initiator, domain, score, weight, halfLife, packed, didNotHappen, ...made] = row
  const [eventClass, magnitude, step] = made
  const measures = packed.map(unpackMeasure)
  return {
    event: { id, day: parseDay(date), initiator, domain, score, weight, halfLife, measures, didNotHappen },
    made:
      eventClass === null || magnitude === null || step === null
        ? null
        : { class: eventClass, sign: score < 0 ? -1 : 1, magnitude, step },
  }
}

function packMeasure({ id, shares }: MeasureLoad): PackedMeasure {
  return [id, shares.map(({ day, share }) => [printDay(day), share] as const)]
}

function unpackMeasure([id, steps]: PackedMeasure): MeasureLoad {
  return { id, shares: steps.map(([date, share]) => ({ day: parseDay(date), share })) }
}
