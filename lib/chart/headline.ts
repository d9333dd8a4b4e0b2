import type { Day } from '../event/day'
import { calendar } from '../event/day'
import type { DaySum } from '../tension/contributions'
import type { DailyValues } from './build-view'
import { rangeOf } from './describe'
import type { ChartFacts } from './facts'
import { formatDay, formatIndex, formatPoints } from './format'
import { gradeName } from './grade-name'

/** What the newest day of the index says, in sentences made from the data alone. */
export type Headline = {
  /** "A–B tension stands at 61.2, Strained", or "A–B tension rose 6.1 to 61.2 in a week". */
  readonly title: string
  /** "Down 6.0 in 30 days, mostly because older events faded."; empty where the record is too short. */
  readonly change: string
  /** "Highest since 2017: 84.0 on 11 Aug 2022." */
  readonly record: string
}

/** A movement within a week that the title itself reports, in index points. */
const NEWS_POINTS = 5
const NEWS_DAYS = 7
/** Share of a change from which its largest part is "mostly" why. */
const MOSTLY = 0.5

/**
 * The headline of the index on a day.
 *
 * @param series the whole index
 * @param after the sum of the day
 * @param before the sum of an earlier day the change is told from; null where there is none
 * @param titleOf title of an event by id
 */
export function describeHeadline(
  facts: ChartFacts,
  series: DailyValues,
  after: DaySum,
  before: DaySum | null,
  titleOf: (event: string) => string,
): Headline {
  return {
    title: headlineTitle(facts, series, after),
    change: before ? explainChange(before, after, titleOf) : '',
    record: describeRecord(series),
  }
}

function headlineTitle(facts: ChartFacts, { first, values }: DailyValues, { day, index }: DaySum): string {
  const weekAgo = values[day - NEWS_DAYS - first] ?? null
  const moved = weekAgo === null ? 0 : index - weekAgo
  const level = formatIndex(index)
  if (Math.abs(moved) < NEWS_POINTS)
    return `${facts.dyadName} tension stands at ${level}, ${gradeName(facts, index)}`
  const verb = moved > 0 ? 'rose' : 'fell'
  return `${facts.dyadName} tension ${verb} ${formatIndex(Math.abs(moved))} to ${level} in a week`
}

function describeRecord({ first, values }: DailyValues): string {
  const range = rangeOf({ period: { from: first, to: (first + values.length - 1) as Day }, values })
  if (!range) return ''
  const { value, day } = range.high
  return `Highest since ${calendar(first).year}: ${formatIndex(value)} on ${formatDay(day)}.`
}

/**
 * How far the index moved between two days and mostly because of what: the fading of older events
 * together, or the one newer event that moved it furthest the same way.
 */
export function explainChange(before: DaySum, after: DaySum, titleOf: (event: string) => string): string {
  const moved = after.points - before.points
  const days = after.day - before.day
  const size = formatIndex(Math.abs(moved))
  if (Number(size) === 0) return `Unchanged in ${days} days.`
  const start = `${moved > 0 ? 'Up' : 'Down'} ${size} in ${days} days`
  const reason = largestReason(before, after, Math.sign(moved))
  if (!reason) return `${start}.`
  const mostly = Math.abs(reason.points) >= MOSTLY * Math.abs(moved)
  if (reason.event === null) {
    const faded = moved > 0 ? 'older easing events faded' : 'older events faded'
    return `${start}, ${mostly ? 'mostly' : 'most of all'} because ${faded}.`
  }
  const because = mostly ? 'mostly because of' : 'most of all because of'
  return `${start}, ${because} “${titleOf(reason.event)}” (${formatPoints(reason.points)}).`
}

/** The part that moved furthest in the direction of the whole; `event` is null for all older events together. */
function largestReason(before: DaySum, after: DaySum, direction: number) {
  const old = new Map(before.contributions.map(({ event, points }) => [event, points]))
  const remain = new Set(after.contributions.map(({ event }) => event))
  let faded = 0
  let largest: { event: string | null; points: number } | null = null
  for (const { event, points } of after.contributions) {
    const then = old.get(event)
    if (then !== undefined) faded += points - then
    else if (points * direction > (largest?.points ?? 0) * direction) largest = { event, points }
  }
  for (const [event, points] of old) if (!remain.has(event)) faded -= points
  if (faded * direction > (largest?.points ?? 0) * direction) largest = { event: null, points: faded }
  return largest
}
