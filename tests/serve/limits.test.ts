import { request, type ServerResponse } from 'node:http'
import { expect, test } from 'vitest'
import { askAt, page, runFront } from './running-front'

const LANES = {
  pages: { atOnce: 2, most: 6, perClient: 6 },
  pictures: { atOnce: 1, most: 3, perClient: 2 },
  files: { atOnce: 2, most: 6, perClient: 6 },
  changes: { atOnce: 1, most: 3, perClient: 2 },
}

/** A renderer that answers only when it is told to. */
function held(type = 'text/html') {
  const waiting: (() => void)[] = []
  const render = (asked: Parameters<typeof page>[0], answer: ServerResponse) => {
    waiting.push(() =>
      type === 'text/html' ? page(asked, answer) : answer.setHeader('content-type', type).end(),
    )
  }
  const release = () => {
    for (const answer of waiting.splice(0)) answer()
  }
  return { render, release, waiting }
}

/** Releases until all have their answer. */
async function drain<Value>(release: () => void, answers: Promise<Value>[]): Promise<Value[]> {
  const timer = setInterval(release, 5)
  try {
    return await Promise.all(answers)
  } finally {
    clearInterval(timer)
  }
}

test('when the queue of renders is full the next is told to come again, and kept pages are still given', async () => {
  const { render, release, waiting } = held()
  const { ask, front } = await runFront(render, { lanes: LANES })
  await drain(release, [ask('/hot')])
  const slow = Array.from({ length: 6 }, (_, i) => ask(`/?p=${i}`))
  await expect.poll(() => waiting.length).toBe(2)
  const refused = await ask('/?p=late')
  expect([refused.status, refused.headers['retry-after'], refused.headers['cache-control']]).toEqual([
    503,
    '2',
    'no-store',
  ])
  expect(refused.body.toString()).toContain('<h1>The site is busy</h1>')
  expect((await ask('/hot')).status).toBe(200)
  expect((await drain(release, slow)).map(({ status }) => status)).toEqual(Array(6).fill(200))
  expect(front.renders()).toBe(7)
  expect((await drain(release, [ask('/?p=late')]))[0]?.status).toBe(200)
})

test('pictures have a queue of their own, of which a client gets a share', async () => {
  const { render, release, waiting } = held('image/png')
  const { front, port } = await runFront(render, { lanes: LANES, trustedProxies: 1 })
  const draw = (client: string, i: number) =>
    askAt(port, `/api/v1/chart.png?from=${client}-${i}`, { headers: { 'X-Forwarded-For': client } })
  const first = [draw('192.0.2.1', 1), draw('192.0.2.1', 2)]
  await expect.poll(front.waiting).toBe(2)
  expect((await draw('192.0.2.1', 3)).status).toBe(503)
  const second = draw('192.0.2.2', 1)
  await expect.poll(front.waiting).toBe(3)
  expect((await draw('192.0.2.3', 1)).status).toBe(503)
  const shown = askAt(port, '/events')
  await expect.poll(() => waiting.length).toBe(2)
  const answers = await drain(release, [...first, second, shown])
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
})

test('sixty who ask for a part of one picture cost one render and get all of it', async () => {
  const { ask, seen } = await runFront((_asked, answer) => {
    answer.writeHead(200, { 'content-type': 'image/png', 'cache-control': 'public, max-age=300' })
    answer.end('a picture')
  })
  const headers = { Range: 'bytes=0-', Authorization: 'Bearer x', RSC: '1' }
  const answers = await Promise.all(Array.from({ length: 60 }, () => ask('/api/v1/chart.png', { headers })))
  expect(new Set(answers.map(({ status, body }) => `${status} ${body}`))).toEqual(new Set(['200 a picture']))
  expect(seen).toHaveLength(1)
  expect(seen[0]?.headers).not.toHaveProperty('range')
  expect(seen[0]?.headers).not.toHaveProperty('authorization')
})

const LONG = 'a'.repeat(2000)

