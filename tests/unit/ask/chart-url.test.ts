import { expect, test } from 'vitest'
import {
  absoluteParams,
  loadChartParams,
  readChartParams,
  serializeChart,
  sumAddress,
} from '@/lib/ask/chart-url'
import { parseDay, printDay } from '@/lib/event/day'

const FACTS = {
  coverage: {
    from: parseDay('2017-01-01'),
    asOf: parseDay('2026-06-30'),
    warmUpDays: 180,
    newestRecord: parseDay('2026-06-20'),
  },
  sides: [
    { code: 'AAA', name: 'Aland', short: 'Aland', adjective: 'Alandic' },
    { code: 'BBB', name: 'Beland', short: 'Beland', adjective: 'Belandic' },
  ],
  domains: { military: 'Military', trade: 'Trade' },
  groups: { words: 'Words', military: 'Military' },
  recorded: { from: parseDay('2026-01-10'), to: parseDay('2026-06-25') },
} as const

const LINKED = new Set(['2018-09-20-sanctions', '2018-09-22-visit-cancelled'])
const read = (query: string) => readChartParams(loadChartParams(new URLSearchParams(query)), FACTS, LINKED)
const shown = (query: string) => {
  const { from, to } = read(query).period
  return `${printDay(from)} ${printDay(to)}`
}

test('an empty address shows the whole record and everything in it', () => {
  expect(shown('')).toBe('2017-01-01 2026-06-30')
  expect(read('').selection).toEqual({ by: null, domains: [], tone: null, happened: null })
  expect(read('').misread).toEqual([])
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
  ['from=soon', 'from', 'a date as YYYY-MM-DD'],
  ['to=2031-01-01', 'to', 'a date from 2017-01-01 to 2026-06-30'],
  ['p=4y', 'p', 'one of 1y, 3y, 5y, all'],
  ['by=CCC', 'by', 'one of AAA, BBB'],
  ['domain=navy', 'domain', 'one of military, trade'],
  ['domain=toString', 'domain', 'one of military, trade'],
  ['tone=loud', 'tone', 'one of raises, eases'],
  ['happened=maybe', 'happened', 'one of yes, no'],
  ['thread=2019-01-01-nothing', 'thread', 'the id of an event that answers another or is answered'],
  ['thread=toString', 'thread', 'the id of an event that answers another or is answered'],
  ['day=yesterday', 'day', 'a date as YYYY-MM-DD'],
  ['lines=thick', 'lines', 'one of equal-weights, strongest-four, without-standing'],
  ['parts=side', 'parts', 'domain or memory'],
  [
    'w=navy:2',
    'w',
    'factors such as words:1.5,lambda:0: words, military, memory, lambda, each 0 to 3 in steps of 0.25, memory from 0.25',
  ],
  ['known=soon', 'known', 'a date up to 2026-06-25'],
  ['known=2026-06-26', 'known', 'a date up to 2026-06-25'],
])('%s is left out and reported', (query, name, expected) => {
  const { misread } = read(query)
  expect(misread).toHaveLength(1)
  expect(misread[0]).toMatchObject({ name, expected })
})

test('one unknown domain does not hide the known ones', () => {
  expect(read('domain=navy,trade').selection.domains).toEqual(['trade'])
})

test('an address written for a view reads back as that view', () => {
  const { period, selection, day, thread } = read(
    'p=1y&by=AAA&domain=trade&tone=raises&happened=yes&thread=2018-09-20-sanctions&day=2026-01-05',
  )
  expect(thread).toBe('2018-09-20-sanctions')
  const address = serializeChart('/', absoluteParams(period, selection, day, thread))
  const again = read(address.slice(2))
  expect(again).toMatchObject({ period, selection, day, thread })
  expect(again.misread).toEqual([])
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
  const address = serializeChart('/', absoluteParams(period, selection, null, null, line))
  expect(address).toContain('w=words:1.5,memory:2,lambda:0')
  expect(read(address.slice(2))).toMatchObject({ line, misread: [] })
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
