import type { Constants } from '../codebook/codebook'
import type { ScoredEvent } from '../codebook/score'
import { addDays, type Day } from '../event/day'
import { type RawChange, rawChanges } from './change'
import { indexOf, priceBetween } from './scale'
import { rawSeries, type SeriesSpan } from './series'

export const MOVES = {
  /** Days of a window. */
  days: 7,
  /** Windows listed: lower ranks are not stable under the noise of the range. */
  most: 6,
  /** |score| from which an act counts when only strong acts are asked for, since density differs between years. */
  strong: 4.5,
} as const

/** A week in which the index moved far, and by what. */
export type IndexMove = {
  /** First and last day of the window; the move is measured from the day before the first. */
  readonly from: Day
  readonly to: Day
  /** The index of all events on the day before, and on the last day. */
  readonly before: number
  readonly after: number
  /** Raw points the counted events moved by. */
  readonly raw: number
  /** The same in index points, at the price of the way. */
  readonly points: number
  /** Points of acts and measures that came in these days, by sign. */
  readonly came: number
  readonly eased: number
  /** Points of what was there before: fading, and measures cut or ended. */
  readonly there: number
  /** Scored acts dated within the window. */
  readonly acts: number
  /** Each event's part, largest first. */
  readonly parts: readonly { readonly event: string; readonly points: number }[]
}

/**
 * The windows in which the raw sum moved furthest, largest first, none over another. Ranked by raw points and not by
 * the index, since the scale flattens where it is high. See content/methodology.md#moves.
 *
 * @param span days the windows lie in; the day before the first is known too
 * @param least |score| from which an event counts
 */
export function biggestMoves(
  events: readonly ScoredEvent[],
  span: SeriesSpan,
  constants: Constants,
  {
    days = MOVES.days,
    most = MOVES.most,
    least = 0,
  }: Partial<{ days: number; most: number; least: number }> = {},
): IndexMove[] {
  const before = addDays(span.first, -1)
  const counted = events.filter(({ score }) => score !== 0 && Math.abs(score) >= least)
  const raw = rawSeries(counted, { first: before, last: span.last }, constants)
  const kept: { start: Day; size: number }[] = []
  const windows = Array.from({ length: Math.max(0, raw.length - days) }, (_, i) => ({
    start: addDays(span.first, i),
    size: Math.abs((raw[i + days] ?? 0) - (raw[i] ?? 0)),
  })).sort((a, b) => b.size - a.size || a.start - b.start)
  for (const window of windows) {
    if (kept.length === most || window.size === 0) break
    if (kept.every(({ start }) => Math.abs(start - window.start) >= days)) kept.push(window)
  }
  const all = rawSeries(events, { first: before, last: span.last }, constants)
  return kept.map(({ start }) => {
    const i = start - span.first
    return moveOf(counted, start, days, [all[i] ?? 0, all[i + days] ?? 0], constants)
  })
}

function moveOf(
  counted: readonly ScoredEvent[],
  from: Day,
  days: number,
  [was, now]: readonly [number, number],
  constants: Constants,
): IndexMove {
  const to = addDays(from, days - 1)
  const price = priceBetween(was, now, constants.K)
  const changes = rawChanges(counted, addDays(from, -1), to, constants)
  const pointsOf = (keep: (change: RawChange) => boolean) =>
    changes.reduce((sum, change) => (keep(change) ? sum + change.raw : sum), 0) * price
  return {
    from,
    to,
    before: indexOf(was, constants.K),
    after: indexOf(now, constants.K),
    raw: changes.reduce((sum, change) => sum + change.raw, 0),
    points: pointsOf(() => true),
    came: pointsOf(({ kind }) => kind === 'came'),
    eased: pointsOf(({ kind }) => kind === 'eased'),
    there: pointsOf(({ kind }) => kind === 'faded' || kind === 'lifted'),
    acts: counted.filter(({ day, halfLife }) => halfLife !== null && day >= from && day <= to).length,
    parts: partsOf(changes, price),
  }
}

function partsOf(changes: readonly RawChange[], price: number): IndexMove['parts'] {
  const sums = new Map<string, number>()
  for (const { event, raw } of changes) sums.set(event, (sums.get(event) ?? 0) + raw * price)
  return [...sums]
    .map(([event, points]) => ({ event, points }))
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points) || (a.event < b.event ? -1 : 1))
}
