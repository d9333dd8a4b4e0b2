import { expect, test } from 'vitest'
import { variantOf } from '@/lib/tension/variants'
import { day, inForce, scored } from './scored'

const MONDAY = day('2020-01-06')

test('equal weights keep the sign of each event and give all the mean magnitude', () => {
  const events = [
    scored({ id: 'a', day: MONDAY, score: 8 }),
    scored({ id: 'b', day: MONDAY, score: -2 }),
    scored({ id: 'context', day: MONDAY, score: 0 }),
  ]
  expect(variantOf(events, 'equal-weights').map(({ score }) => score)).toEqual([5, -5, 0])
})

test('of one quarter a side keeps its four strongest acts in the line of the strongest four', () => {
  const quarter = [2, 6, 3, 5, 1].map((score) => scored({ id: `a${score}`, day: MONDAY, score }))
  expect(variantOf(quarter, 'strongest-four').map(({ id }) => id)).toEqual(['a2', 'a6', 'a3', 'a5'])
})

test('quarters are those of the calendar, and sides are counted apart', () => {
  const acts = [4, 5, 6, 7].map((score) => scored({ id: `a${score}`, day: MONDAY, score }))
  const march = scored({ id: 'march', day: day('2020-03-31'), score: 1 })
  const april = scored({ id: 'april', day: day('2020-04-01'), score: 1 })
  const other = scored({ id: 'other', day: MONDAY, score: 1, initiator: 'BBB' })
  expect(variantOf([...acts, march, april, other], 'strongest-four').map(({ id }) => id)).toEqual([
    'a4',
    'a5',
    'a6',
    'a7',
    'april',
    'other',
  ])
})

test('an easing act is as strong as a raising one of the same size', () => {
  const acts = [1, -4, 3, 2, 5].map((score) => scored({ id: `e${score}`, day: MONDAY, score }))
  expect(variantOf(acts, 'strongest-four').map(({ id }) => id)).not.toContain('e1')
})

test('measures follow their act, and those older than the record all stay', () => {
  const acts = [1, 2, 3, 4, 5].map((score) =>
    scored({ id: `a${score}`, day: MONDAY, score, measures: inForce(MONDAY, null) }),
  )
  const stock = [1, 2, 3, 4, 5].map((score) =>
    scored({ id: `stock-${score}`, day: MONDAY, score, halfLife: null, measures: inForce(MONDAY, null) }),
  )
  const kept = variantOf([...acts, ...stock], 'strongest-four')
  expect(kept.filter(({ halfLife }) => halfLife !== null)).toHaveLength(4)
  expect(kept.filter(({ halfLife }) => halfLife === null)).toHaveLength(5)
})

test('without standing measures only the fading act is left', () => {
  const measure = scored({ id: 'm', day: MONDAY, measures: inForce(MONDAY, null) })
  expect(variantOf([measure], 'without-standing')).toEqual([{ ...measure, measures: [] }])
})
