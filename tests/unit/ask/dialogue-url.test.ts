import { expect, test } from 'vitest'
import {
  loadChannelsParams,
  loadConditionsParams,
  readChannelsParams,
  readConditionsParams,
} from '@/lib/ask/dialogue-url'
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
  domains: { military: 'Military' },
  groups: { words: 'Words', military: 'Military' },
  recorded: { from: parseDay('2026-01-10'), to: parseDay('2026-06-25') },
} as const

const board = (query: string) => readChannelsParams(loadChannelsParams(new URLSearchParams(query)), FACTS)
const ledger = (query: string) =>
  readConditionsParams(loadConditionsParams(new URLSearchParams(query)), FACTS)
const shown = (query: string) => {
  const { period, on, misread } = board(query)
  return [printDay(period.from), printDay(period.to), printDay(on), misread.length]
}

test('the board is read on the last day of the period unless the address names a day', () => {
  expect(shown('')).toEqual(['2017-01-01', '2026-06-30', '2026-06-30', 0])
  expect(shown('to=2023-12-31')).toEqual(['2017-01-01', '2023-12-31', '2023-12-31', 0])
  expect(shown('p=1y&on=2022-08-05')).toEqual(['2025-07-01', '2026-06-30', '2022-08-05', 0])
})

test('days are read as people type them, since a form without a script sends them so', () => {
  expect(shown('on=5+Aug+2022&from=2021&to=Nov+2023')).toEqual(['2021-01-01', '2023-11-30', '2022-08-05', 0])
})

test('empty fields of a form count as not filled in', () => {
  expect(shown('on=&p=&from=&to=')).toEqual(['2017-01-01', '2026-06-30', '2026-06-30', 0])
  expect(ledger('on=&by=&status=')).toMatchObject({ by: null, status: null, onChosen: false, misread: [] })
})

test.each([
  ['on=soon', '2026-06-30'],
  ['on=2031-01-01', '2026-06-30'],
  ['on=2016-12-31', '2017-01-01'],
  ['on=2023-02-30', '2023-02-28'],
  // Read differently in different countries: not guessed.
  ['on=1/7/2022', '2026-06-30'],
])('%s is reported, and %s shown in its place', (query, used) => {
  const { on, onChosen, misread } = board(query)
  expect([printDay(on), onChosen]).toEqual([used, false])
  expect(misread).toMatchObject([
    { name: 'on', expected: 'a date from 2017-01-01 to 2026-06-30, such as 2026-06-30 or 30 Jun 2026' },
  ])
})

test('a period that means nothing is reported as on the dashboard', () => {
  expect(board('p=4y&on=2022-08-05').misread).toMatchObject([{ name: 'p', used: 'all' }])
  expect(board('from=soon').misread).toMatchObject([{ name: 'from', found: 'soon' }])
})

test('the ledger is filtered by side and status', () => {
  expect(ledger('by=bbb&status=overtaken')).toMatchObject({ by: 'BBB', status: 'overtaken', misread: [] })
})

test.each([
  ['by=CCC', 'by', 'one of AAA, BBB'],
  ['status=closed', 'status', 'one of open, partly, met, withdrawn, overtaken'],
])('%s is left out and reported', (query, name, expected) => {
  expect(ledger(query)).toMatchObject({ by: null, status: null, misread: [{ name, expected }] })
})
