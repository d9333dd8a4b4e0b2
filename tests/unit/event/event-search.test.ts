import { describe, expect, test } from 'vitest'
import { inAccountOrder } from '@/lib/event/account-order'
import { parseDay } from '@/lib/event/day'
import { ANY_EVENT, CONTEXT, type EventSearch, matchesSearch } from '@/lib/event/event-search'
import { languageName } from '@/lib/words/language-name'
import { event, PUBLISHERS, source } from '../codebook/sample'

const talks = event({
  title: 'Ministers meet at the Shangri-La Dialogue',
  summary: 'They discussed arms sales. No harm was done.',
  actors: ['José Núñez'],
  place: 'Singapore',
  class: 'VISIT',
  sources: [source('gazette'), source('wiki', 'agency')],
})
const finds = (search: Partial<EventSearch>) =>
  matchesSearch(talks, { ...ANY_EVENT, ...search }, (id) => PUBLISHERS[id]?.kind)

describe('words', () => {
  test.each([
    ['ministers', 'the title'],
    ['discussed', 'the summary'],
    ['nunez', 'the actors, without their accents'],
    ['SINGAPORE', 'the place, in any case'],
    ['la shangri', 'words in any order'],
    ['minist sing', 'the beginnings of words'],
    ['  ', 'everything, when there are none'],
  ])('"%s" is found in %s', (words) => expect(finds({ words })).toBe(true))

  test.each([
    ['ministers Vienna', 'all words must occur'],
    ['inisters', 'a word is found from its beginning'],
    ['rms', 'not inside of "arms" or "harm"'],
  ])('"%s" is not found: %s', (words) => expect(finds({ words })).toBe(false))
})

test('a class is that of the record; a record without one is context', () => {
  expect(finds({ class: 'VISIT' })).toBe(true)
  expect(finds({ class: 'SANCTION' })).toBe(false)
  expect(finds({ class: CONTEXT })).toBe(false)
  const storm = event({ class: undefined, context: 'Not an act of a state' })
  expect(matchesSearch(storm, { ...ANY_EVENT, class: CONTEXT }, () => undefined)).toBe(true)
})

test('a kind of source is that of whoever published it first, not of its carrier', () => {
  expect(finds({ kind: 'newspaper' })).toBe(true)
  expect(finds({ kind: 'wire' })).toBe(true)
  expect(finds({ kind: 'encyclopedia' })).toBe(false)
})

test('which side comes first changes from one day to the next, so that neither always leads', () => {
  const leads = ['1970-01-01', '1970-01-02', '1970-01-03'].map(
    (date) => inAccountOrder(parseDay(date), ['A', 'B'])[0],
  )
  expect(leads).toEqual(['A', 'B', 'A'])
})

test('languages are named in English', () => {
  expect([languageName('zh'), languageName('fr')]).toEqual(['Chinese', 'French'])
})
