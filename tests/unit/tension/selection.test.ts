import { expect, test } from 'vitest'
import { indexSeries } from '@/lib/tension/index-series'
import { EVERYTHING, select, shareOf } from '@/lib/tension/selection'
import { day, PUBLISHED, scored } from './scored'

const own = scored({ id: 'own', day: day('2020-01-01') })
const theirs = scored({ id: 'theirs', day: day('2020-01-02'), initiator: 'BBB', domain: 'trade' })
const talks = scored({ id: 'talks', day: day('2020-01-03'), initiator: 'mutual', score: -3 })
const EVENTS = [own, theirs, talks]
const SPAN = { first: day('2020-01-01'), last: day('2020-03-01') }

test('half of an act of both sides belongs to each', () => {
  expect(shareOf(talks, { ...EVERYTHING, by: 'AAA' })).toBe(0.5)
  expect(select(EVENTS, { ...EVERYTHING, by: 'AAA' }).map((e) => [e.id, e.weight])).toEqual([
    ['own', 1],
    ['talks', 0.5],
  ])
})

test('an event that scores nothing neither raises nor eases', () => {
  const context = scored({ id: 'context', day: day('2020-01-01'), score: 0 })
  expect(shareOf(context, { ...EVERYTHING, tone: 'raises' })).toBe(0)
  expect(shareOf(context, { ...EVERYTHING, tone: 'eases' })).toBe(0)
})

test('what happened and what did not are told apart, and leave nothing out between them', () => {
  const refused = scored({ id: 'refused', day: day('2020-01-04'), didNotHappen: 'refused' })
  const all = [...EVENTS, refused]
  const ids = (happened: 'yes' | 'no') => select(all, { ...EVERYTHING, happened }).map(({ id }) => id)
  expect(ids('no')).toEqual(['refused'])
  expect(ids('yes')).toEqual(['own', 'theirs', 'talks'])
})

test('of a least size both raising and easing acts are kept, whatever their sources weigh', () => {
  const small = scored({ id: 'small', day: day('2020-01-05'), score: -2.5, weight: 2 })
  const ids = (weight: number) => select([talks, small], { ...EVERYTHING, weight }).map(({ id }) => id)
  expect(ids(2.5)).toEqual(['talks', 'small'])
  expect(ids(3)).toEqual(['talks'])
  expect(ids(3.5)).toEqual([])
})

test('the parts of the two sides add up to the index less 50 on every day', () => {
  const whole = indexSeries(EVENTS, SPAN, PUBLISHED).index
  const a = indexSeries(EVENTS, SPAN, PUBLISHED, { ...EVERYTHING, by: 'AAA' }).index
  const b = indexSeries(EVENTS, SPAN, PUBLISHED, { ...EVERYTHING, by: 'BBB' }).index
  whole.forEach((index, i) => {
    expect((a[i] ?? 0) - 50 + (b[i] ?? 0) - 50).toBeCloseTo(index - 50, 12)
  })
})
