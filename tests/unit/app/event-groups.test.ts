import { expect, test } from 'vitest'
import { grouped } from '@/app/(dashboard)/_dashboard/list/event-order'
import { getDataset } from '@/lib/data/open-dataset'
import { TINY_CONTENT } from '@/tests/fixtures/tiny-content'

const { summaries } = await getDataset(TINY_CONTENT)

test('events by date stand under their months, every one once and in the order given', () => {
  const groups = grouped(summaries, 'newest')
  expect(groups.every(({ heading }) => /^[A-Z][a-z]{2} \d{4}$/.test(heading ?? ''))).toBe(true)
  expect(groups.flatMap(({ members }) => members)).toEqual(summaries)
})

test('the strongest first are one list without months', () => {
  expect(grouped(summaries, 'strongest')).toEqual([{ heading: null, members: summaries }])
})
