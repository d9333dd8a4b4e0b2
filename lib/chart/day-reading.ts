import { calendar, type Day } from '../event/day'
import { gradeOf, NEUTRAL } from '../tension/scale'
import type { DailyValues } from './build-view'
import type { DayRange } from './explain-sentence'
import type { ChartFacts } from './facts'
import { formatCounted, formatIndex, formatPoints } from './format'
import { rangeOn } from './range-band'
import type { ChartView, Stem } from './view'

/** Days over which a read-out states the change. */
export const CHANGE_DAYS = 30

/** What a reader learns about one day by pointing at it. */
export type DayReading = {
  readonly day: Day
  readonly kind: ChartView['kind']
  /** The line's value: the index, or 50 plus the points of a part. Null is no data. */
  readonly value: number | null
  /** Name of the grade; null for a part of the index, which has none. */
  readonly grade: string | null
  /** Against 30 days earlier; null where the record does not reach back that far. */
  readonly change: number | null
  /** Between which values most draws of the index lie; null where none is drawn. */
  readonly range: DayRange | null
  /** That day's events, largest score first. */
  readonly events: readonly Stem[]
}

/** Reads one day off a chart. `series` is the whole record of the chart's values, for days before its period. */
export function readDay(
  view: Pick<ChartView, 'kind' | 'stems' | 'range' | 'period'>,
  series: DailyValues,
  { grades }: Pick<ChartFacts, 'grades'>,
  day: Day,
): DayReading {
  const value = series.values[day - series.first] ?? null
  const before = series.values[day - CHANGE_DAYS - series.first] ?? null
  return {
    day,
    kind: view.kind,
    value,
    grade: view.kind === 'index' && value !== null ? (grades[gradeOf(value)]?.name ?? null) : null,
    change: value !== null && before !== null ? value - before : null,
    range: view.range === null ? null : rangeOn(view.range, view.period.from, day),
    events: view.stems
      .filter((stem) => stem.day === day)
      .sort((a, b) => Math.abs(b.score) - Math.abs(a.score) || (a.event < b.event ? -1 : 1)),
  }
}

/** A change in words: "up 22.0", "down 6.1", "unchanged". */
function changeInWords(change: number): string {
  const size = formatIndex(Math.abs(change))
  return Number(size) === 0 ? 'unchanged' : `${change > 0 ? 'up' : 'down'} ${size}`
}

/** "71.2, Tense" for the index; "+9.4 points" for a part of it. */
function levelInWords({ kind, value, grade }: DayReading): string {
  if (value === null) return 'no data'
  if (kind === 'part') return `${formatPoints(value - NEUTRAL)} points`
  return grade === null ? formatIndex(value) : `${formatIndex(value)}, ${grade}`
}

/** The reading as a screen reader speaks it; signs and months are words. */
export function speakReading(reading: DayReading): string {
  const { day, change, events, range } = reading
  const [largest] = events
  const level =
    reading.kind === 'part'
      ? `Contribution ${levelInWords(reading).replace('+', 'plus ').replace('−', 'minus ')}`
      : `Level ${levelInWords(reading)}`
  const moved = change === null ? '' : `, ${changeInWords(change)} in ${CHANGE_DAYS} days`
  const doubt = range
    ? `, ${range.percent}% range ${formatIndex(range.low)} to ${formatIndex(range.high)}`
    : ''
  const happened = largest
    ? ` ${formatCounted(events.length, 'event')}${events.length > 1 ? ', largest' : ''}: ${largest.title}, ${spokenScore(largest.score)}.`
    : ''
  return `${spokenDay(day)}. ${level}${doubt}${moved}.${happened}`
}

function spokenScore(score: number): string {
  return `${score < 0 ? 'minus' : 'plus'} ${Math.abs(score)}`
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** "12 August 2022". */
export function spokenDay(day: Day): string {
  const { year, month, date } = calendar(day)
  return `${date} ${MONTHS[month - 1]} ${year}`
}
