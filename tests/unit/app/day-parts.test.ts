import { expect, test } from 'vitest'
import { dayParts } from '@/app/(dashboard)/_dashboard/day/day-parts'
import { getDataset } from '@/lib/data/open-dataset'
import { daySum } from '@/lib/record/read'

test('what prints as 0.0 is left out and told as a count, on every hundredth day of the record', async () => {
  const dataset = await getDataset('content')
  const { from, asOf } = dataset.dyad.coverage
  let left = 0
  for (let day = asOf; day >= from; day = (day - 100) as typeof day) {
    const sum = daySum(dataset, day)
    const { contributions, unlisted } = dayParts(sum)
    expect(contributions.length + unlisted).toBe(sum.contributions.length)
    for (const part of contributions) expect(Math.abs(part.points)).toBeGreaterThanOrEqual(0.05)
    left += unlisted
  }
  expect(left).toBeGreaterThan(0)
})
