import { addDays, type Day } from '../event/day'
import { NEUTRAL } from '../tension/scale'
import { HAPPENED_WORDS } from '../words/absence-words'
import { formatCounted, formatDay, formatIndex, formatPoints } from './format'
import type { MilestoneSet } from './layers'
import { rangeOn } from './range-band'
import type { ChartView } from './view'

type Described = Pick<
  ChartView,
  | 'kind'
  | 'period'
  | 'values'
  | 'milestones'
  | 'cautions'
  | 'endLabel'
  | 'title'
  | 'stems'
  | 'thread'
  | 'notice'
  | 'range'
  | 'lines'
  | 'stack'
>

/** The lowest and highest value of a period, each with the first day it was reached; null when there is none. */
export function extentOf({ period, values }: Pick<ChartView, 'period' | 'values'>) {
  let low: { value: number; day: Day } | null = null
  let high: { value: number; day: Day } | null = null
  for (const [i, value] of values.entries()) {
    if (value === null) continue
    if (low === null || value < low.value) low = { value, day: addDays(period.from, i) }
    if (high === null || value > high.value) high = { value, day: addDays(period.from, i) }
  }
  return low && high ? { low, high } : null
}

/**
 * What happens over the period, in one or two sentences: range with dates, number of milestones.
 *
 * @param milestones which of them the view names; of those it leaves out nothing is said
 */
export function describePeriod(view: Described, milestones: MilestoneSet = 'all'): string {
  const range = extentOf(view)
  const days = `From ${formatDay(view.period.from)} to ${formatDay(view.period.to)}`
  const what = view.kind === 'index' ? 'the index' : 'this part of the index'
  if (!range) return `${days} there is no value of ${what}.`
  const level = (value: number) =>
    view.kind === 'index' ? formatIndex(value) : formatPoints(value - NEUTRAL)
  const ends = [range.low, range.high].map(({ value, day }) => `${level(value)} (${formatDay(day)})`)
  const points = view.kind === 'index' ? '' : ' points'
  const ranged = `${days} ${what} ranged from ${ends[0]} to ${ends[1]}${points}.`
  if (milestones === 'none') return ranged
  const marks = view.milestones.length
  const noun = milestones === 'main' ? 'main milestone' : 'milestone'
  return `${ranged} ${marks === 0 ? `No ${noun}` : formatCounted(marks, noun)} in this period.`
}

/** One paragraph for a reader who cannot see the picture. */
export function describeView(view: Described, dyadName: string, milestoneSet: MilestoneSet = 'all'): string {
  const scale =
    view.kind === 'index'
      ? `Line chart of the daily ${dyadName} tension index, 0 to 100, where ${NEUTRAL} is neutral.`
      : `Line chart. ${view.title}. Points added to the neutral ${NEUTRAL}, daily.`
  const end =
    view.endLabel === ''
      ? ''
      : `It ends at ${view.endLabel.replace(' ', view.kind === 'index' ? ', ' : ' ')}.`
  const marks = view.milestones.map(({ number, label, day }) => `${number} ${label}, ${formatDay(day)}`)
  const milestones = marks.length === 0 ? '' : `Milestones: ${marks.join('; ')}.`
  const hollow = view.stems.filter((stem) => stem.hollow).length
  const absences =
    hollow === 0
      ? ''
      : `${formatCounted(hollow, 'event has a hollow mark', 'events have hollow marks')}: ${HAPPENED_WORDS.no}.`
  const cautions = view.cautions.map(
    ({ label, from, to }) => `${formatDay(from)} to ${formatDay(to)}: ${label}.`,
  )
  return [
    view.notice === null ? '' : `${view.notice}.`,
    scale,
    describePeriod(view, milestoneSet),
    end,
    describeRange(view),
    describeLines(view),
    describeStack(view),
    milestones,
    absences,
    describeThread(view),
    ...cautions,
  ]
    .filter((s) => s !== '')
    .join(' ')
}

/** "Its 90% range there is 55.0 to 68.3.": on the last day that has one. */
function describeRange({ range, period }: Described): string {
  if (!range) return ''
  const last = range.low.findLastIndex((value) => value !== null)
  const ends = rangeOn(range, period.from, addDays(period.from, last))
  return ends === null
    ? ''
    : `Its ${ends.percent}% range there is ${formatIndex(ends.low)} to ${formatIndex(ends.high)}, shaded.`
}

/** "Dashed beside it: All as known, ending at 58.0.". */
function describeLines({ kind, lines }: Described): string {
  const named = lines.map(({ label, values }) => {
    const end = values.findLast((value) => value !== null) ?? null
    if (end === null) return `${label}, without a value`
    return `${label}, ending at ${kind === 'index' ? formatIndex(end) : formatPoints(end - NEUTRAL)}`
  })
  return named.length === 0 ? '' : `Dashed beside it: ${named.join('; ')}.`
}

/** "Areas take it apart; on the last day: Trade +8.0; Military +5.2.". */
function describeStack({ kind, stack }: Described): string {
  if (kind === 'part' || stack.length === 0) return ''
  const parts = stack.flatMap(({ label, values }) => {
    const end = values.findLast((value) => value !== null) ?? null
    return end === null ? [] : [`${label} ${formatPoints(end - NEUTRAL)}`]
  })
  return `Areas take it apart; on the last day: ${parts.join('; ')}.`
}

/** "Thread: ..., 3 events, 251 days. Arcs: 20 Sep 2018 to 29 May 2019, an answer; ...". */
function describeThread({ thread }: Pick<ChartView, 'thread'>): string {
  if (!thread) return ''
  const arcs = thread.arcs.map(
    ({ from, to, kind }) =>
      `${formatDay(from.day)} to ${formatDay(to.day)}, ${kind === 'answers' ? 'an answer' : 'carried on'}`,
  )
  return arcs.length === 0 ? `${thread.caption}.` : `${thread.caption}. Arcs: ${arcs.join('; ')}.`
}
