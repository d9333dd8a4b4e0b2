import { describe, expect, test } from 'vitest'
import { answerLags, linksOf, threadOf } from '@/lib/dialogue/threads'
import { talk } from './talk'

// Aland lists a trader, Beland answers with a tariff, Aland answers the tariff; talks carry the matter on.
const LISTING = talk('2020-01-01-listing')
const TARIFF = talk('2020-01-11-tariff', { domain: 'trade', respondsTo: [LISTING.id] })
const PROTEST = talk('2020-01-14-protest', { respondsTo: [LISTING.id] })
const COUNTER = talk('2020-02-01-counter', { domain: 'trade', respondsTo: [TARIFF.id] })
const TALKS = talk('2020-03-01-talks', { domain: 'trade', follows: [COUNTER.id] })
const STORM = talk('2020-03-05-storm')
const EVENTS = [LISTING, TARIFF, PROTEST, COUNTER, TALKS, STORM]

describe('the thread of an event', () => {
  const chain = [LISTING.id, TARIFF.id, COUNTER.id, TALKS.id]

  test.each([TARIFF.id, COUNTER.id, TALKS.id])('is the whole chain for its member %s', (id) => {
    expect(threadOf(EVENTS, id)?.events).toEqual(chain)
  })

  test('of the first act has every answer to it', () => {
    expect(threadOf(EVENTS, LISTING.id)?.events).toEqual([
      LISTING.id,
      TARIFF.id,
      PROTEST.id,
      COUNTER.id,
      TALKS.id,
    ])
  })

  test('leaves out other answers to the same act', () => {
    expect(threadOf(EVENTS, PROTEST.id)?.events).toEqual([LISTING.id, PROTEST.id])
  })

  test('says how each step follows and after how many days', () => {
    expect(threadOf(EVENTS, TARIFF.id)?.links).toEqual([
      { from: LISTING.id, to: TARIFF.id, kind: 'answers', lagDays: 10 },
      // 20 days of January and the first of February.
      { from: TARIFF.id, to: COUNTER.id, kind: 'answers', lagDays: 21 },
      { from: COUNTER.id, to: TALKS.id, kind: 'follows', lagDays: 29 },
    ])
  })

  test('is none for an event without links, or one that is not in the record', () => {
    expect(threadOf(EVENTS, STORM.id)).toBeNull()
    expect(threadOf(EVENTS, '2020-01-01-nothing')).toBeNull()
  })

  test('ends where two events of one day answer each other', () => {
    const a = talk('2020-01-01-a', { respondsTo: ['2020-01-01-b'] })
    const b = talk('2020-01-01-b', { respondsTo: ['2020-01-01-a'] })
    expect(threadOf([a, b], a.id)?.events).toEqual([a.id, b.id])
  })
})

test('links of one event stand by the day of the earlier one', () => {
  const both = talk('2020-02-02-both', { respondsTo: [COUNTER.id, LISTING.id], follows: [TARIFF.id] })
  expect(
    linksOf([...EVENTS, both])
      .filter(({ to }) => to === both.id)
      .map(({ from }) => from),
  ).toEqual([LISTING.id, TARIFF.id, COUNTER.id])
})

describe('the lag of answers', () => {
  test('is the median by the domain of the answer; carrying a matter on is no answer', () => {
    // Trade: 10 and 21 days; military: 13 days.
    expect(answerLags(EVENTS)).toEqual([
      { domain: 'trade', medianDays: 15.5, count: 2 },
      { domain: 'military', medianDays: 13, count: 1 },
    ])
  })

  test('is the middle one of an odd number of answers', () => {
    const late = talk('2020-04-10-late', { domain: 'trade', respondsTo: [LISTING.id] })
    // 10, 21 and 100 days.
    expect(answerLags([...EVENTS, late])[0]).toEqual({ domain: 'trade', medianDays: 21, count: 3 })
  })

  test('is told for no domain without an answer', () => {
    expect(answerLags([LISTING, STORM])).toEqual([])
  })
})
