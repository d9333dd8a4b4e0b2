import { expect, test } from 'vitest'
import { tableRows, tableUnit } from '@/lib/chart/table-rows'
import { parseDay, printDay } from '@/lib/event/day'

const PLAIN = { range: null, lines: [], stack: [] }
const period = (from: string, to: string) => ({ from: parseDay(from), to: parseDay(to) })

test('a long period is tabled by month, each with its first, highest, lowest and last day', () => {
  const view = {
    period: period('2022-01-30', '2022-04-02'),
    values: Array.from({ length: 63 }, (_, i) => (i === 10 ? 90 : i === 20 ? null : i)),
    stems: [],
    ...PLAIN,
  }
  expect(tableUnit(view)).toBe('month')
  const rows = tableRows(view)
  expect(rows.map(({ from, to }) => `${printDay(from)} ${printDay(to)}`)).toEqual([
    '2022-01-30 2022-01-31',
    '2022-02-01 2022-02-28',
    '2022-03-01 2022-03-31',
    '2022-04-01 2022-04-02',
  ])
  expect(rows[1]).toMatchObject({ first: 2, highest: 90, lowest: 2, last: 29 })
  expect(rows[3]).toMatchObject({ first: 61, highest: 62, lowest: 61, last: 62 })
})

test('up to sixty days are tabled by day, with the number of events', () => {
  const view = {
    period: period('2022-08-01', '2022-08-07'),
    values: [1, 2, 3, 4, null, 6, 7],
    stems: [
      {
        event: 'a',
        day: parseDay('2022-08-02'),
        title: 'A',
        score: 1,
        actor: 'first' as const,
        hollow: false,
      },
      {
        event: 'b',
        day: parseDay('2022-08-02'),
        title: 'B',
        score: 1,
        actor: 'both' as const,
        hollow: false,
      },
    ],
    ...PLAIN,
  }
  const rows = tableRows(view)
  expect(rows).toHaveLength(7)
  expect(rows[1]).toMatchObject({ first: 2, events: 2 })
  expect(rows[4]).toMatchObject({ first: null, highest: null, events: 0 })
})

test('a month has the range, the other lines and the parts of its last day', () => {
  const days = (of: (i: number) => number) => Array.from({ length: 63 }, (_, i) => of(i))
  const rows = tableRows({
    period: period('2022-01-30', '2022-04-02'),
    values: days((i) => i),
    stems: [],
    range: { percent: 90, low: days((i) => i - 5), high: days((i) => i + 5) },
    lines: [{ id: 'a', label: 'A', values: days((i) => 2 * i) }],
    stack: [{ id: 'b', label: 'B', values: days(() => 51) }],
  })
  // 28 February is the thirtieth day, so i = 29.
  expect(rows[1]).toMatchObject({ last: 29, low: 24, high: 34, others: [58, 51] })
})
