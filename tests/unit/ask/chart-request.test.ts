import { expect, test } from 'vitest'
import { between, readChart, sumAddress } from '@/lib/ask/chart-request'
import { printAddress } from '@/lib/ask/print-address'
import { CHART } from '@/lib/ask/sets'
import { parseDay, printDay } from '@/lib/event/day'
import { FACTS, given } from './asked'

const read = (query: string) => readChart(given(query), FACTS)
const shown = (query: string) => {
  const { from, to } = read(query).period
  return `${printDay(from)} ${printDay(to)}`
}

test('an empty address shows the whole record and everything in it', () => {
  expect(shown('')).toBe('2017-01-01 2026-06-30')
  expect(read('').selection).toEqual({ by: null, domains: [], tone: null, happened: null })
  expect(read('').problems).toEqual([])
})

test('a relative period counts back from the as-of day of the data, not from today', () => {
  expect(shown('p=3y')).toBe('2023-07-01 2026-06-30')
})

test('two dates beat a relative period, in either order', () => {
  expect(shown('p=1y&from=2022-08-01&to=2023-11-30')).toBe('2022-08-01 2023-11-30')
  expect(shown('from=2023-11-30&to=2022-08-01')).toBe('2022-08-01 2023-11-30')
})

test('a side, domains, a tone and what came about are read in any case and order', () => {
  expect(read('by=bbb&domain=trade,military&happened=no&tone=eases').selection).toEqual({
    by: 'BBB',
    domains: ['military', 'trade'],
    tone: 'eases',
    happened: 'no',
  })
})

test.each([
  ['from=soon', 'from', 'a date such as 2022-07-01, 1 Jul 2022 or Jul 2022'],
  ['to=2031-01-01', 'to', 'a covered day, 2017-01-01 to 2026-06-30'],
  ['p=4y', 'p', 'one of 30d, 90d, 6m, 1y, 3y, 5y, 10y, ytd, all'],
  ['by=CCC', 'by', 'one of AAA, BBB'],
  ['domain=navy', 'domain', 'one of military, trade'],
  ['domain=toString', 'domain', 'one of military, trade'],
  ['tone=loud', 'tone', 'one of raises, eases'],
  ['happened=maybe', 'happened', 'one of yes, no'],
  ['thread=2019-01-01-nothing', 'thread', 'the id of an event that answers another or is answered'],
  ['thread=toString', 'thread', 'the id of an event that answers another or is answered'],
  ['day=yesterday', 'day', 'a date such as 2022-07-01, 1 Jul 2022 or Jul 2022'],
  ['lines=thick', 'lines', 'one of equal-weights, strongest-four, without-standing'],
  ['parts=side', 'parts', 'one of domain, memory'],
  [
    'w=navy:2',
    'w',
    'factors such as words:1.5,lambda:0: words, military, memory, lambda, each 0 to 3 in steps of 0.25, memory from 0.25',
  ],
  ['known=soon', 'known', 'a date up to 2026-06-25'],
  ['known=2026-06-26', 'known', 'a date up to 2026-06-25'],
])('%s is left out and reported', (query, name, expected) => {
  const { problems } = read(query)
  expect(problems).toHaveLength(1)
  expect(problems[0]).toMatchObject({ name, expected })
})

test('one unknown domain does not hide the known ones', () => {
  expect(read('domain=navy,trade').selection.domains).toEqual(['trade'])
})

test('an address written for a view reads back as that view', () => {
  const { period, selection, day, thread } = read(
    'p=1y&by=AAA&domain=trade&tone=raises&happened=yes&thread=2018-09-20-sanctions&day=2026-01-05',
  )
  expect(thread).toBe('2018-09-20-sanctions')
  const address = printAddress('/', CHART, { days: between(period), selection, thread, day })
  const again = read(address.slice(2))
  expect(again).toMatchObject({ period, selection, day, thread })
  expect(again.problems).toEqual([])
  expect(address).not.toContain('p=')
})

const LINE =
  'lines=without-standing,equal-weights&parts=domain&w=words:1.5,memory:2,lambda:0&known=2026-01-05'

test('a line is read from an address, other lines in one order', () => {
  expect(read(LINE).line).toEqual({
    lines: ['equal-weights', 'without-standing'],
    parts: 'domain',
    weights: { groups: { words: 1.5 }, halfLives: 2, lambda: 0 },
    known: parseDay('2026-01-05'),
  })
  expect(read('').line).toEqual({ lines: [], parts: null, weights: null, known: null })
})

test('a link to a view carries its line, and reads back as that line', () => {
  const { period, selection, line } = read(LINE)
  const address = printAddress('/', CHART, { days: between(period), selection, line })
  expect(address).toContain('w=words:1.5,memory:2,lambda:0')
  expect(read(address.slice(2))).toMatchObject({ line, problems: [] })
})

test('of a record that ends before the period the last known day is opened', () => {
  expect(printDay(read('known=2026-01-05').day)).toBe('2026-01-05')
  expect(printDay(read('known=2026-01-05&day=2026-03-01').day)).toBe('2026-03-01')
})

test('the whole sum of a day is that of the weights and the record of the line', () => {
  const { line, selection } = read(`${LINE}&by=AAA`)
  expect(sumAddress(parseDay('2026-01-01'), selection, line)).toBe(
    '/days/2026-01-01?by=AAA&w=words:1.5,memory:2,lambda:0&known=2026-01-05',
  )
})

test('of a day the chart shows the week around it, and says so; the days asked for stay what they are', () => {
  const { period, drawn, notice, problems } = read('from=2022-08-02&to=2022-08-02')
  expect([period, drawn].map(({ from, to }) => [printDay(from), printDay(to)])).toEqual([
    ['2022-08-02', '2022-08-02'],
    ['2022-07-30', '2022-08-05'],
  ])
  expect(notice).toBe(
    'Asked for 2 Aug 2022; a chart shows at least 7 days: 30 Jul 2022 to 5 Aug 2022 is shown',
  )
  expect(problems).toEqual([])
  expect(read('from=2022-08-02&to=2022-08-08').notice).toBeNull()
})

test.each([
  ['from=2023-11-30&to=2022-08-01', '1 Aug 2022 to 30 Nov 2023'],
  ['from=2022-08-01&to=2031-01-01', '1 Aug 2022 to 30 Jun 2026'],
  ['from=2030-01-01&to=2031-01-01', '24 Jun 2026 to 30 Jun 2026'],
  ['p=1y&from=2026-01-01', '1 Jan 2026 to 30 Jun 2026'],
])('of %s it is said that %s is shown in fact', (query, shown) => {
  const { problems } = read(query)
  expect(problems.length).toBeGreaterThan(0)
  for (const found of problems) expect(found.shown).toBe(shown)
})
