import { expect, test } from 'vitest'
import { getHealth } from '@/lib/api/health'
import { getDataset } from '@/lib/data/open-dataset'
import { TINY_CONTENT } from '@/tests/fixtures/tiny-content'
import { printedErrors } from './printed-errors'

test('a healthy server says which data and method it serves', async () => {
  const response = await getHealth(() => getDataset(TINY_CONTENT))
  expect(response.status).toBe(200)
  expect(await response.json()).toEqual({
    status: 'ok',
    dataVersion: expect.stringMatching(/^2020-03-31-[0-9a-f]{8}$/),
    methodVersion: '0.1.0',
  })
})

test('broken content makes it unavailable, with the reason', async () => {
  printedErrors()
  const response = await getHealth(() => getDataset('tests/fixtures/no-content-here'))
  expect(response.status).toBe(503)
  expect((await response.json()).reason).toBe('content has 1 problem; run npm run check-content')
})
