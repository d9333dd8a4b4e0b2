import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { CLIENT_HEADER } from '@/lib/api/client-address'
import { answer, handle } from '@/lib/api/handle'
import { rateLimit } from '@/lib/api/rate-limit'
import {
  allowSaving,
  archiveResponse,
  dailyLimit,
  getSnapshot,
  postSnapshot,
  type SnapshotSetting,
} from '@/lib/api/snapshots'
import { readContent } from '@/lib/data/content'
import { getDataset } from '@/lib/data/open-dataset'
import { openLibsqlStore } from '@/lib/data/store/libsql'
import { type SnapshotStore, StoreError } from '@/lib/data/store/store'
import { buildDataset } from '@/lib/record/dataset'
import { copyTinyContent, TINY_CONTENT } from '@/tests/fixtures/tiny-content'
import { parseCsv } from './ask'

let folder: string
let store: SnapshotStore
let setting: SnapshotSetting
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'snapshots-'))
  store = await openLibsqlStore(join(folder, 'snapshots.db'))
})
beforeEach(() => {
  const limit = rateLimit({ perAddress: 30, total: 600, windowSeconds: 60 })
  const now = () => new Date('2026-07-01T12:00:00Z')
  const daily = dailyLimit(1000)
  setting = { publicUrl: 'http://tension.example', port: 3000, token: null, now, limit, daily, store }
})
afterAll(async () => {
  await store.close()
  await rm(folder, { recursive: true })
})

const VIEW = { from: '2020-01-01', to: '2020-02-20', by: null, domain: [], tone: null, day: '2020-02-20' }

