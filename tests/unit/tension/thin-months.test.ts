import { expect, test } from 'vitest'
import { isThinlyRecorded, thinRecordAtEnd } from '@/lib/chart/thin-record'
import { thinMonths } from '@/lib/tension/thin-months'
import { facts } from '@/tests/fixtures/arland-borland'
import { day } from './scored'

const COVERED = { from: day('2020-01-15'), to: day('2020-05-20') }

test('thin are the whole months with fewer acts than the floor; those cut off at the ends are not judged', () => {
  const acts = ['2020-02-01', '2020-02-29', '2020-03-10'].map(day)
  expect(thinMonths(acts, COVERED, 2)).toEqual([
    { from: day('2020-03-01'), to: day('2020-03-31'), acts: 1 },
    { from: day('2020-04-01'), to: day('2020-04-30'), acts: 0 },
  ])
  expect(thinMonths(acts, COVERED, 0)).toEqual([])
})

const month = (from: string, to: string, acts: number) => ({ from: day(from), to: day(to), acts })

test.each([
  [
    'a month without an act',
    [month('2020-11-01', '2020-11-30', 0)],
    9,
    'No record for Nov 2020; the line mostly fades',
  ],
  [
    'a month with one act',
    [month('2020-11-01', '2020-11-30', 1)],
    9,
    'Only 1 act recorded for Nov 2020; the line mostly fades',
  ],
  ['few acts at the end', [], 3, 'Only 3 acts recorded in the last 60 days; the line mostly fades'],
  ['enough', [], 4, null],
  ['a thin month long ago', [month('2020-03-01', '2020-03-31', 0)], 9, null],
])('at its end the record has %s', (_, thin, acts, words) => {
  const recorded = { ...facts, thin, recent: { days: 60, acts, fewest: 4 } }
  expect(thinRecordAtEnd(recorded)).toBe(words)
  expect(isThinlyRecorded(recorded, facts.coverage.asOf)).toBe(words !== null)
  expect(isThinlyRecorded(recorded, day('2020-06-01'))).toBe(false)
})
