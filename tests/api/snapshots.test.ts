import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { answer, handle } from '@/lib/api/handle'
import { rateLimit } from '@/lib/api/rate-limit'
import { getSnapshot, postSnapshot, type SnapshotSetting } from '@/lib/api/snapshots'
import { getDataset } from '@/lib/data/dataset'
import { openLibsqlStore } from '@/lib/data/store/libsql'
import type { SnapshotStore } from '@/lib/data/store/store'
import { TINY_CONTENT } from '@/tests/fixtures/tiny-content'
import { parseCsv } from './ask'

let folder: string
let store: SnapshotStore
let setting: SnapshotSetting
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'snapshots-'))
  store = await openLibsqlStore(join(folder, 'snapshots.db'))
})
beforeEach(() => {
  const limit = rateLimit({ perAddress: 30, total: 600, windowMs: 60_000 })
  setting = { publicUrl: null, now: () => new Date('2026-07-01T12:00:00Z'), limit, store }
})
afterAll(async () => {
  await store.close()
  await rm(folder, { recursive: true })
})

const VIEW = { from: '2020-01-01', to: '2020-02-20', by: null, domain: [], tone: null, day: '2020-02-20' }

function save(body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  const request = new Request('http://localhost:3000/api/v1/snapshots', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Host: 'tension.example', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  return handle(
    request,
    (data) => postSnapshot(request, data, setting),
    () => getDataset(TINY_CONTENT),
  )
}

function open(file: string, query = '', headers: Record<string, string> = {}): Promise<Response> {
  const request = new Request(`http://localhost:3000/api/v1/snapshots/${file}?${query}`, { headers })
  return answer(request, () => getSnapshot(request, file, setting))
}

test('a view is saved once and keeps its code and its first moment', async () => {
  const first = await save(VIEW)
  expect(first.status).toBe(201)
  const { id, url } = await first.json()
  expect(id).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/)
  expect(url).toBe(`http://tension.example/s/${id}`)
  expect(first.headers.get('Location')).toBe(url)

  setting = { ...setting, now: () => new Date('2027-01-01T00:00:00Z') }
  const again = await save({ from: '2020-01-01', to: '2020-02-20' })
  expect(again.status).toBe(200)
  expect(await again.json()).toEqual({ id, url })
  expect((await (await open(`${id}.json`)).json()).savedAt).toBe('2026-07-01T12:00:00.000Z')
})

test('what comes back is the chart and the sum that were shown', async () => {
  const { id } = await (await save({ ...VIEW, by: 'bbb', domain: ['trade', 'trade'] })).json()
  const response = await open(`${id}.json`)
  expect(response.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable')
  const body = await response.json()
  expect(body).toMatchObject({
    id,
    schema: 1,
    spec: {
      from: '2020-01-01',
      to: '2020-02-20',
      day: '2020-02-20',
      by: 'BBB',
      domains: ['trade'],
      tone: null,
    },
    view: { kind: 'part', dataVersion: expect.stringContaining('2020-03-31-'), methodVersion: '0.1.0' },
  })
  expect(body.view.values).toHaveLength(51)
  const total = body.sum.contributions.reduce(
    (sum: number, { points }: { points: number }) => sum + points,
    0,
  )
  expect(total).toBeCloseTo(body.sum.points, 12)
  expect(body.sum.contributions[0].title).toBe('Beland receives the salt guild and drops the listing')
})

test('a code is read as people type it', async () => {
  const { id } = await (await save(VIEW)).json()
  expect((await open(`${id.toLowerCase().replaceAll('-', '')}.json`)).status).toBe(200)
})

test('it comes as picture and table too', async () => {
  const { id } = await (await save(VIEW)).json()
  const svg = await open(`${id}.svg`, 'size=card&theme=dark')
  expect(svg.headers.get('Content-Security-Policy')).toContain("default-src 'none'")
  expect(await svg.text()).toContain(id)
  const png = Buffer.from(await (await open(`${id}.png`, 'size=card')).arrayBuffer())
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
  const [header, first, ...rest] = parseCsv(await (await open(`${id}.csv`)).text())
  expect(header).toEqual(['date', 'index'])
  expect(first).toEqual(['2020-01-01', '80'])
  expect(rest).toHaveLength(50)
})

test('a picture already fetched answers 304', async () => {
  const { id } = await (await save(VIEW)).json()
  const etag = (await open(`${id}.svg`)).headers.get('ETag') ?? ''
  expect((await open(`${id}.svg`, '', { 'If-None-Match': etag })).status).toBe(304)
})

test.each([
  ['7Q4K.json', 'is not one of our codes'],
  ['0000-0000-0000.json', 'no snapshot has the code'],
  ['0000-0000-0000.gif', 'is none of {id}.json'],
])('%s is not there', async (file, message) => {
  const response = await open(file)
  expect(response.status).toBe(404)
  expect((await response.json()).error.message).toContain(message)
})

test.each([
  [{ ...VIEW, title: 'x' }, 'title'],
  [{ ...VIEW, from: '2019-01-01' }, 'from'],
  [{ ...VIEW, day: '2020-04-01' }, 'day'],
  [{ ...VIEW, to: '2020-01-03' }, 'to'],
  [{ ...VIEW, p: '3y' }, 'p'],
  [{ ...VIEW, by: 'CCC' }, 'by'],
  [{ ...VIEW, domain: ['wool'] }, 'domain'],
  [{ ...VIEW, domain: 'trade' }, 'domain'],
  [{ to: '2020-02-20' }, 'from'],
  ['[]', 'body'],
])('%j is refused for its %s', async (body, name) => {
  const response = await save(body)
  expect(response.status).toBe(400)
  const { error } = await response.json()
  expect(error.code).toBe('invalid-body')
  expect(error.parameters[0].name).toBe(name)
})

test('a body that is not JSON, not called JSON or too large is refused', async () => {
  expect((await save('{')).status).toBe(400)
  expect((await save(VIEW, { 'Content-Type': 'text/plain' })).status).toBe(415)
  expect((await save({ ...VIEW, domain: Array(900).fill('diplomatic') })).status).toBe(413)
})

test('pages of other sites may not save', async () => {
  for (const origin of ['https://elsewhere.example', 'null', 'http://localhost:3000.evil.example'])
    expect((await save(VIEW, { Origin: origin })).status).toBe(403)
  expect((await save(VIEW, { Origin: 'http://tension.example' })).status).toBeLessThan(300)
  setting = { ...setting, publicUrl: 'https://tension.public' }
  const own = await save(VIEW, { Origin: 'https://tension.public' })
  expect((await own.json()).url).toMatch(/^https:\/\/tension\.public\/s\//)
})

test('the thirty-first in a minute has to wait, others do not', async () => {
  for (let i = 0; i < 30; i++)
    expect((await save(VIEW, { 'X-Forwarded-For': '1, 192.0.2.1' })).status).toBeLessThan(300)
  const response = await save(VIEW, { 'X-Forwarded-For': '2, 192.0.2.1' })
  expect(response.status).toBe(429)
  expect(response.headers.get('Retry-After')).toBe('60')
  expect((await save(VIEW, { 'X-Forwarded-For': '192.0.2.2' })).status).toBeLessThan(300)
})