test.each<[string, (i: number) => string, Record<string, string>, number]>([
  ['a picture with an address too long to keep', (i) => `/api/v1/chart.png?q=${LONG}${i}`, {}, 1],
  ['a page with an address too long to keep', (i) => `/?q=${LONG}${i}`, {}, 2],
  ["a page in the framework's own form", (i) => `/events/${i}`, { RSC: '1' }, 2],
  ["the framework's own file", (i) => `/_next/data/${i}`, {}, 2],
  ['a file of the build with an address too long to keep', (i) => `/_next/static/${LONG}${i}`, {}, 2],
])('%s takes its turn like all others, within its share', async (_name, path, headers, atOnce) => {
  const { render, release, waiting } = held('text/plain')
  const lanes = {
    ...LANES,
    pages: { ...LANES.pages, perClient: 2 },
    files: { ...LANES.files, perClient: 2 },
  }
  const { front, port, said } = await runFront(render, { lanes, trustedProxies: 1 })
  const one = (client: string, i: number) =>
    askAt(port, path(i), { headers: { ...headers, 'X-Forwarded-For': client } })
  const first = [one('192.0.2.1', 1), one('192.0.2.1', 2)]
  await expect.poll(front.waiting).toBe(2)
  const refused = await one('192.0.2.1', 3)
  expect([refused.status, refused.headers['retry-after']]).toEqual([503, '2'])
  const second = one('192.0.2.2', 4)
  await expect.poll(front.waiting).toBe(3)
  await expect.poll(() => waiting.length).toBe(atOnce)
  const answers = await drain(release, [...first, second])
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
  expect(front.waiting()).toBe(0)
  expect(said).toEqual([])
})

test('what is sent has a queue of its own, of which a sender gets a share', async () => {
  const { render, release, waiting } = held('application/json')
  const { front, port } = await runFront(render, { lanes: LANES, trustedProxies: 1 })
  const post = (client: string) =>
    askAt(port, '/api/v1/verify', { method: 'POST', body: 'x', headers: { 'X-Forwarded-For': client } })
  const first = [post('192.0.2.1'), post('192.0.2.1')]
  await expect.poll(front.waiting).toBe(2)
  const refused = await post('192.0.2.1')
  expect([refused.status, JSON.parse(refused.body.toString()).error.code]).toEqual([503, 'busy'])
  const second = post('192.0.2.2')
  await expect.poll(front.waiting).toBe(3)
  expect((await post('192.0.2.3')).status).toBe(503)
  const shown = askAt(port, '/events')
  await expect.poll(() => waiting.length).toBe(2)
  const answers = await drain(release, [...first, second, shown])
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
})

test('a sender who leaves takes no place any longer, and nobody is told of it', async () => {
  const { render, release, waiting } = held('application/json')
  const { front, port, said } = await runFront(render, { lanes: LANES })
  const leaving = request({ host: '127.0.0.1', port, path: '/api/v1/verify', method: 'POST', agent: false })
  leaving.on('error', () => undefined).end('x')
  await expect.poll(() => waiting.length).toBe(1)
  leaving.destroy()
  await expect.poll(front.waiting).toBe(0)
  waiting.length = 0
  const [next] = await drain(release, [askAt(port, '/api/v1/verify', { method: 'POST', body: 'x' })])
  expect([next?.status, said]).toEqual([200, []])
})

test('while the renderer is down what is kept is given, and the rest is told to come again', async () => {
  const { ask, state } = await runFront()
  await ask('/')
  state.up = false
  expect((await ask('/')).status).toBe(200)
  for (const how of [{}, { method: 'POST' }]) {
    const refused = await ask('/api/v1/verify', how)
    expect([refused.status, refused.headers['retry-after']]).toEqual([503, '2'])
    expect(JSON.parse(refused.body.toString()).error.code).toBe('starting')
  }
})

test('alive is alive, ready only with the renderer, its content and its store', async () => {
  let status = 200
  const { ask, state } = await runFront((_asked, answer) => {
    answer.writeHead(status, { 'content-type': 'application/json' }).end('{"store":"as it is"}')
  })
  const ready = async () => {
    const answered = await ask('/readyz')
    return [answered.status, JSON.parse(answered.body.toString())]
  }
  expect(await ready()).toEqual([
    200,
    { store: 'as it is', front: { renders: 0, waiting: 0, answers: 0, bytes: 0 } },
  ])
  status = 503
  await expect.poll(ready, { timeout: 5_000 }).toEqual([503, expect.objectContaining({ store: 'as it is' })])
  status = 200
  state.version = null
  await expect
    .poll(ready, { timeout: 5_000 })
    .toEqual([503, { status: 'unavailable', reason: 'the first pages are being drawn' }])
  state.up = false
  await expect
    .poll(ready, { timeout: 5_000 })
    .toEqual([503, { status: 'unavailable', reason: 'the renderer is starting' }])
  expect((await ask('/healthz')).status).toBe(200)
})

test('told to end, the front takes no more and finishes what is under way', async () => {
  const { render, release, waiting } = held()
  const { ask, front, port } = await runFront(render)
  const under = ask('/')
  await expect.poll(() => waiting.length).toBe(1)
  const closed = front.close()
  await expect(askAt(port, '/')).rejects.toThrow('ECONNREFUSED')
  release()
  expect((await under).status).toBe(200)
  await closed
})
