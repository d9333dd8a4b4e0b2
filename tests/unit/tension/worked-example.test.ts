import { expect, test } from 'vitest'
import { sumOfDay } from '@/lib/tension/contributions'
import { indexSeries } from '@/lib/tension/index-series'
import { day, inForce, PUBLISHED, scored } from './scored'

/** The five events and seven days of content/methodology.md#worked-example, worked by hand. */
const E1 = scored({
  id: 'e1-caatsa',
  day: day('2018-09-20'),
  score: 4.5,
  halfLife: 45,
  measures: inForce(day('2018-09-20'), null),
})
const E2 = scored({ id: 'e2-pelosi', day: day('2022-08-02'), score: 6, halfLife: 60 })
const E3 = scored({ id: 'e3-balloon', day: day('2023-02-04'), score: 8, halfLife: 60 })
const E4 = scored({ id: 'e4-shangri-la', day: day('2023-05-29'), score: 3, halfLife: 45 })
const E5 = scored({ id: 'e5-blinken', day: day('2023-06-18'), score: -4, halfLife: 45, initiator: 'mutual' })
const EVENTS = [E1, E2, E3, E4, E5]
const FIRST = day('2018-01-01')
const SPAN = { first: FIRST, last: day('2023-12-31') }

const ROWS = [
  { date: '2018-09-20', X: 4.95, g: 0.8305, T: 54.11, points: { 'e1-caatsa': 4.11 } },
  { date: '2022-08-02', X: 6.2404, g: 0.8289, T: 55.17, points: { 'e1-caatsa': 0.2, 'e2-pelosi': 4.97 } },
  {
    date: '2023-02-04',
    X: 8.9356,
    g: 0.8242,
    T: 57.37,
    points: { 'e1-caatsa': 0.19, 'e2-pelosi': 0.58, 'e3-balloon': 6.59 },
  },
  {
    date: '2023-05-29',
    X: 5.5648,
    g: 0.8298,
    T: 54.62,
    points: { 'e1-caatsa': 0.19, 'e2-pelosi': 0.16, 'e3-balloon': 1.78, 'e4-shangri-la': 2.49 },
  },
  {
    date: '2023-05-30',
    X: 5.4921,
    g: 0.8299,
    T: 54.56,
    points: { 'e1-caatsa': 0.19, 'e2-pelosi': 0.15, 'e3-balloon': 1.76, 'e4-shangri-la': 2.45 },
  },
  {
    date: '2023-06-18',
    X: 0.2881,
    g: 0.8333,
    T: 50.24,
    points: {
      'e1-caatsa': 0.19,
      'e2-pelosi': 0.12,
      'e3-balloon': 1.42,
      'e4-shangri-la': 1.84,
      'e5-blinken': -3.33,
    },
  },
  {
    date: '2023-06-19',
    X: 0.2943,
    g: 0.8333,
    T: 50.25,
    points: {
      'e1-caatsa': 0.19,
      'e2-pelosi': 0.12,
      'e3-balloon': 1.4,
      'e4-shangri-la': 1.81,
      'e5-blinken': -3.28,
    },
  },
]

test.each(ROWS)('on $date the five events stand at $T, as worked by hand', ({ date, X, g, T, points }) => {
  const sum = sumOfDay(EVENTS, day(date), PUBLISHED)
  expect(sum.raw).toBeCloseTo(X, 4)
  expect(sum.slope).toBeCloseTo(g, 4)
  expect(sum.index).toBeCloseTo(T, 2)
  const shown = Object.fromEntries(
    sum.contributions
      .filter((c) => Math.abs(c.points) >= 0.005)
      .map((c) => [c.event, Math.round(c.points * 100) / 100]),
  )
  expect(shown).toEqual(points)
  expect(indexSeries(EVENTS, SPAN, PUBLISHED).index[day(date) - FIRST]).toBeCloseTo(T, 2)
})

test('lifting the 2018 sanctions on 19 June 2023 would take out about 0.2 points', () => {
  const lifted = { ...E1, measures: inForce(E1.day, day('2023-06-19')) }
  const before = sumOfDay(EVENTS, day('2023-06-19'), PUBLISHED)
  const after = sumOfDay([lifted, E2, E3, E4, E5], day('2023-06-19'), PUBLISHED)
  expect(before.raw - after.raw).toBeCloseTo(0.233, 3)
  expect(before.index - after.index).toBeCloseTo(0.19, 2)
})
