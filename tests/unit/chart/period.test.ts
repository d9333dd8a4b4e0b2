import { expect, test } from 'vitest'
import { drawnPeriod, type PeriodChoice, resolvePeriod } from '@/lib/chart/period'
import { parseDay, printDay } from '@/lib/event/day'

const period = (from: string, to: string) => ({ from: parseDay(from), to: parseDay(to) })
const COVERED = period('2017-01-01', '2026-06-30')
const printed = ({ from, to }: ReturnType<typeof period>) => [printDay(from), printDay(to)]
const days = (choice: PeriodChoice) => printed(resolvePeriod(choice, COVERED))

test.each([
  ['30d', '2026-06-01'],
  ['90d', '2026-04-02'],
  ['6m', '2026-01-01'],
  ['1y', '2025-07-01'],
  ['3y', '2023-07-01'],
  ['ytd', '2026-01-01'],
  // Longer than the record.
  ['10y', '2017-01-01'],
] as const)('the last %s up to 30 June 2026 begin on %s', (span, from) => {
  expect(days({ kind: 'last', span })).toEqual([from, '2026-06-30'])
})

test('two days are kept to the day, inside the covered ones, in their order', () => {
  expect(days({ kind: 'between', ...period('2022-08-02', '2022-08-02') })).toEqual([
    '2022-08-02',
    '2022-08-02',
  ])
  expect(days({ kind: 'between', ...period('2023-01-02', '2022-08-02') })).toEqual([
    '2022-08-02',
    '2023-01-02',
  ])
  expect(days({ kind: 'between', ...period('2016-01-01', '2031-01-01') })).toEqual([
    '2017-01-01',
    '2026-06-30',
  ])
})

test.each([
  ['2022-08-02', '2022-08-02', '2022-07-30', '2022-08-05'],
  ['2022-08-02', '2022-08-03', '2022-07-30', '2022-08-05'],
  ['2022-08-02', '2022-08-08', '2022-08-02', '2022-08-08'],
  ['2017-01-01', '2017-01-01', '2017-01-01', '2017-01-07'],
  ['2026-06-30', '2026-06-30', '2026-06-24', '2026-06-30'],
])('a chart of %s to %s shows %s to %s', (from, to, first, last) => {
  expect(printed(drawnPeriod(period(from, to), COVERED))).toEqual([first, last])
})

test('of a record shorter than a week a chart shows all', () => {
  const short = period('2020-01-01', '2020-01-03')
  expect(drawnPeriod(period('2020-01-02', '2020-01-02'), short)).toEqual(short)
})
