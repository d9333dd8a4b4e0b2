import { expect, test } from 'vitest'
import { getChart } from '@/lib/api/chart'
import { getDay } from '@/lib/api/days'
import { rateLimit } from '@/lib/api/rate-limit'
import { getSeries } from '@/lib/api/series'
import { readShare } from '@/lib/api/share'
import { verifyPicture } from '@/lib/api/verify'
import { getWeighables } from '@/lib/api/weighables'
import { freezeView } from '@/lib/data/freeze'
import { getDataset } from '@/lib/data/open-dataset'
import { sinceSnapshot } from '@/lib/record/since'
import { readSnapshot } from '@/lib/snapshot/read-snapshot'
import { TINY_CONTENT } from '@/tests/fixtures/tiny-content'
import { ask, parseCsv } from './ask'

const NOTICE = "Reader's weights, not the published index"
const SITE = 'https://tension.example'
const series = (query: string, format: 'json' | 'csv' = 'json') =>
  ask((request, data) => getSeries(request, data, format), query)
const day = (query: string) => ask((request, data) => getDay(request, data, '2020-01-01.json'), query)
const chart = (query: string) => ask((request, data) => getChart(request, data, 'svg', SITE), query)

async function freeze(body: object) {
  const dataset = await getDataset(TINY_CONTENT)
  const request = new Request(`${SITE}/api/v1/snapshots`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ from: '2020-01-01', to: '2020-03-31', ...body }),
  })
  const { spec, words } = await readShare(request, dataset)
  return { dataset, snapshot: await freezeView(dataset, spec, words) }
}

test('what scores are made of is given event by event, with the numbers of the codebook', async () => {
  const body = await (await ask(getWeighables)).json()
  expect(body.columns).toHaveLength(body.rows[0].length)
  expect(Object.fromEntries(body.columns.map((name: string, i: number) => [name, body.rows[0][i]]))).toEqual({
    event: '2020-01-01-aland-accuses-beland',
    date: '2020-01-01',
    initiator: 'AAA',
    domain: 'diplomatic',
    score: 3,
    weight: 1,
    halfLife: 10,
    measures: [],
    didNotHappen: null,
    class: 'DENOUNCE',
    magnitude: 3,
    step: 1,
  })
  expect(body.classes.DENOUNCE).toEqual({ base: 3, group: 'words' })
  expect(body.recorded).toEqual(['2020-04-01'])
})

test('as known before anything was recorded there is nothing to weigh', async () => {
  expect((await (await ask(getWeighables, 'known=2020-03-31')).json()).rows).toEqual([])
  expect((await ask(getWeighables, 'known=2020-04-02')).status).toBe(400)
})

test("a series under a reader's weights says so, in every row of its table too", async () => {
  const body = await (await series('w=words:2')).json()
  expect(body).toMatchObject({ weights: 'words:2', known: null, notice: NOTICE })
  expect(body.points[0].raw).toBe(6)
  const [head, first] = parseCsv(await (await series('w=words:2', 'csv')).text())
  expect([head?.at(-1), first?.at(-1)]).toEqual(['weights', 'words:2'])
  expect((await (await series('')).json()).notice).toBeUndefined()
})

test("a day adds up under a reader's weights, and says so", async () => {
  const body = await (await day('w=words:2')).json()
  expect(body.notice).toBe(NOTICE)
  expect(body.index).toBeCloseTo(50 + (50 * 6) / Math.hypot(4, 6), 9)
  expect(body.contributions).toMatchObject([{ score: 6, points: expect.closeTo(body.index - 50, 9) }])
})

test('of a day before anything was recorded there is no sum', async () => {
  const response = await day('known=2020-03-31')
  expect(response.status).toBe(400)
  expect((await response.json()).error.message).toContain('nothing was recorded before')
})

test.each(['w=navy:2', 'w=words:7', 'lines=thick', 'parts=side', 'known=2020-04-02'])(
  'a chart of %s is refused',
  async (query) => expect((await chart(query)).status).toBe(400),
)

test('a picture does not claim the published index, and verifies', async () => {
  const text = await (await chart('w=words:2&lines=equal-weights&parts=domain&known=2020-04-01')).text()
  expect(text).toContain('under a reader')
  expect(text).not.toContain('tension stands at')
  const verdict = await verifyPicture(
    new Request(`${SITE}/api/v1/verify`, {
      method: 'POST',
      headers: { 'Content-Type': 'image/svg+xml' },
      body: text,
    }),
    await getDataset(TINY_CONTENT),
    { publicUrl: SITE, limit: rateLimit({ perAddress: 9, total: 9, windowSeconds: 60 }) },
  )
  expect(await verdict.json()).toMatchObject({
    verdict: 'matches',
    facts: {
      spec: { weights: 'words:2', lines: ['equal-weights'], parts: 'domain', known: '2020-04-01' },
    },
  })
})

test('a picture of the published line says nothing of lines, as before there was a choice', async () => {
  const text = await (await chart('')).text()
  for (const name of ['weights', 'known', 'lines', 'parts']) expect(text).not.toContain(`"${name}"`)
})

test('a snapshot keeps its line and says what it is', async () => {
  const { dataset, snapshot } = await freeze({
    weights: 'words:2',
    lines: ['without-standing', 'equal-weights'],
    parts: 'domain',
  })
  const { spec, view, sum, ledger } = readSnapshot(JSON.parse(JSON.stringify(snapshot)))
  expect(spec).toMatchObject({
    weights: 'words:2',
    lines: ['equal-weights', 'without-standing'],
    parts: 'domain',
  })
  expect(view.notice).toBe(NOTICE)
  expect(view.lines.map(({ id }) => id)).toEqual(['published', 'equal-weights', 'without-standing'])
  expect(view.stack.map(({ id }) => id)).toEqual(['diplomatic', 'trade'])
  expect(view.values.at(-1)).toBeCloseTo(sum.index, 9)
  expect(ledger[0]?.score).toBe(6)
  // Compared with today's data under the same weights, nothing has changed.
  expect(sinceSnapshot(dataset, snapshot).identical).toBe(true)
})

test('a snapshot of a record that was empty, or of weights that are none, is refused', async () => {
  await expect(freeze({ known: '2020-03-31' })).rejects.toThrow('nothing was recorded before')
  await expect(freeze({ weights: 'navy:2' })).rejects.toThrow('weights')
})