function save(body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  const request = new Request('http://localhost:3000/api/v1/snapshots', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
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
    schema: 3,
    spec: {
      from: '2020-01-01',
      to: '2020-02-20',
      day: '2020-02-20',
      by: 'BBB',
      domains: ['trade'],
      tone: null,
      happened: null,
      thread: null,
      milestones: 'all',
      stems: true,
    },
    words: null,
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
  expect(header).toEqual(['date', 'index', 'range_low', 'range_high'])
  expect(first?.slice(0, 2)).toEqual(['2020-01-01', '80'])
  const plain = await (await save({ ...VIEW, range: false })).json()
  expect(parseCsv(await (await open(`${plain.id}.csv`)).text())[0]).toEqual(['date', 'index'])
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
  [{ ...VIEW, titel: 'x' }, 'titel'],
  [{ ...VIEW, title: 'x'.repeat(121) }, 'title'],
  [{ ...VIEW, title: 'two\nlines' }, 'title'],
  [{ ...VIEW, note: 'x'.repeat(501) }, 'note'],
  [{ ...VIEW, note: 5 }, 'note'],
  [{ ...VIEW, milestones: 'few' }, 'milestones'],
  [{ ...VIEW, stems: 'no' }, 'stems'],
  [{ ...VIEW, from: '2019-01-01' }, 'from'],
  [{ ...VIEW, day: '2020-04-01' }, 'day'],
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

test('of a day a week is kept, around it, with the sum of the day, and the answer says so', async () => {
  const answer = await (await save({ from: '2020-01-21', to: '2020-01-21' })).json()
  expect(answer.notice).toBe(
    'Asked for 21 Jan 2020; a chart shows at least 7 days: 18 Jan 2020 to 24 Jan 2020 is shown',
  )
  const { spec } = await (await open(`${answer.id}.json`)).json()
  expect(spec).toMatchObject({ from: '2020-01-18', to: '2020-01-24', day: '2020-01-21' })
})

test('a body that is not JSON, not called JSON or too large is refused', async () => {
  expect((await save('{')).status).toBe(400)
  expect((await save(VIEW, { 'Content-Type': 'text/plain' })).status).toBe(415)
  expect((await save({ ...VIEW, domain: Array(900).fill('diplomatic') })).status).toBe(413)
})

test('pages of other sites may not save', async () => {
  for (const origin of ['https://elsewhere.example', 'null', 'http://localhost:3000.evil.example'])
    expect((await save(VIEW, { Origin: origin })).status).toBe(403)
  for (const origin of ['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000'])
    expect((await save(VIEW, { Origin: origin })).status).toBeLessThan(300)
  const own = await save(VIEW, { Origin: 'http://tension.example' })
  expect((await own.json()).url).toMatch(/^http:\/\/tension\.example\/s\//)
})

test('what a request says of its host makes no site ours and stands in no address', async () => {
  const forged = { Host: 'evil.example', 'X-Forwarded-Host': 'evil.example', 'X-Forwarded-Proto': 'https' }
  expect((await save(VIEW, { ...forged, Origin: 'https://evil.example' })).status).toBe(403)
  const { id, url } = await (await save(VIEW, forged)).json()
  expect(url).toBe(`http://tension.example/s/${id}`)
  expect(await (await open(`${id}.svg`, '', forged)).text()).not.toContain('evil.example')
})

test('the thirty-first in a minute has to wait, others do not', async () => {
  for (let i = 0; i < 30; i++)
    expect((await save(VIEW, { [CLIENT_HEADER]: '192.0.2.1' })).status).toBeLessThan(300)
  const response = await save(VIEW, { [CLIENT_HEADER]: '192.0.2.1', 'X-Forwarded-For': '192.0.2.7' })
  expect(response.status).toBe(429)
  expect(Number(response.headers.get('Retry-After'))).toBeGreaterThan(50)
  expect((await save(VIEW, { [CLIENT_HEADER]: '192.0.2.2' })).status).toBeLessThan(300)
})

test('broken bodies use up the share of their sender alone', async () => {
  setting = { ...setting, limit: rateLimit({ perAddress: 3, total: 2, windowSeconds: 60 }) }
  for (const _time of [1, 2, 3]) expect((await save('{', { [CLIENT_HEADER]: '192.0.2.1' })).status).toBe(400)
  expect((await save('{', { [CLIENT_HEADER]: '192.0.2.1' })).status).toBe(429)
  for (const _time of [1, 2])
    expect((await save(VIEW, { [CLIENT_HEADER]: '192.0.2.2' })).status).toBeLessThan(300)
  expect((await save(VIEW, { [CLIENT_HEADER]: '192.0.2.2' })).status).toBe(429)
})

test('a day brings only so many new snapshots; those kept before do not count', async () => {
  setting = { ...setting, daily: dailyLimit(2) }
  for (const title of ['First today', 'First today', 'First today', 'Second today'])
    expect((await save({ ...VIEW, title })).status).toBeLessThan(300)
  const refused = await save({ ...VIEW, title: 'One too many' })
  expect(refused.status).toBe(429)
  expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(86_000)
})

test('what could not be saved uses up nothing of the day', async () => {
  setting = { ...setting, daily: dailyLimit(1) }
  const body = { ...VIEW, title: 'Taken down before' }
  const { id } = await (await save(body)).json()
  await store.remove(id, 'Names a private person', '2026-08-01T00:00:00.000Z')
  const daily = dailyLimit(1)
  const failing = () => Promise.reject(new StoreError('the disk is full'))
  setting = { ...setting, daily, store: { ...store, save: failing } }
  for (const _time of [1, 2]) expect((await save({ ...VIEW, title: 'After the failure' })).status).toBe(503)
  setting = { ...setting, store }
  for (const _time of [1, 2]) expect((await save(body)).status).toBe(410)
  expect((await save({ ...VIEW, title: 'After the failure' })).status).toBe(201)
  expect((await save({ ...VIEW, title: 'One too many' })).status).toBe(429)
})

test('an error repeats little of a request, however long that was', async () => {
  const body = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`${i}${'x'.repeat(30)}`, 1]))
  const refused = await save(body)
  const text = await refused.text()
  expect(refused.status).toBe(400)
  expect(text.length).toBeLessThan(20_000)
  expect(text).toContain('and 19')
})

test('layers and the words of the sharer are kept with the view, and make it another snapshot', async () => {
  const plain = await (await save(VIEW)).json()
  const body = { ...VIEW, milestones: 'main', stems: false, title: '  <b>Salt</b> & wool ', note: '' }
  const { id } = await (await save(body)).json()
  expect(id).not.toBe(plain.id)
  const { words, spec, view } = await (await open(`${id}.json`)).json()
  expect(words).toEqual({ title: '<b>Salt</b> & wool', note: null })
  expect(spec).toMatchObject({ milestones: 'main', stems: false })
  expect(view.milestones.map(({ label }: { label: string }) => label)).toEqual(['Salt sanctions'])
  expect(view.stems).toEqual([])
  expect((await (await save({ ...body, title: '<b>Salt</b> & wool', note: null })).json()).id).toBe(id)
})

