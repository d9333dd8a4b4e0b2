import type { ServerResponse } from 'node:http'
import { expect, test } from 'vitest'
import { askAt, page, runFront } from './running-front'

const LANES = {
  pages: { atOnce: 2, most: 6, perClient: 6 },
  pictures: { atOnce: 1, most: 3, perClient: 2 },
  files: { atOnce: 2, most: 6, perClient: 6 },
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
