import { addDays, addMonths, calendar, type Day, dayOf } from '../event/day'
import { formatDay, formatDayOfYear, formatMonth, monthName } from './format'
import type { Period } from './period'
import { textWidth } from './text-width'

/** A mark of the calendar on the axis; `major` where a year, or in days a month, begins. */
export type CalendarTick = {
  readonly day: Day
  readonly x: number
  readonly label: string
  readonly major: boolean
}

type Axis = {
  readonly period: Period
  readonly x: (day: Day) => number
  readonly fontSize: number
  /** Labels stay between these, in pixels. */
  readonly left: number
  readonly right: number
}

/** From fine to coarse; the first whose labels keep their distance is used. */
const DAY_STEPS = [1, 2] as const
const WEEK_STEPS = [1, 2] as const
const MONTH_STEPS = [1, 2, 3, 6] as const
const YEAR_STEPS = [1, 2, 5, 10, 20, 50] as const
/** Least distance between labels, in em. */
const GAP_EM = 1.2
const DAYS_A_WEEK = 7
/** 1970-01-05 was a Monday. */
const A_MONDAY = 4

/** Days, weeks, months, quarters or years, as fine as the width allows without labels touching. */
export function calendarTicks(axis: Axis): CalendarTick[] {
  const { period } = axis
  for (const step of DAY_STEPS) {
    const ticks = ticksThatFit(axis, daysOf(period, step), dayLabel)
    if (ticks) return ticks
  }
  for (const step of WEEK_STEPS) {
    const ticks = ticksThatFit(axis, weeksOf(period, step), dayLabel)
    if (ticks) return ticks
  }
  for (const step of MONTH_STEPS) {
    const ticks = ticksThatFit(axis, monthsOf(period, step), monthLabel)
    if (ticks) return ticks
  }
  for (const step of YEAR_STEPS) {
    const ticks = ticksThatFit(axis, monthsOf(period, 12 * step), yearLabel)
    if (ticks) return ticks
  }
  return []
}

type Label = (day: Day, previous: Day | null) => { label: string; major: boolean }

/** The ticks that lie inside, or null when two labels would come closer than the gap. */
function ticksThatFit(
  { x, fontSize, left, right }: Axis,
  days: readonly Day[],
  label: Label,
): CalendarTick[] | null {
  const gap = GAP_EM * fontSize
  const ticks: CalendarTick[] = []
  let previous: Day | null = null
  let free = left
  for (const day of days) {
    const tick = { day, x: x(day), ...label(day, previous) }
    const half = textWidth(tick.label, fontSize) / 2
    if (tick.x - half < left || tick.x + half > right) continue
    if (tick.x - half < free) return null
    free = tick.x + half + gap
    ticks.push(tick)
    previous = day
  }
  return ticks
}

function daysOf({ from, to }: Period, step: number): Day[] {
  const days: Day[] = []
  for (let day = from; day <= to && days.length <= 366; day = addDays(day, step)) days.push(day)
  return days
}

function weeksOf({ from, to }: Period, step: number): Day[] {
  const length = DAYS_A_WEEK * step
  const first = addDays(from, (((A_MONDAY - from) % length) + length) % length)
  const days: Day[] = []
  for (let day = first; day <= to; day = addDays(day, length)) days.push(day)
  return days
}

function monthsOf({ from, to }: Period, step: number): Day[] {
  const { year } = calendar(from)
  const years = Math.max(1, step / 12)
  const days: Day[] = []
  for (let day = dayOf(Math.floor(year / years) * years, 1, 1); day <= to; day = addMonths(day, step))
    if (day >= from) days.push(day)
  return days
}

/** "1 Aug", with the year on the first and where it changes. */
function dayLabel(day: Day, previous: Day | null) {
  const major = previous === null || calendar(previous).year !== calendar(day).year
  return { label: major ? formatDay(day) : formatDayOfYear(day), major }
}

/** "Aug"; the year for January; both for the first. */
function monthLabel(day: Day, previous: Day | null) {
  const { year, month } = calendar(day)
  if (month === 1) return { label: String(year), major: true }
  return previous === null
    ? { label: formatMonth(day), major: true }
    : { label: monthName(month), major: false }
}

function yearLabel(day: Day) {
  return { label: String(calendar(day).year), major: true }
}
