import { describe, expect, test } from 'vitest'
import type { Period } from '@/lib/chart/period'
import { dayToX } from '@/lib/chart/plot-scale'
import { calendarTicks } from '@/lib/chart/ticks'
import { day } from '@/tests/fixtures/arland-borland'

const ticksOf = (from: string, to: string, width: number) => {
  const period: Period = { from: day(from), to: day(to) }
  const plot = { left: 40, top: 0, width, height: 100 }
  return calendarTicks({
    period,
    x: (on) => dayToX(on, period, plot),
    fontSize: 12,
    left: 0,
    right: 40 + width + 90,
  })
}
const labels = (from: string, to: string, width: number) => ticksOf(from, to, width).map(({ label }) => label)

describe('the calendar on the axis', () => {
  test('nine years on a wide chart are marked by year, on 1 January', () => {
    expect(labels('2017-01-01', '2026-06-30', 724).slice(0, 3)).toEqual(['2017', '2018', '2019'])
    expect(ticksOf('2017-01-01', '2026-06-30', 724)[1]?.day).toBe(day('2018-01-01'))
  })
  test('on a phone every second year is', () =>
    expect(labels('2017-01-01', '2026-06-30', 284)).toEqual(['2018', '2020', '2022', '2024', '2026']))
  test('a year is marked by month, the first with its year', () =>
    expect(labels('2022-07-10', '2023-07-09', 724).slice(0, 7)).toEqual([
      'Aug 2022',
      'Sep',
      'Oct',
      'Nov',
      'Dec',
      '2023',
      'Feb',
    ]))
  test('three years are marked by quarter', () =>
    expect(labels('2020-02-01', '2023-02-01', 724).slice(0, 5)).toEqual([
      'Apr 2020',
      'Jul',
      'Oct',
      '2021',
      'Apr',
    ]))
  test('two months are marked by Mondays', () =>
    expect(labels('2022-08-01', '2022-10-01', 724)).toEqual([
      '1 Aug 2022',
      '8 Aug',
      '15 Aug',
      '22 Aug',
      '29 Aug',
      '5 Sep',
      '12 Sep',
      '19 Sep',
      '26 Sep',
    ]))
  test('a week is marked by day', () =>
    expect(labels('2022-12-29', '2023-01-04', 724)).toEqual([
      '29 Dec 2022',
      '30 Dec',
      '31 Dec',
      '1 Jan 2023',
      '2 Jan',
      '3 Jan',
      '4 Jan',
    ]))
})
