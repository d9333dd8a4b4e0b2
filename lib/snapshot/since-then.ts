import { addDays, type Day, parseDay } from '../event/day'
import { type ShareStep, togetherOf } from '../measures/shares'
import type { FrozenEvent, Snapshot } from './snapshot'

/** What the data say today about the days and the selection of a snapshot. */
export type Today = {
  readonly dataVersion: string
  readonly methodVersion: string
  /** The events that count today up to the snapshot's last day. */
  readonly ledger: readonly FrozenEvent[]
  /** Daily values from the first to the last day of the snapshot's period; null where there is none today. */
  readonly values: readonly (number | null)[]
  /** The value on the snapshot's day; null when the data no longer cover it. */
  readonly onDay: number | null
}

/** Something that was one thing then and is another now. */
type Changed<T> = { readonly was: T; readonly now: T }
/** The name of an event whose record changed. */
type Named = Pick<FrozenEvent, 'event' | 'title' | 'day'>
/** When an event counts: its day, how long it is remembered, and what share of it was in force from which day. */
export type Timing = Pick<FrozenEvent, 'day' | 'halfLife'> & { readonly shares: readonly ShareStep[] }
export type Move = Changed<number> & { readonly day: Day; readonly change: number }

/** How today's data differ from a snapshot, event by event and day by day. All lists are by day, then event. */
export type SinceThen = {
  /** Nothing that made the snapshot's line differs: no event, no method and no value. */
  readonly identical: boolean
  readonly data: Changed<string>
  /** Codebook versions, when they differ. */
  readonly method: Changed<string> | null
  readonly added: readonly FrozenEvent[]
  readonly removed: readonly FrozenEvent[]
  /** Events with another score. */
  readonly rescored: readonly (Named & Changed<number>)[]
  /** Events whose sources, or whose share in the selection, weigh differently. */
  readonly reweighted: readonly (Named & Changed<number>)[]
  /** Measures in force then and lifted now. */
  readonly lifted: readonly (Named & { readonly until: Day })[]
  /** Measures lifted then and in force now; `until` is the day they were thought lifted. */
  readonly reopened: readonly (Named & { readonly until: Day })[]
  /** Events with another day, another half-life or other stages of their measures. */
  readonly retimed: readonly (Named & Changed<Timing>)[]
  readonly index: {
    /** The day whose value moved most, the first of equals; null when none moved. */
    readonly largest: Move | null
    /** The snapshot's own day; null when today's data do not cover it. */
    readonly onDay: Move | null
    /** Mean of |change| over the days that have a value then and now; null when there is none. */
    readonly meanAbsolute: number | null
  }
}

/** Less than this is the rounding of another machine, not a change. */
const ROUNDING = 1e-9

/**
 * Compares a snapshot with today's data on the same days and for the same selection.
 *
 * Values are index points; a day without a value then or now is left out of the moves, and alone makes the
 * two differ when only one of them lacks it.
 */
export function sinceThen(snapshot: Snapshot, today: Today): SinceThen {
  const { view, sum, spec, ledger } = snapshot
  const events = compareLedgers(ledger, today.ledger)
  const method = differing(view.methodVersion, today.methodVersion)
  const moves = movesOf(view.period.from, view.values, today.values)
  const was = view.kind === 'index' ? sum.index : sum.neutral + sum.points
  const onDay = today.onDay === null ? null : moveOf(parseDay(spec.day), was, today.onDay)
  const sameDays = view.values.every((value, i) => (value === null) === ((today.values[i] ?? null) === null))
  return {
    identical:
      method === null &&
      Object.values(events).every((list) => list.length === 0) &&
      sameDays &&
      moves.every(({ change }) => change === 0) &&
      onDay?.change === 0,
    data: { was: view.dataVersion, now: today.dataVersion },
    method,
    ...events,
    index: { largest: largestOf(moves), onDay, meanAbsolute: meanAbsolute(moves) },
  }
}

