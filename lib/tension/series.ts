import type { Constants } from '../codebook/codebook'
import type { ScoredEvent } from '../codebook/score'
import type { Day } from '../event/day'
import { effectiveFrom } from '../measures/shares'
import { byDayThenId } from './order'

export type SeriesSpan = { readonly first: Day; readonly last: Day }

/**
 * Net raw tension X of the given events on every day of the span: position i is day `first + i`.
 *
 * One pass, O(events + days + stages): an accumulator per half-life for impulses, a floor and a fading part for
 * standing measures. Equal to summing `effectOn` over all events. Events before the span count; the
 * order of the input does not. See content/methodology.md#computation.
 */
export function rawSeries(
  events: readonly ScoredEvent[],
  { first, last }: SeriesSpan,
  constants: Constants,
): Float64Array {
  const days = Math.max(0, last - first + 1)
  const raw = new Float64Array(days)
  if (events.length === 0 || days === 0) return raw

  const starts = startDay(events, first)
  const impulses = impulsesByHalfLife(events)
  const loads = standingChanges(events, constants)
  const fade = 2 ** (-1 / constants.H)
  let floor = 0
  let fading = 0
  let nextLoad = 0
  for (let day = starts; day <= last; day++) {
    let sum = 0
    for (const impulse of impulses) {
      impulse.level *= impulse.decay
      for (let e = impulse.events[impulse.next]; e && e.day === day; e = impulse.events[++impulse.next])
        impulse.level += e.weight * e.score
      sum += impulse.level
    }
    fading *= fade
    for (let load = loads[nextLoad]; load && load.day === day; load = loads[++nextLoad]) {
      floor += load.floor
      fading += load.fading
    }
    if (day >= first) raw[day - first] = sum + floor + fading
  }
  return raw
}

function startDay(events: readonly ScoredEvent[], first: Day): number {
  let start: number = first
  for (const { day, measures } of events) {
    if (day < start) start = day
    for (const { shares } of measures) start = Math.min(start, shares[0]?.day ?? start)
  }
  return start
}

function impulsesByHalfLife(events: readonly ScoredEvent[]) {
  const groups = new Map<number, ScoredEvent[]>()
  for (const event of [...events].sort(byDayThenId)) {
    if (event.halfLife === null) continue
    const group = groups.get(event.halfLife)
    if (group) group.push(event)
    else groups.set(event.halfLife, [event])
  }
  return [...groups]
    .sort(([a], [b]) => a - b)
    .map(([halfLife, members]) => ({ decay: 2 ** (-1 / halfLife), level: 0, next: 0, events: members }))
}

/**
 * What each stage of a measure adds to the floor and to the fading part: of a share by d, lambda q s d times rho, and
 * times what habit has left of the rest.
 */
function standingChanges(events: readonly ScoredEvent[], { lambda, rho, H }: Constants) {
  const changes: { day: number; id: string; floor: number; fading: number }[] = []
  for (const { id, weight, score, measures } of events)
    for (const measure of measures) {
      const from = effectiveFrom(measure)
      if (from === null) continue
      let before = 0
      for (const { day, share } of measure.shares) {
        const load = lambda * weight * score * (share - before)
        before = share
        if (load === 0) continue
        changes.push({ day, id, floor: load * rho, fading: load * (1 - rho) * 2 ** (-(day - from) / H) })
      }
    }
  return changes.sort(byDayThenId)
}
