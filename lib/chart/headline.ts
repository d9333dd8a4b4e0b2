import type { Day } from '../event/day'
import { calendar } from '../event/day'
import type { IndexChange } from '../tension/change'
import type { DaySum } from '../tension/contributions'
import { gradeName } from '../words/grade-name'
import type { DailyValues } from './build-view'
import { extentOf } from './describe'
import type { ChartFacts } from './facts'
import { formatDay, formatIndex, formatPoints } from './format'
import { thinRecordAtEnd } from './thin-record'

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
 * @param change what made the difference from an earlier day; null where there is none
 * @param titleOf title of an event by id
 */
export function describeHeadline(
  facts: ChartFacts,
  series: DailyValues,
  after: DaySum,
  change: IndexChange | null,
  titleOf: (event: string) => string,
): Headline {
  return {
    title: headlineTitle(facts, series, after),
    change: changeSentence(facts, change, titleOf),
    record: describeRecord(series),
  }
}

/** What moved the index, or, where too little is recorded to say, that. */
function changeSentence(
  facts: ChartFacts,
  change: IndexChange | null,
  titleOf: (event: string) => string,
): string {
  const thin = thinRecordAtEnd(facts)
  if (thin !== null) return `${thin}.`
  return change ? describeChange(change, titleOf) : ''
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
  const range = extentOf({ period: { from: first, to: (first + values.length - 1) as Day }, values })
  if (!range) return ''
  const { value, day } = range.high
  return `Highest since ${calendar(first).year}: ${formatIndex(value)} on ${formatDay(day)}.`
}

/** Why the index moved, apart from single acts. */
const TOGETHER = {
  lifted: 'measures were lifted or cut',
  raisingFaded: 'older events faded',
  easingFaded: 'older easing events faded',
}

/**
 * How far the index moved between two days and mostly because of what: one act, measures lifted, or the
 * fading of older events.
 */
export function describeChange(change: IndexChange, titleOf: (event: string) => string): string {
  const moved = change.after - change.before
  const days = change.to - change.from
  const size = formatIndex(Math.abs(moved))
  if (Number(size) === 0) return `Unchanged in ${days} days.`
  const start = `${moved > 0 ? 'Up' : 'Down'} ${size} in ${days} days`
  const [largest] = reasons(change, titleOf).sort((a, b) => (b.points - a.points) * Math.sign(moved))
  if (!largest || largest.points * moved <= 0) return `${start}.`
  const mostly = Math.abs(largest.points) >= MOSTLY * Math.abs(moved) ? 'mostly' : 'most of all'
  return `${start}, ${mostly} because ${largest.words}.`
}

function reasons({ parts, kinds }: IndexChange, titleOf: (event: string) => string) {
  return [
    { points: kinds.faded, words: kinds.faded > 0 ? TOGETHER.easingFaded : TOGETHER.raisingFaded },
    { points: kinds.lifted, words: TOGETHER.lifted },
    ...parts
      .filter(({ kind }) => kind === 'came' || kind === 'eased')
      .map(({ event, points }) => ({ points, words: `of “${titleOf(event)}” (${formatPoints(points)})` })),
  ]
}
