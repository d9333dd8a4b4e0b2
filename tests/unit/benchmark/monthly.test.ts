import { expect, test } from 'vitest'
import { benchmarkMonths, readMonth } from '@/lib/benchmark/monthly'
import { parseDay } from '@/lib/event/day'

const MARCH = parseDay('2020-03-01')

test.each([
  ['2020-03-01'],
  ['2020-03-15'],
  ['2020-03'],
  ['2020m3'], // Stata
  ['2020M03'],
  [' 2020-03-01 '],
  [43891], // 1 March 2020 in a workbook
  [43921], // 31 March 2020
])('%s is March 2020', (cell) => {
  expect(readMonth(cell)).toBe(MARCH)
})

test.each([['2020-13'], ['2020m0'], ['3/1/2020'], ['March 2020'], [2020], [3], [null], [''], ['Source: us']])(
  '%s names no month',
  (cell) => {
    expect(readMonth(cell)).toBeNull()
  },
)

test('a mean is taken over whole months only', () => {
  // 16 January to 30 March 2020: of these only February is whole.
  const first = parseDay('2020-01-16')
  const index = Array.from({ length: 75 }, (_, i) => i)
  // 1 February is day 16 of the series and 29 February day 44.
  expect(benchmarkMonths({ first, index })).toEqual([{ month: parseDay('2020-02-01'), value: 30 }])
  expect(benchmarkMonths({ first, index: [...index, 75] }).map(({ month }) => month)).toEqual([
    parseDay('2020-02-01'),
    MARCH,
  ])
})

test('days before a given one are passed over', () => {
  const first = parseDay('2020-01-01')
  const index = new Float64Array(91).fill(50)
  expect(benchmarkMonths({ first, index }, parseDay('2020-01-02'))).toEqual([
    { month: parseDay('2020-02-01'), value: 50 },
    { month: MARCH, value: 50 },
  ])
  expect(benchmarkMonths({ first, index })).toHaveLength(3)
})
