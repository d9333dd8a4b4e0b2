import { expect, test } from 'vitest'
import { ADDRESSES } from '@/lib/api/addresses'
import { getChart } from '@/lib/api/chart'
import { getEvents } from '@/lib/api/events'
import { rateLimit } from '@/lib/api/rate-limit'
import { getSeries } from '@/lib/api/series'
import { readShare } from '@/lib/api/share'
import { verifyPicture } from '@/lib/api/verify'
import { freezeView } from '@/lib/data/freeze'
import { getDataset } from '@/lib/data/open-dataset'
import { readSnapshot } from '@/lib/snapshot/read-snapshot'
import { snapshotId } from '@/lib/snapshot/snapshot'
import { TINY_CONTENT } from '@/tests/fixtures/tiny-content'
import { ask } from './ask'

const SITE = 'https://tension.example'

test('only acts of a size are listed, and only they make up the series', async () => {
  const list = async (query: string) =>
    (await (await ask((request, data) => getEvents(request, data, 'json'), query)).json()).events
  const all: { score: number }[] = await list('')
  const large = await list('weight=3')
  expect(large).toEqual(all.filter(({ score }) => Math.abs(score) >= 3))
  expect(large.length).toBeGreaterThan(0)
  expect(large.length).toBeLessThan(all.length)
  const series = await (await ask((request, data) => getSeries(request, data, 'json'), 'weight=3.5')).json()
  expect(series.selection).toMatchObject({ by: null, weight: 3.5 })
  // The first event scores 3.
  expect(series.points[0]).toMatchObject({ index: 50, raw: 0 })
})

test('a picture of large acts says so, and verifies', async () => {
  const text = await (await ask((request, data) => getChart(request, data, 'svg', SITE), 'weight=4')).text()
  expect(text).toContain('only scores of 4 or more')
  const verdict = await verifyPicture(
    new Request(`${SITE}/api/v1/verify`, {
      method: 'POST',
      headers: { 'Content-Type': 'image/svg+xml' },
      body: text,
    }),
    await getDataset(TINY_CONTENT),
    { publicUrl: SITE, limit: rateLimit({ perAddress: 9, total: 9, windowSeconds: 60 }) },
  )
  expect(await verdict.json()).toMatchObject({ verdict: 'matches', facts: { spec: { weight: 4 } } })
})

test('a snapshot keeps the size where one was chosen; without one it is what it was before there was a choice', async () => {
  const freeze = async (body: object) => {
    const dataset = await getDataset(TINY_CONTENT)
    const request = new Request(`${SITE}/api/v1/snapshots`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ from: '2020-01-01', to: '2020-03-31', ...body }),
    })
    const { spec, words } = await readShare(request, dataset)
    return freezeView(dataset, spec, words)
  }
  const [plain, large] = [await freeze({}), await freeze({ weight: 4 })]
  expect(Object.hasOwn(plain.spec, 'weight')).toBe(false)
  expect(readSnapshot(JSON.parse(JSON.stringify(large))).spec.weight).toBe(4)
  expect(large.ledger.every(({ score }) => Math.abs(score) >= 4)).toBe(true)
  expect(snapshotId(large)).not.toBe(snapshotId(plain))
  await expect(freeze({ weight: '4' })).rejects.toThrow('weight: found "4", expected a number')
  await expect(freeze({ weight: 0.3 })).rejects.toThrow('in steps of 0.5')
})

test('the reference knows it wherever a selection is taken', () => {
  const taking = ADDRESSES.filter(({ parameters }) => parameters.some(({ name }) => name === 'tone'))
  expect(taking.length).toBeGreaterThan(3)
  for (const { parameters } of taking) expect(parameters.map(({ name }) => name)).toContain('weight')
})
