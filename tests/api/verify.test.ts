import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { getChart } from '@/lib/api/chart'
import { answer, handle } from '@/lib/api/handle'
import { rateLimit } from '@/lib/api/rate-limit'
import { getSnapshot } from '@/lib/api/snapshots'
import { verifyPicture } from '@/lib/api/verify'
import { getDataset } from '@/lib/data/open-dataset'
import { saveSnapshot } from '@/lib/data/snapshots'
import { openStore } from '@/lib/data/store/open-store'
import type { SnapshotStore } from '@/lib/data/store/store'
import { PLAIN_LINE } from '@/lib/snapshot/snapshot'
import { copyTinyContent, TINY_CONTENT } from '@/tests/fixtures/tiny-content'

const publicUrl = 'https://tension.example'
const unlimited = rateLimit({ perAddress: 1000, total: 1000, windowSeconds: 60 })
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

let folder: string
let store: SnapshotStore
let id: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verify-'))
  store = await openStore({ dataDir: folder, databaseUrl: null })
  const words = { title: 'The wool tariff', note: null }
  const dataset = await getDataset(TINY_CONTENT)
  const saved = await saveSnapshot(dataset, { spec: { ...spec, domains: [] }, words }, new Date(0), store)
  id = saved.id
})
afterAll(async () => {
  await store.close()
  await rm(folder, { recursive: true })
})

async function picture(file: string, query = ''): Promise<Uint8Array> {
  const request = new Request(`http://localhost/api/v1/snapshots/${file}?${query}`)
  const response = await answer(request, () => getSnapshot(request, file, { publicUrl, store }))
  return new Uint8Array(await response.arrayBuffer())
}

function verify(
  body: Uint8Array | FormData | string,
  type: string | null = 'application/octet-stream',
  { dir = TINY_CONTENT, limit = unlimited } = {},
): Promise<Response> {
  const request = new Request('http://localhost/api/v1/verify', {
    method: 'POST',
    body: body instanceof Uint8Array ? Uint8Array.from(body) : body,
    headers: type === null ? {} : { 'Content-Type': type },
  })
  return handle(
    request,
    (data) => verifyPicture(request, data, { publicUrl, limit, store }),
    () => getDataset(dir),
  )
}
const verdictOf = async (body: Uint8Array, dir = TINY_CONTENT) =>
  (await verify(body, undefined, { dir })).json()

test.each([
  ['svg', ''],
  ['png', ''],
  ['svg', 'size=square&theme=dark&qr=1&words=1'],
  ['png', 'size=portrait&theme=dark&qr=1&words=1'],
])('a downloaded %s with "%s" matches its snapshot', async (format, query) => {
  expect(await verdictOf(await picture(`${id}.${format}`, query))).toMatchObject({
    verdict: 'matches',
    facts: { id },
    says: [],
    url: `https://tension.example/s/${id}`,
  })
})

test('a form with the file does as well', async () => {
  const form = new FormData()
  form.set('note', 'from a desk')
  form.set('picture', new File([Buffer.from(await picture(`${id}.png`))], 'chart.png', { type: 'image/png' }))
  expect(await (await verify(form, null)).json()).toMatchObject({ verdict: 'matches' })
})

test('a changed picture is altered, and the answer says where', async () => {
  const svg = Buffer.from(await picture(`${id}.svg`)).toString()
  const found = await verdictOf(new TextEncoder().encode(svg.replace('>Friendly<', '>Fine<')))
  expect(found).toMatchObject({
    verdict: 'altered',
    says: ['names of the grades: expected "Friendly", found "Fine"'],
  })
  const png = await picture(`${id}.png`)
  png[png.length - 300] = (png[png.length - 300] ?? 0) ^ 255
  expect(await verdictOf(png)).toMatchObject({ verdict: 'altered', says: ['image: drawn differently'] })
})

test('once the data have changed, an unaltered picture is of older data', async () => {
  const { dir, edit } = await copyTinyContent()
  await edit('events/2020/2020-01-01-aland-accuses-beland.yaml', 'title:', 'title: Corrected,')
  expect(await verdictOf(await picture(`${id}.png`), dir)).toMatchObject({ verdict: 'older-data' })
})

test('a picture of present data matches as long as they are present', async () => {
  const request = new Request('http://localhost/api/v1/chart.svg?by=AAA&domain=trade&size=wide')
  const response = await handle(
    request,
    (data) => getChart(request, data, 'svg', publicUrl),
    () => getDataset(TINY_CONTENT),
  )
  const svg = await response.text()
  const bytes = new TextEncoder().encode(svg)
  expect(await verdictOf(bytes)).toMatchObject({ verdict: 'matches', facts: { id: null }, url: null })
  expect(await verdictOf(new TextEncoder().encode(svg.replace('>Part of', '>All of')))).toMatchObject({
    verdict: 'altered',
  })
  const { dir, edit } = await copyTinyContent()
  await edit('events/2020/2020-01-01-aland-accuses-beland.yaml', 'title:', 'title: Corrected,')
  expect(await verdictOf(bytes, dir)).toMatchObject({ verdict: 'cannot-tell', reason: 'unsaved-data' })
  for (const days of ['0001-01-01', '2019-12-31'])
    expect(
      await verdictOf(
        new TextEncoder().encode(
          svg.replace('from\\&quot;:\\&quot;2020-01-01', `from\\&quot;:\\&quot;${days}`),
        ),
      ),
    ).toMatchObject({
      verdict: 'altered',
      says: [expect.stringContaining('spec in the file')],
    })
})

test('other files are not ours', async () => {
  expect(await verdictOf(new Uint8Array([1, 2, 3]))).toEqual({
    verdict: 'not-ours',
    reason: 'no-facts',
    mentions: null,
    says: [],
    url: null,
  })
  const svg = Buffer.from(await picture(`${id}.svg`)).toString()
  const unknown = svg.replaceAll(id, '0000-0000-0000')
  expect(await verdictOf(new TextEncoder().encode(unknown))).toMatchObject({
    verdict: 'not-ours',
    reason: 'unknown-snapshot',
    url: null,
  })
})

test('a body that is too large, no file or no picture is refused', async () => {
  expect((await verify(new Uint8Array(4 * 1024 * 1024 + 1))).status).toBe(413)
  expect((await verify('{}', 'application/json')).status).toBe(415)
  expect((await verify('x', 'multipart/form-data; boundary=y')).status).toBe(400)
  const form = new FormData()
  form.set('picture', 'no file')
  expect((await verify(form, null)).status).toBe(400)
})

test('who checks too many has to wait', async () => {
  const limit = rateLimit({ perAddress: 1, total: 10, windowSeconds: 60 })
  await verify(new Uint8Array(1), undefined, { limit })
  const response = await verify(new Uint8Array(1), undefined, { limit })
  expect(response.status).toBe(429)
  expect(Number(response.headers.get('Retry-After'))).toBeGreaterThan(0)
})

test('pictures print the address of the site, whatever a request says of its host', async () => {
  const request = new Request(`http://localhost/api/v1/snapshots/${id}.svg`, {
    headers: { Host: 'desk.example', 'X-Forwarded-Host': 'desk.example', 'X-Forwarded-Proto': 'https' },
  })
  const answered = await answer(request, () => getSnapshot(request, `${id}.svg`, { publicUrl, store }))
  expect(await answered.text()).toContain(`>tension.example/s/${id}</text>`)
  expect(answered.headers.get('Vary')).toBeNull()
})
