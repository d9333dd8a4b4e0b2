import { expect, test } from 'vitest'
import { getHealth, getReadiness } from '@/lib/api/health'
import { getDataset } from '@/lib/data/open-dataset'
import { StoreError } from '@/lib/data/store/store'
import { TINY_CONTENT } from '@/tests/fixtures/tiny-content'
import { printedErrors } from './printed-errors'

const sound = () => getDataset(TINY_CONTENT)
const writable = async () => undefined

test('a server that runs says so, whatever else is wrong', async () => {
  expect(getHealth().status).toBe(200)
  expect(await getHealth().json()).toEqual({ status: 'ok' })
})

test('a server that can do its work says which data and method it serves', async () => {
  const response = await getReadiness(sound, writable)
  expect(response.status).toBe(200)
  expect(await response.json()).toEqual({
    status: 'ok',
    content: 'ok',
    store: 'ok',
    dataVersion: expect.stringMatching(/^2020-03-31-[0-9a-f]{8}$/),
    methodVersion: '0.1.0',
  })
})

test('broken content makes it unavailable, with the reason', async () => {
  printedErrors()
  const response = await getReadiness(() => getDataset('tests/fixtures/no-content-here'), writable)
  expect(response.status).toBe(503)
  expect(await response.json()).toMatchObject({
    status: 'unavailable',
    content: 'content has 1 problem; run npm run check-content',
    store: 'ok',
    dataVersion: null,
  })
})

test('a store that cannot be written to makes it unavailable, and only the log says where it lies', async () => {
  const printed = printedErrors()
  const response = await getReadiness(sound, async () => {
    throw new StoreError('/srv/data/snapshots.db: disk full')
  })
  expect(response.status).toBe(503)
  expect(await response.json()).toMatchObject({ content: 'ok', store: 'snapshots cannot be saved' })
  expect(printed()).toContain('/srv/data/snapshots.db: disk full')
})
