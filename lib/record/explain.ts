import { formatCount } from '../chart/format'
import { type Day, printDay } from '../event/day'
import { printedTotal, roundTo, sumLines } from '../tension/printed-sum'
import { isEverything, type Selection } from '../tension/selection'
import { nameLastLine } from '../words/sum-words'
import type { Dataset } from './dataset'
import { entriesOf } from './entries'
import { daySum } from './read'

/** A day of the index as a sum that a person can follow. */
export type Explanation = {
  readonly date: string
  readonly dataVersion: string
  readonly methodVersion: string
  readonly index: number
  readonly neutral: number
  /** Index points per raw point on that day. */
  readonly price: number
  /** What the terms add up to; for the whole index, index - neutral. */
  readonly points: number
  /** The index, or the points of a part, to one decimal: neutral, where it counts, the printed terms and `rounding`. */
  readonly printed: number
  /** What rounding each term leaves of `printed`. */
  readonly rounding: number
  readonly raw: number
  /** Measures in force that day, of the events asked for. */
  readonly inForce: number
  /** Whether only some events were asked for; then `points` is their part of index - neutral. */
  readonly part: boolean
  readonly terms: readonly Term[]
}

export type Term = {
  /** Id of the event, or of the measure that no event of the record imposed. */
  readonly event: string
  readonly date: string
  /** Days since the event. */
  readonly age: number
  readonly score: number
  /** Source weight q. */
  readonly weight: number
  /** Raw points left of the act. */
  readonly impulse: number
  /** Raw points of its measures in force. */
  readonly standing: number
  readonly points: number
  /** Points to one decimal, as wherever the event is listed on that day. */
  readonly printed: number
  readonly title: string
  /** A side's code, or `mutual`. */
  readonly initiator: string
}

/** Opens a day into its terms, largest first. */
export function explainDay(dataset: Dataset, day: Day, selection: Selection): Explanation {
  const { index, neutral, slope, points, raw, inForce, contributions } = daySum(dataset, day, selection)
  const byId = entriesOf(dataset)
  const weights = new Map(dataset.scored.map(({ id, weight }) => [id, weight]))
  const part = !isEverything(selection)
  const { last } = sumLines(contributions, printedTotal({ index, neutral, points }, !part))
  return {
    date: printDay(day),
    dataVersion: dataset.dataVersion,
    methodVersion: dataset.methodVersion,
    index,
    neutral,
    price: slope,
    points,
    printed: roundTo(part ? points : index, 1),
    rounding: last?.printed ?? 0,
    raw,
    inForce,
    part,
    terms: contributions.flatMap(({ event: id, ...term }) => {
      const event = byId.get(id)
      if (!event) return []
      return {
        event: id,
        date: printDay(event.day),
        age: day - event.day,
        weight: weights.get(id) ?? 0,
        ...term,
        printed: roundTo(term.points, 1),
        title: event.title,
        initiator: event.initiator,
      }
    }),
  }
}

/** Decimals of what the sum is worked out with. */
const DECIMALS = 4

/** The sum as an aligned table for a terminal, in printed points; the JSON has them in full. */
export function printExplanation(explanation: Explanation): string {
  const { date, dataVersion, methodVersion, index, neutral, price, raw, part, terms } = explanation
  const total = printedTotal(explanation, !part)
  const { lines, last } = sumLines(terms, total)
  const rows = [
    ['date', 'age', 'score', 'points', 'title'],
    ...lines.map((term) => [term.date, `${term.age}`, `${term.score}`, signed(term.printed, 1), term.title]),
    ...(last ? [['', '', '', signed(last.printed, 1), nameLastLine(last, formatCount)]] : []),
    ['total', '', '', signed(total, 1), part ? 'the events asked for' : `index less ${neutral}`],
  ]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const table = rows.map((row) =>
    row
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
  return `${[
    `${date}  data ${dataVersion}, method ${methodVersion}`,
    `index ${index.toFixed(DECIMALS)}, raw ${signed(raw, DECIMALS)}; one raw point is ${price.toFixed(DECIMALS)} points`,
    '',
    ...table,
  ].join('\n')}\n`
}

function signed(value: number, digits: number): string {
  const text = value.toFixed(digits)
  return Number(text) === 0 ? `+${text.replace('-', '')}` : value < 0 ? text : `+${text}`
}
