import { expect, test } from 'vitest'
import { inOrder } from '@/app/(dashboard)/_dashboard/list/event-order'
import { events } from '@/tests/fixtures/arland-borland'

const ids = (order: 'newest' | 'strongest') => inOrder(events, order).map(({ id }) => id)

test('the newest event comes first', () => {
  expect(ids('newest')).toEqual([
    '2020-10-05-agreement',
    '2020-08-15-statement',
    '2020-06-20-visit',
    '2020-05-04-call-refused',
    '2020-05-01-drill',
    '2020-02-10-tariff',
  ])
})

test('the largest score comes first whichever its sign, of equals the newest', () => {
  // Scores -6, 6, 5, -4, 3 and 0.
  expect(ids('strongest')).toEqual([
    '2020-10-05-agreement',
    '2020-02-10-tariff',
    '2020-05-01-drill',
    '2020-06-20-visit',
    '2020-05-04-call-refused',
    '2020-08-15-statement',
  ])
})

test('events of one day come by their ids, and the list that was given stays as it was', () => {
  const [first] = events
  if (!first) throw new Error('the fixture has no events')
  const given = ['b', 'a', 'c'].map((id) => ({ ...first, id }))
  expect(inOrder(given, 'newest').map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  expect(given.map(({ id }) => id)).toEqual(['b', 'a', 'c'])
})
