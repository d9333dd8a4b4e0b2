import { formatDay } from '../chart/format'
import type { LineChoice } from '../chart/line-choice'
import type { Period } from '../chart/period'
import { clampDay, type Day, printDay } from '../event/day'
import type { Selection } from '../tension/selection'
import { type AskedFacts, coveredDays } from './facts'
import type { Given } from './given'
import { type AskedPeriod, toldByChart, widenedNotice } from './period'
import { printAddress } from './print-address'
import { type Problem, showing } from './problem'
import { type Asked, readAddress } from './read-address'
import { CHART, SUM } from './sets'

/** What an address of a chart asks for, and what in it could not be used. */
export type ChartRequest = AskedPeriod & {
  readonly selection: Selection
  /** The event whose thread is drawn. */
  readonly thread: string | null
  readonly line: LineChoice
  /** The day whose sum is open: inside the covered days; the end of the period when not given. */
  readonly day: Day
  /** Whether the address names the day. */
  readonly dayChosen: boolean
  /** What a chart says that shows more days than were asked for. */
  readonly notice: string | null
  readonly problems: readonly Problem[]
}

/** Reads what an address of a chart asks for. */
export function readChart(given: Given, facts: AskedFacts): ChartRequest {
  const { asked, problems }: Asked<typeof CHART> = readAddress(CHART, given, facts)
  const { days, selection, thread, line } = asked
  const day = asked.day ?? lastKnown(days.period.to, line, coveredDays(facts).from)
  return {
    ...days,
    selection,
    thread,
    line,
    day,
    dayChosen: asked.day !== null,
    notice: widenedNotice(days),
    problems: showing(toldByChart(problems, days), 'day', formatDay(day)),
  }
}

/** The last day of a period the line says something of. */
function lastKnown(to: Day, { known }: LineChoice, first: Day): Day {
  return known === null ? to : clampDay(known, first, to)
}

/** Two days as a choice: what a share carries, so that a link never means another period later. */
export function between({ from, to }: Period) {
  return { kind: 'between', from, to } as const
}

/** Address of the whole sum of a day, under the weights and as known on the day of a line. */
export function sumAddress(
  day: Day,
  selection: Selection,
  { weights, known }: Pick<LineChoice, 'weights' | 'known'>,
): string {
  return printAddress(`/days/${printDay(day)}`, SUM, { selection, weighed: { weights, known } })
}

/** Address of what made the difference between the two ends of a period. */
export function changeAddress(period: Period, selection: Selection): string {
  return printAddress('/changes', CHART, { days: between(period), selection })
}