function compareLedgers(then: readonly FrozenEvent[], now: readonly FrozenEvent[]) {
  const before = new Map(then.map((entry) => [entry.event, entry]))
  const after = new Map(now.map((entry) => [entry.event, entry]))
  const kept = inOrder(now).flatMap((entry) => {
    const old = before.get(entry.event)
    const { event, title, day } = entry
    return old ? [{ named: { event, title, day }, old, entry }] : []
  })
  return {
    added: inOrder(now.filter(({ event }) => !before.has(event))),
    removed: inOrder(then.filter(({ event }) => !after.has(event))),
    rescored: kept.flatMap(({ named, old, entry }) => {
      const score = differing(old.score, entry.score)
      return score ? [{ ...named, ...score }] : []
    }),
    reweighted: kept.flatMap(({ named, old, entry }) => {
      const weight = differing(old.weight, entry.weight)
      return weight ? [{ ...named, ...weight }] : []
    }),
    lifted: kept.flatMap(({ named, old, entry }) => {
      const until = liftedOn(old, entry)
      return until === null ? [] : [{ ...named, until }]
    }),
    reopened: kept.flatMap(({ named, old, entry }) => {
      const until = liftedOn(entry, old)
      return until === null ? [] : [{ ...named, until }]
    }),
    retimed: kept.flatMap(({ named, old, entry }) =>
      isRetimed(old, entry) ? [{ ...named, was: timing(old), now: timing(entry) }] : [],
    ),
  }
}

/** The day on which nothing is left in force in the one record and something in the other; null when there is no such day. */
function liftedOn(open: FrozenEvent, closed: FrozenEvent): Day | null {
  const left = togetherOf(open.measures).at(-1)
  const end = togetherOf(closed.measures).at(-1)
  return left && left.share > 0 && end?.share === 0 ? end.day : null
}

/** Whether an event counts at other times, beyond a measure lifted or reopened. */
function isRetimed(old: FrozenEvent, entry: FrozenEvent): boolean {
  if (old.day !== entry.day || old.halfLife !== entry.halfLife) return true
  const [before, after] = [togetherOf(old.measures), togetherOf(entry.measures)]
  const lifted = liftedOn(old, entry) !== null
  const reopened = liftedOn(entry, old) !== null
  return !sameSteps(reopened ? before.slice(0, -1) : before, lifted ? after.slice(0, -1) : after)
}

function sameSteps(a: readonly ShareStep[], b: readonly ShareStep[]): boolean {
  return a.length === b.length && a.every(({ day, share }, i) => day === b[i]?.day && share === b[i]?.share)
}

function timing({ day, halfLife, measures }: FrozenEvent): Timing {
  return { day, halfLife, shares: togetherOf(measures) }
}

function differing<T>(was: T, now: T): Changed<T> | null {
  return was === now ? null : { was, now }
}

function inOrder(entries: readonly FrozenEvent[]): FrozenEvent[] {
  return [...entries].sort((a, b) => a.day - b.day || (a.event < b.event ? -1 : 1))
}

function movesOf(first: Day, then: Today['values'], now: Today['values']): Move[] {
  return then.flatMap((value, i) => {
    const other = now[i] ?? null
    return value === null || other === null ? [] : [moveOf(addDays(first, i), value, other)]
  })
}

function moveOf(day: Day, was: number, now: number): Move {
  const change = now - was
  return { day, was, now, change: Math.abs(change) < ROUNDING ? 0 : change }
}

function largestOf(moves: readonly Move[]): Move | null {
  let largest: Move | null = null
  for (const move of moves)
    if (move.change !== 0 && Math.abs(move.change) > Math.abs(largest?.change ?? 0)) largest = move
  return largest
}

function meanAbsolute(moves: readonly Move[]): number | null {
  if (moves.length === 0) return null
  return moves.reduce((total, { change }) => total + Math.abs(change), 0) / moves.length
}
