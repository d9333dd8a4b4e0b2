import { expect, test } from 'vitest'
import { readBoard, readLedger, readRegister } from '@/lib/ask/dialogue-request'
import { formatDay } from '@/lib/chart/format'
import { parseDay, printDay } from '@/lib/event/day'
import { FACTS, given } from './asked'

const board = (query: string) => readBoard(given(query), FACTS)
const ledger = (query: string) => readLedger(given(query), FACTS)
const shown = (query: string) => {
  const { period, on, problems } = board(query)
  return [printDay(period.from), printDay(period.to), printDay(on), problems.length]
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
  expect(ledger('on=&by=&status=')).toMatchObject({ by: null, status: null, onChosen: false, problems: [] })
})

test.each([
  ['on=soon', '2026-06-30', 'a date such as 2022-07-01, 1 Jul 2022 or Jul 2022'],
  ['on=2031-01-01', '2026-06-30', 'a covered day, 2017-01-01 to 2026-06-30'],
  ['on=2016-12-31', '2017-01-01', 'a covered day, 2017-01-01 to 2026-06-30'],
  ['on=2023-02-30', '2023-02-28', 'a day of February 2023, which has 28 days'],
  // Read differently in different countries: not guessed.
  ['on=1/7/2022', '2026-06-30', 'a date that can be read one way only, such as 2022-07-01 or 2022-01-07'],
])('%s is reported, and %s shown in its place', (query, used, expected) => {
  const { on, onChosen, problems } = board(query)
  expect([printDay(on), onChosen]).toEqual([used, false])
  expect(problems).toMatchObject([{ name: 'on', expected, shown: formatDay(parseDay(used)) }])
})

test('a period that means nothing is reported as on the dashboard', () => {
  expect(board('p=4y&on=2022-08-05').problems).toMatchObject([
    { name: 'p', shown: '1 Jan 2017 to 30 Jun 2026' },
  ])
  expect(board('from=soon').problems).toMatchObject([{ name: 'from', asked: 'soon' }])
})

test('the register is read as the board, and for a side, a status and words', () => {
  const { by, status, words, on, period } = readRegister(
    given('by=mutual&status=partly&q=entity+list&on=5+Aug+2022&p=1y'),
    FACTS,
  )
  expect([by, status, words]).toEqual(['mutual', 'partly', 'entity list'])
  expect([printDay(on), printDay(period.from)]).toEqual(['2022-08-05', '2025-07-01'])
  expect(readRegister(given('by=&status=&q='), FACTS)).toMatchObject({ by: null, status: null, words: '' })
})

test('the ledger is filtered by side and status', () => {
  expect(ledger('by=bbb&status=overtaken')).toMatchObject({ by: 'BBB', status: 'overtaken', problems: [] })
})

test.each([
  ['by=CCC', 'by', 'one of AAA, BBB'],
  ['status=closed', 'status', 'one of open, partly, met, withdrawn, overtaken'],
])('%s is left out and reported', (query, name, expected) => {
  expect(ledger(query)).toMatchObject({ by: null, status: null, problems: [{ name, expected }] })
})
