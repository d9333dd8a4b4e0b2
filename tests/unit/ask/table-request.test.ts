import { expect, test } from 'vitest'
import { givenIn } from '@/lib/ask/given'
import { tidyAddress } from '@/lib/ask/print-address'
import { TABLE } from '@/lib/ask/sets'
import { readTable, tableAddress } from '@/lib/ask/table-request'
import { FACTS, given } from './asked'

const read = (query: string) => readTable(given(query), FACTS)

test('an empty address is every event, newest first, from the first page', () => {
  expect(read('')).toMatchObject({
    search: { words: '', class: null, kind: null },
    sort: 'date',
    order: 'desc',
    page: 1,
    problems: [],
  })
})

test.each([
  '/events',
  '/events?q=radar+lock',
  '/events?p=3y&class=context&source=state-media',
  '/events?from=2022-08-01&to=2023-11-30&by=BBB&domain=military,trade&tone=raises&day=2023-02-04',
  '/events?q=會+50%25&class=talks&sort=points&order=asc&page=3',
])('%s is read and written back as it was', (address) => {
  const request = read(address.split('?')[1] ?? '')
  expect(request.problems).toEqual([])
  expect(tableAddress(request)).toBe(address)
})

test.each([
  ['class=war', 'class', 'one of talks, sanction, context'],
  ['class=toString', 'class', 'one of talks, sanction, context'],
  ['sort=size', 'sort', 'one of date, score, points, sources'],
  ['order=up', 'order', 'one of desc, asc'],
  ['page=0', 'page', 'a number from 1'],
  ['page=1e3', 'page', 'a number from 1'],
  ['tone=loud', 'tone', 'one of raises, eases'],
])('%s is left out and reported', (query, name, expected) => {
  const { problems } = read(query)
  expect(problems).toHaveLength(1)
  expect(problems[0]).toMatchObject({ name, expected })
  expect(tableAddress(read(query))).toBe('/events')
})

test('a kind of source that is none is reported', () => {
  expect(read('source=rumour').problems[0]?.name).toBe('source')
})

test('the address of a form loses its empty fields and joins its lists', () => {
  const tidy = (sent: Record<string, string | string[]>) =>
    tidyAddress('/events', TABLE, givenIn(sent), FACTS)
  expect(tidy({ q: '', by: 'AAA', domain: ['military', 'trade'], tone: '' })).toBe(
    '/events?by=AAA&domain=military,trade',
  )
  expect(tidy({ q: '' })).toBe('/events')
  expect(tidy({ by: ['AAA', 'aaa'] })).toBe('/events?by=AAA')
  // Of two sides neither is chosen for the reader, who is told so.
  expect(tidy({ by: ['AAA', 'BBB'] })).toBe('/events?by=AAA,BBB')
})
