import { expect, test } from 'vitest'
import { quoteChange, quoteDay } from '@/lib/chart/explain-sentence'
import { waterfallOf } from '@/lib/chart/waterfall'
import { explainChange } from '@/lib/tension/change'
import { sumOfDay } from '@/lib/tension/contributions'
import { EVERYTHING } from '@/lib/tension/selection'
import { facts } from '@/tests/fixtures/arland-borland'
import { day, inForce, PUBLISHED, scored } from '../tension/scored'

const DRILL = scored({ id: 'drill', day: day('2020-05-01'), score: 5 })
const VISIT = scored({ id: 'visit', day: day('2020-06-20'), score: -4, halfLife: 45 })
const LISTING = scored({
  id: 'listing',
  day: day('2020-05-10'),
  score: 6,
  measures: inForce(day('2020-05-10'), day('2020-06-15')),
})
const EVENTS = [DRILL, LISTING, VISIT]
const number = (text: string | undefined) => Number((text ?? '').replace('−', '-'))

test('a day in a sentence reads back to its own numbers', () => {
  const sum = sumOfDay(EVENTS, day('2020-05-10'), PUBLISHED)
  const sentence = quoteDay(facts, sum, (id) => `Event ${id}`, { percent: 90, low: 52.04, high: 61.96 })
  const [, date, index, grade, title, points, low, high] =
    /^On (.+) the Arland–Borland index stood at ([\d.]+) of 100 \((\w+)\); the largest contribution was “(.+)” \(([+−][\d.]+)\); its 90% range was ([\d.]+) to ([\d.]+)\. Tensiometer, data .+, method .+\.$/.exec(
      sentence,
    ) ?? []
  expect([date, grade, title]).toEqual(['10 May 2020', 'Strained', 'Event listing'])
  expect(number(index)).toBeCloseTo(sum.index, 1)
  expect(number(points)).toBeCloseTo(sum.contributions[0]?.points ?? 0, 1)
  expect([number(low), number(high)]).toEqual([52, 62])
})

test('a day on which nothing is felt says so', () => {
  const sentence = quoteDay(facts, sumOfDay([], day('2020-05-10'), PUBLISHED), String, null)
  expect(sentence).toContain('stood at 50.0 of 100 (Strained); nothing documented was still felt.')
})

test('a change in a sentence reads back to steps that lead from the first level to the second', () => {
  const change = explainChange(EVENTS, day('2020-05-10'), day('2020-06-30'), PUBLISHED)
  const sentence = quoteChange(facts, change)
  const [, verb, size, before, after, parts] =
    /index (rose|fell) ([\d.]+) points, from ([\d.]+) to ([\d.]+): (.+)\. Tensiometer/.exec(sentence) ?? []
  expect(verb).toBe('fell')
  const steps = [...(parts ?? '').matchAll(/([+−][\d.]+)/g)].map(([, points]) => number(points))
  const walked = steps.reduce((sum, step) => sum + Math.round(step * 10), Math.round(number(before) * 10))
  expect(walked).toBe(Math.round(number(after) * 10))
  expect(number(before) - number(after)).toBeCloseTo(number(size), 9)
  expect(parts).toMatch(/acts that ease it −\d.*measures lifted or cut −\d.*fading −\d/)
})

test('a waterfall is a walk without gaps', () => {
  const change = explainChange(EVENTS, day('2020-05-10'), day('2020-06-30'), PUBLISHED)
  const { steps } = waterfallOf(change)
  expect(steps[0]?.from).toBe(change.before)
  expect(steps.at(-1)?.to).toBeCloseTo(change.after, 9)
  for (const [i, step] of steps.slice(1).entries()) expect(step.from).toBe(steps[i]?.to)
})

test('two days with the same printed level did not move', () => {
  expect(quoteChange(facts, explainChange([], day('2020-05-10'), day('2020-05-11'), PUBLISHED))).toContain(
    'index did not move, from 50.0 to 50.0. ',
  )
})

test("a selection's part of a change is a walk from nothing to the points it made, at the price of the whole way", () => {
  const change = explainChange(EVENTS, day('2020-05-10'), day('2020-06-30'), PUBLISHED, {
    ...EVERYTHING,
    tone: 'eases',
  })
  const { before, after, steps } = waterfallOf(change, false)
  expect(before).toBe(0)
  expect(after).toBeCloseTo(change.points, 1)
  expect(steps.reduce((sum, { printed }) => sum + Math.round(printed * 10), 0)).toBe(Math.round(after * 10))
  expect(change.before).toBe(explainChange(EVENTS, day('2020-05-10'), day('2020-06-30'), PUBLISHED).before)
})