test('a script of another origin may save with the token, and only with it', async () => {
  const token = 'a token of twenty or more'
  const from = (authorization?: string) =>
    save(VIEW, {
      Origin: 'https://elsewhere.example',
      ...(authorization === undefined ? {} : { Authorization: authorization }),
    })
  expect((await from(`Bearer ${token}`)).status).toBe(403)
  setting = { ...setting, token }
  const answered = await from(`Bearer ${token}`)
  expect(answered.status).toBeLessThan(300)
  expect(answered.headers.get('Access-Control-Allow-Origin')).toBe('*')
  for (const wrong of [undefined, '', 'Bearer ', `Bearer ${token}s`, `Basic ${token}`])
    expect((await from(wrong)).status).toBe(403)
  expect(allowSaving().headers.get('Access-Control-Allow-Headers')).toBe('Authorization, Content-Type')
})

test('a snapshot taken down is gone in every format, with the reason, and is not saved again', async () => {
  const body = { ...VIEW, title: 'To be taken down' }
  const { id } = await (await save(body)).json()
  await store.remove(id, 'Names a private person', '2026-08-01T00:00:00.000Z')
  const answers = await Promise.all([
    ...['json', 'svg', 'png', 'csv'].map((format) => open(`${id}.${format}`)),
    save(body),
  ])
  for (const answered of answers) {
    expect(answered.status).toBe(410)
    expect(answered.headers.get('Cache-Control')).toBe('no-store')
    const { error } = await answered.json()
    expect(error.code).toBe('removed')
    expect(error.message).toBe(`snapshot ${id} was removed on 2026-08-01: Names a private person`)
  }
})

test('a byte changed in the store is noticed', async () => {
  const { id } = await (await save({ ...VIEW, title: 'To be altered' })).json()
  const client = createClient({ url: `file:${join(folder, 'snapshots.db')}` })
  for (const change of ["replace(json, 'altered', 'Altered')", "json || ' '", "'{}'", "'['"]) {
    await client.execute({ sql: `UPDATE snapshots SET json = ${change} WHERE id = ?`, args: [id] })
    const answered = await open(`${id}.json`)
    expect(answered.status).toBe(500)
    expect((await answered.json()).error).toMatchObject({
      code: 'altered',
      message: expect.stringContaining(`snapshot ${id} was altered in the store`),
    })
  }
  client.close()
})

test('the weekly archive is listed with addresses, newest first', async () => {
  const { id } = await (await save(VIEW)).json()
  await store.keepWeekly('2026-W27', id, '2026-07-01T00:00:00.000Z')
  await store.keepWeekly('2026-W28', id, '2026-07-08T00:00:00.000Z')
  const list = (query: string) => {
    const request = new Request(`http://localhost:3000/api/v1/snapshots.json${query}`)
    return answer(request, () => archiveResponse(request, setting))
  }
  const url = `http://tension.example/s/${id}`
  for (const query of ['?weekly', '?weekly=1', ''])
    expect(await (await list(query)).json()).toEqual({
      weekly: [
        { week: '2026-W28', id, url, filedAt: '2026-07-08T00:00:00.000Z' },
        { week: '2026-W27', id, url, filedAt: '2026-07-01T00:00:00.000Z' },
      ],
    })
  expect((await list('?monthly')).status).toBe(200)
  expect((await list('?monthly=1')).status).toBe(400)
})

test('a picture is drawn to the same byte after the data have changed', async () => {
  const copy = await copyTinyContent()
  const request = (body: unknown) =>
    new Request('http://localhost:3000/api/v1/snapshots', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
  const saved = async () => {
    const content = await readContent(copy.dir)
    if ('problems' in content) throw new Error('broken content')
    return (await postSnapshot(request(VIEW), buildDataset(content.ok), setting)).json()
  }
  const pictures = (id: string) =>
    Promise.all(
      ['svg', 'png', 'csv', 'json'].map(async (format) =>
        Buffer.from(await (await open(`${id}.${format}`)).arrayBuffer()).toString('base64'),
      ),
    )
  const { id } = await saved()
  const before = await pictures(id)
  await copy.edit('codebook.yaml', 'base: 3', 'base: 4')
  expect((await saved()).id).not.toBe(id)
  expect(await pictures(id)).toEqual(before)
})
