import { expect, test } from 'vitest'
import type { EventSummary } from '@/lib/codebook/event-summary'
import { packSummaries, unpackSummaries } from '@/lib/codebook/packed-summaries'
import { parseDay } from '@/lib/event/day'

const visit: EventSummary = {
  id: '2018-06-26-mattis-visits-beijing',
  day: parseDay('2018-06-26'),
  endDay: parseDay('2018-06-28'),
  precision: 'day',
  title: 'Mattis visits Beijing',
  initiator: 'mutual',
  target: 'mutual',
  domain: 'military',
  class: 'TALKS_MIN',
  score: -3,
  weight: 1,
  sources: 2,
  independent: 2,
  measure: 'none',
  didNotHappen: null,
  plannedFor: null,
  respondsTo: [],
  follows: [],
}
const refusal: EventSummary = {
  ...visit,
  id: '2018-09-22-visit-called-off',
  day: parseDay('2018-09-21'),
  endDay: null,
  title: 'A visit is called off',
  didNotHappen: 'cancelled',
  plannedFor: { day: parseDay('2018-10-15'), precision: 'month' },
  respondsTo: ['2018-09-20-not-in-this-list'],
  follows: [visit.id],
}

test('summaries are the same after the way to the browser', () => {
  expect(unpackSummaries(packSummaries([visit, refusal]))).toEqual([visit, refusal])
  expect(unpackSummaries(packSummaries([]))).toEqual([])
})

test('an id travels without the date it begins with, a link as a place in the list', () => {
  const { names, links, days } = packSummaries([visit, refusal])
  expect(names).toEqual(['mattis-visits-beijing', { id: '2018-09-22-visit-called-off' }])
  expect(links.follows).toEqual([[], [0]])
  expect(links.respondsTo).toEqual([[], ['2018-09-20-not-in-this-list']])
  expect(days).toEqual([17708, 87])
})
