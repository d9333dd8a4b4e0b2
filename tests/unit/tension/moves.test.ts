import { describe, expect, test } from 'vitest'
import { addDays } from '@/lib/event/day'
import { explainChange } from '@/lib/tension/change'
import { indexSeries } from '@/lib/tension/index-series'
import { biggestMoves } from '@/lib/tension/moves'
import { day, PUBLISHED, scored } from './scored'

/** K = 12 and nothing fades: A +9 on day 1, B +7 on day 2 in answer, C -7 on day 3, so that the index is 50, 80, 90, 80. */
const DAY_0 = day('2020-01-01')
const CONSTANTS = { ...PUBLISHED, K: 12 }
const act = (id: string, at: number, initiator: string, score: number) =>
  scored({ id, day: addDays(DAY_0, at), initiator, score, halfLife: Number.POSITIVE_INFINITY })
const FIXTURE = [act('A', 1, 'AAA', 9), act('B', 2, 'BBB', 7), act('C', 3, 'BBB', -7)]

const partsOf = (from: number, to: number) => {
  const { parts } = explainChange(FIXTURE, addDays(DAY_0, from), addDays(DAY_0, to), CONSTANTS)
  return Object.fromEntries(parts.map(({ event, points }) => [event, Math.round(points * 100) / 100]))
}

test('the fixture stands at 50, 80, 90 and 80', () => {
  const { index } = indexSeries(FIXTURE, { first: DAY_0, last: addDays(DAY_0, 3) }, CONSTANTS)
  expect([...index].map((value) => Math.round(value * 1e6) / 1e6)).toEqual([50, 80, 90, 80])
})

test('from day 0 to 3 each act has its part at one price', () =>
  expect(partsOf(0, 3)).toEqual({ A: 30, B: 23.33, C: -23.33 }))

test('from day 1 to 3 the index comes back to where it was, and two acts of opposite size made the way', () =>
  expect(partsOf(1, 3)).toEqual({ B: 14.93, C: -14.93 }))

describe('the biggest moves', () => {
  const moves = (days: number, most = 6) =>
    biggestMoves(FIXTURE, { first: addDays(DAY_0, 1), last: addDays(DAY_0, 3) }, CONSTANTS, { days, most })

  test('of single days are ranked by raw points, of equals the earlier first', () =>
    expect(moves(1).map(({ from, raw }) => [from - DAY_0, Math.round(raw)])).toEqual([
      [1, 9],
      [2, 7],
      [3, -7],
    ]))

  test('of three days is one, with what came, what eased and how many acts', () => {
    const [move, ...others] = moves(3)
    expect(others).toEqual([])
    expect(move).toMatchObject({ from: addDays(DAY_0, 1), to: addDays(DAY_0, 3), acts: 3 })
    expect(move?.before).toBeCloseTo(50, 9)
    expect(move?.after).toBeCloseTo(80, 9)
    expect(move?.came).toBeCloseTo(53.3333, 3)
    expect(move?.eased).toBeCloseTo(-23.3333, 3)
    expect(move?.there).toBeCloseTo(0, 6)
    expect(move?.points).toBeCloseTo(30, 6)
    expect(move?.parts.map(({ event }) => event)).toEqual(['A', 'B', 'C'])
  })

  test('never overlap, and are as many as asked for at most', () => {
    expect(moves(2).map(({ from }) => from - DAY_0)).toEqual([1])
    expect(moves(1, 2)).toHaveLength(2)
  })

  test('of strong acts alone leave weak ones out, at the price of the whole index', () => {
    const [first] = biggestMoves(FIXTURE, { first: addDays(DAY_0, 1), last: addDays(DAY_0, 3) }, CONSTANTS, {
      days: 3,
      least: 8,
    })
    expect(first).toMatchObject({ acts: 1, parts: [{ event: 'A' }] })
    expect(first?.points).toBeCloseTo(30, 6)
    expect(first?.after).toBeCloseTo(80, 9)
  })

  test('are none where nothing moved', () =>
    expect(biggestMoves([], { first: DAY_0, last: addDays(DAY_0, 30) }, CONSTANTS)).toEqual([]))
})
