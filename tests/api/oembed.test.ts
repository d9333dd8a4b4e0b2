import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { handle } from '@/lib/api/handle'
import { oembedResponse } from '@/lib/api/oembed'
import { getDataset } from '@/lib/data/open-dataset'
import { saveSnapshot } from '@/lib/data/snapshots'
import { openStore } from '@/lib/data/store/open-store'
import type { SnapshotStore } from '@/lib/data/store/store'
import { PLAIN_LINE } from '@/lib/snapshot/snapshot'
import { TINY_CONTENT } from '@/tests/fixtures/tiny-content'

const site = 'https://tension.example'

let folder: string
let store: SnapshotStore
const ids: string[] = []
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'oembed-'))
  store = await openStore({ dataDir: folder, databaseUrl: null })
  const dataset = await getDataset(TINY_CONTENT)
  for (const title of ['The wool tariff', 'To be taken down']) {
    const spec = {
      from: '2020-01-01',
      to: '2020-02-20',
      by: null,
      domains: [],
      tone: null,
      happened: null,
      thread: null,
      ...PLAIN_LINE,
      lines: [],
      day: '2020-02-20',
      milestones: 'all',
      stems: true,
    } as const
    const share = { spec: { ...spec, domains: [] }, words: { title, note: null } }
    ids.push((await saveSnapshot(dataset, share, new Date(0), store)).id)
  }
  await store.remove(ids[1] ?? '', 'it was a test', '2020-03-01T00:00:00.000Z')
})
afterAll(async () => {
  await store.close()
  await rm(folder, { recursive: true })
})

function oembed(url: string | null, more: Record<string, string> = {}): Promise<Response> {
  const query = new URLSearchParams({ ...(url !== null && { url }), ...more })
  const request = new Request(`${site}/api/v1/oembed?${query}`)
  return handle(
    request,
    (dataset) => oembedResponse(request, dataset, { publicUrl: site, store }),
    () => getDataset(TINY_CONTENT),
  )
}

test.each(['/s/', '/embed/'])('a snapshot under %s is a frame with its thumbnail', async (path) => {
  const response = await oembed(`${site}${path}${ids[0]}`)
  expect(response.status).toBe(200)
  expect(response.headers.get('Content-Type')).toContain('application/json')
  expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
  const answer = await response.json()
  expect(answer).toMatchObject({
    version: '1.0',
    type: 'rich',
    width: 800,
    provider_name: 'Tensiometer',
    provider_url: `${site}/`,
    cache_age: 86_400,
    thumbnail_url: `${site}/api/v1/snapshots/${ids[0]}.png`,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  })
  expect(answer.title).not.toContain('wool tariff')
  expect(answer.height).toBeGreaterThan(400)
  expect(answer.html).toContain(`<iframe src="${site}/embed/${ids[0]}"`)
  expect(answer.html).toContain(`width="800" height="${answer.height}"`)
  expect(answer.html).toContain(`src="${site}/embed.js"`)
})

test('a code is read as people type it', async () => {
  const typed = ids[0]?.toLowerCase().replaceAll('-', '')
  const { html } = await (await oembed(`${site}/s/${typed}/`)).json()
  expect(html).toContain(`/embed/${ids[0]}"`)
})

test('a live address keeps its choices and is asked again soon', async () => {
  const answer = await (await oembed(`${site}/?from=2020-01-21&to=2020-02-20&tone=raises&utm_x=1`)).json()
  expect(answer).toMatchObject({ type: 'rich', cache_age: 300 })
  expect(answer.html).toContain(`src="${site}/embed/live?from=2020-01-21&amp;to=2020-02-20&amp;tone=raises"`)
  expect(answer.thumbnail_url).toContain('/api/v1/chart.png?from=2020-01-21&to=2020-02-20&tone=raises')
})

test('frame and thumbnail keep to the room there is', async () => {
  const answer = await (
    await oembed(`${site}/s/${ids[0]}`, { maxwidth: '400', maxheight: '300', format: 'json', dnt: '1' })
  ).json()
  expect(answer).toMatchObject({ width: 400, height: 300 })
  expect(answer).not.toHaveProperty('thumbnail_url')
})

test('a narrow frame is given room for the key of its milestones', async () => {
  const [narrow, wide] = await Promise.all(
    ['320', '800'].map(async (maxwidth) => (await oembed(`${site}/`, { maxwidth })).json()),
  )
  expect(narrow.height).toBeGreaterThan(300)
  expect(wide.height).toBeGreaterThan(450)
})

test.each([
  ['https://elsewhere.example/s/0000-0000-0000'],
  ['https://tension.example.elsewhere.example/'],
  [`ftp://tension.example/`],
  [`${site}/events/2020-01-01-aland-accuses-beland`],
  [`${site}/s/nonsense`],
  [`${site}/s/0000-0000-0000`],
  ['not an address'],
])('nothing is known of %s', async (url) => {
  const response = await oembed(url)
  expect(response.status).toBe(404)
  expect((await response.json()).error.code).toBe('not-found')
})

test('a removed snapshot is gone, with the reason', async () => {
  const response = await oembed(`${site}/s/${ids[1]}`)
  expect(response.status).toBe(410)
  expect((await response.json()).error.message).toContain('it was a test')
})

test('XML is not given', async () => {
  expect((await oembed(`${site}/`, { format: 'xml' })).status).toBe(501)
})

test.each([
  [null, {}],
  [`${site}/`, { maxwidth: '0' }],
  [`${site}/`, { maxheight: 'high' }],
])('a request that cannot be read is refused: %s %j', async (url, more) => {
  expect((await oembed(url, more)).status).toBe(400)
})
