import { expect, test } from 'vitest'
import { variantOf } from '@/lib/tension/variants'
import { day, scored } from './scored'

const MONDAY = day('2020-01-06')

test('equal weights keep the sign of each event and give all the mean magnitude', () => {
  const events = [
    scored({ id: 'a', day: MONDAY, score: 8 }),
    scored({ id: 'b', day: MONDAY, score: -2 }),
    scored({ id: 'context', day: MONDAY, score: 0 }),
  ]
  expect(variantOf(events, 'equal-weights').map(({ score }) => score)).toEqual([5, -5, 0])
})

test('of one week a side keeps its three strongest acts in the density-robust line', () => {
  const week = [2, 6, 3, 5].map((score) => scored({ id: `a${score}`, day: MONDAY, score }))
  expect(variantOf(week, 'density-robust').map(({ id }) => id)).toEqual(['a6', 'a3', 'a5'])
})

test('weeks run from Monday to Sunday, and sides are counted apart', () => {
  const acts = [4, 5, 6].map((score) => scored({ id: `a${score}`, day: MONDAY, score }))
  const sunday = scored({ id: 'sunday', day: day('2020-01-12'), score: 1 })
  const nextMonday = scored({ id: 'next', day: day('2020-01-13'), score: 1 })
  const other = scored({ id: 'other', day: MONDAY, score: 1, initiator: 'BBB' })
  expect(variantOf([...acts, sunday, nextMonday, other], 'density-robust').map(({ id }) => id)).toEqual([
    'a4',
    'a5',
    'a6',
    'next',
    'other',
  ])
})

test('an easing act is as strong as a raising one of the same size', () => {
  const acts = [1, -4, 3, 2].map((score) => scored({ id: `e${score}`, day: MONDAY, score }))
  expect(variantOf(acts, 'density-robust').map(({ id }) => id)).not.toContain('e1')
})

test('without standing measures only the fading act is left', () => {
  const measure = scored({ id: 'm', day: MONDAY, standing: { from: MONDAY, until: null } })
  expect(variantOf([measure], 'without-standing')).toEqual([{ ...measure, standing: null }])
})
