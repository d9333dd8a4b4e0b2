import { expect, test } from 'vitest'
import { daysMoved } from '@/app/(dashboard)/_dashboard/period/days-moved'
import { parseDay } from '@/lib/event/day'

const covered = { from: parseDay('2018-01-01'), to: parseDay('2022-12-31') }
const period = { from: parseDay('2020-01-01'), to: parseDay('2020-12-31') }
const milestones = [{ event: 'a', label: 'A', priority: 1, day: parseDay('2020-03-01') }]
const strip = { covered, period, milestones }
const day = parseDay('2020-01-31')

test('an arrow moves an end of the window by a day in a year and by a week in five years', () => {
  expect(daysMoved(day, { step: 'step', way: 1 }, strip)).toBe(1)
  expect(daysMoved(day, { step: 'step', way: -1 }, { ...strip, period: covered })).toBe(-7)
})

test('a month from 31 January is 29 days in a leap year', () => {
  expect(daysMoved(day, { step: 'month', way: 1 }, strip)).toBe(29)
})

test('an end of the strip is as far away as the strip is long, so that the window stops there', () => {
  expect(daysMoved(day, { step: 'end', way: -1 }, strip)).toBe(-(covered.to - covered.from))
})

test('the next milestone is looked for over the whole strip; there is none before the first', () => {
  expect(daysMoved(day, { step: 'milestone', way: 1 }, strip)).toBe(30)
  expect(daysMoved(day, { step: 'milestone', way: -1 }, strip)).toBe(0)
})

test('the strip has no events to step to', () => {
  expect(daysMoved(day, { step: 'event', way: 1 }, strip)).toBe(0)
})
