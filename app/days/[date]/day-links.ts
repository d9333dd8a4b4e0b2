import { sumAddress } from '@/lib/ask/chart-request'
import { printAddress } from '@/lib/ask/print-address'
import { CHART, REGISTER, SUM } from '@/lib/ask/sets'
import { PUBLISHED_LINE } from '@/lib/chart/line-choice'
import { type Day, printDay } from '@/lib/event/day'
import type { DayReading } from './read-day'

/** The part and the line that are shown: what a link to another day keeps. */
type Chosen = Pick<DayReading, 'selection' | 'line'>

/** The address of the same sum on another day. */
export function dayAddress({ selection, line }: Chosen, day: Day): string {
  return sumAddress(day, selection, line)
}

/** The address of the sum for programs. */
export function dayJsonAddress({ selection, line }: Chosen, day: Day): string {
  return printAddress(`/api/v1/days/${printDay(day)}.json`, SUM, { selection, weighed: line })
}

/** The address of the register of measures on the day. */
export function measuresAddress(day: Day): string {
  return printAddress('/measures', REGISTER, { on: day })
}

/** The address of the chart with the day open. */
export function dayOnChart({ selection, line }: Chosen, day: Day): string {
  return printAddress('/', CHART, { selection, day, line: { ...PUBLISHED_LINE, ...line } })
}
