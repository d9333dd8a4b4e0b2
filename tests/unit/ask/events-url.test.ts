import { expect, test } from 'vitest'
import { eventsAddress, loadEventsParams, readEventsParams, tidyForm } from '@/lib/ask/events-url'
import { parseDay } from '@/lib/event/day'

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
  classes: { TALKS: 'Talks', SANCTION: 'Sanction' },
} as const

const read = (query: string) => readEventsParams(loadEventsParams(new URLSearchParams(query)), FACTS)

test('an empty address is every event, newest first, from the first page', () => {
  expect(read('')).toMatchObject({
    search: { words: '', class: null, kind: null },
    sort: 'date',
    order: 'desc',
    page: 1,
    misread: [],
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
  expect(request.misread).toEqual([])
  expect(eventsAddress(request)).toBe(address)
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
  const { misread } = read(query)
  expect(misread).toHaveLength(1)
  expect(misread[0]).toMatchObject({ name, expected })
  expect(eventsAddress(read(query))).toBe('/events')
})

test('a kind of source that is none is reported', () => {
  expect(read('source=rumour').misread[0]?.name).toBe('source')
})

test('the address of a form loses its empty fields and joins its lists; a short one is left alone', () => {
  expect(tidyForm({ q: '', by: 'AAA', domain: ['military', 'trade'], tone: '' })).toEqual({
    by: 'AAA',
    domain: 'military,trade',
  })
  expect(tidyForm({ q: '' })).toEqual({})
  expect(tidyForm({ q: 'radar', domain: 'military,trade' })).toBeNull()
})
