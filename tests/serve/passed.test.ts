import { Agent, createServer } from 'node:http'
import { connect } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { CLIENT_HEADER } from '@/lib/api/client-address'
import { TooLateError } from '@/lib/serve/ask-renderer'
import { lineOf, refusalOf } from '@/lib/serve/failure'
import { BusyError } from '@/lib/serve/lane'
import { pass, TooLargeError } from '@/lib/serve/pass'
import { type Ask, askAt, listening, page, runFront } from './running-front'

const long = (length: number) => `/?q=${'a'.repeat(length - 4)}`

test.each<[string, string, Ask]>([
  ['an address over 2,000 characters', long(2001), {}],
  ["the framework's own files that are not built", '/_next/image?url=x', {}],
  ['what a form or script sends', '/api/v1/snapshots', { method: 'POST', body: '{}' }],
  ['what a browser asks before a script sends', '/api/v1/snapshots', { method: 'OPTIONS' }],
])('%s is passed on each time and not kept', async (_name, path, how) => {
  const { ask, seen } = await runFront()
  for (const _time of [1, 2]) expect((await ask(path, how)).headers['cache-control']).toBe('no-store')
  expect(seen.map(({ method }) => method)).toEqual([how.method ?? 'GET', how.method ?? 'GET'])
})

test('an address of 2,000 characters is kept, one of 8,000 is refused', async () => {
  const { ask, seen } = await runFront()
  for (const _time of [1, 2]) expect((await ask(long(2000))).status).toBe(200)
  expect(seen).toHaveLength(1)
  expect((await ask(long(7999))).status).toBe(200)
  expect((await ask(long(8000))).status).toBe(414)
})

test('what is sent arrives whole, with the sender named by the front alone', async () => {
  let body = ''
  const { ask, seen } = await runFront((asked, answer) => {
    asked.on('data', (part) => {
      body += part
    })
    asked.on('end', () =>
      answer.writeHead(201, { location: '/s/x', 'content-type': 'application/json' }).end('{}'),
    )
  })
  const answered = await ask('/api/v1/snapshots', {
    method: 'POST',
    body: '{"by":null}',
    headers: {
      'Content-Type': 'application/json',
      Origin: 'https://a.example',
      Cookie: 'a=b',
      Host: 'evil.example',
      'X-Forwarded-For': '192.0.2.7',
      [CLIENT_HEADER]: '192.0.2.8',
    },
  })
  expect([answered.status, answered.headers.location, body]).toEqual([201, '/s/x', '{"by":null}'])
  expect(seen[0]?.headers).toMatchObject({
    host: 'tension.example',
    origin: 'https://a.example',
    'content-type': 'application/json',
    [CLIENT_HEADER]: '127.0.0.1',
  })
  expect(Object.keys(seen[0]?.headers ?? {})).not.toContain('cookie')
  expect(Object.keys(seen[0]?.headers ?? {})).not.toContain('x-forwarded-for')
})

test('behind a trusted proxy the sender is whom the proxy names', async () => {
  const { ask, seen } = await runFront(page, { trustedProxies: 1 })
  await ask('/api/v1/verify', { method: 'POST', headers: { 'X-Forwarded-For': '198.51.100.1, 192.0.2.7' } })
  expect(seen[0]?.headers[CLIENT_HEADER]).toBe('192.0.2.7')
})

test('a body over five megabytes is refused, whether it says its length or not', async () => {
  const { ask } = await runFront((asked, answer) => {
    asked.resume()
    asked.on('end', () => answer.end('read'))
  })
  const body = Buffer.alloc(5 * 2 ** 20 + 1)
  const told = await ask('/api/v1/verify', { method: 'POST', body }).catch(() => null)
  expect(told === null || told.status === 413).toBe(true)
  const chunked = await ask('/api/v1/verify', {
    method: 'POST',
    body,
    headers: { 'Transfer-Encoding': 'chunked' },
  }).catch(() => null)
  expect(chunked === null || chunked.status === 413).toBe(true)
})

test.each([
  ['/%', 400],
  ['/events/%c3%28', 400],
  ['/events/%00', 400],
  ['/%5c%5cevil.example', 400],
  ['//evil.example/x', 400],
])('the address %s is refused without a look', async (path, status) => {
  const { ask, seen } = await runFront()
  const answered = await ask(path)
  expect([answered.status, seen.length]).toEqual([status, 0])
  expect(answered.body.toString()).toContain('<h1>This address cannot be read</h1>')
})

test.each(['TRACE', 'PUT', 'DELETE', 'PATCH', 'PROPFIND'])('the method %s is refused', async (method) => {
  const { ask, seen } = await runFront()
  for (const path of ['/', '/api/v1/series.json']) expect((await ask(path, { method })).status).toBe(405)
  expect((await ask('/events', { method: 'POST' })).status).toBe(405)
  expect(seen).toHaveLength(0)
})

test('a refusal without a word gets the one error shape too', async () => {
  const { ask } = await runFront((_asked, answer) => {
    answer.writeHead(405, { 'content-type': 'application/json' }).end()
  })
  for (const method of ['GET', 'POST']) {
    const answered = await ask('/api/v1/snapshots', { method })
    expect(answered.status).toBe(405)
    expect(JSON.parse(answered.body.toString()).error.code).toBe('method-not-allowed')
  }
})

test('programs get refusals in the one error shape', async () => {
  const { ask } = await runFront((_asked, answer) => {
    answer.writeHead(404, { 'content-type': 'text/html' }).end('<!DOCTYPE html>not here')
  })
  for (const [path, method, status, code] of [
    ['/api/v1/%', 'GET', 400, 'bad-address'],
    ['/api/v1/series.json', 'TRACE', 405, 'method-not-allowed'],
    ['/api/v1/nothing', 'GET', 404, 'not-found'],
  ] as const) {
    const answered = await ask(path, { method })
    expect(answered.status).toBe(status)
    expect(JSON.parse(answered.body.toString())).toEqual({
      error: { code, message: expect.any(String), docs: '/data#api' },
    })
  }
})

test('who sends while another is answered is told in time, though that never ends', async () => {
  const { port: silent, seen } = await runFront(() => undefined)
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const ended: unknown[] = []
  const passing = createServer((asked, answer) => {
    const timeoutMs = asked.url === '/first' ? 60_000 : 200
    const to = { port: silent, host: 'tension.example', agent, path: '/api/v1/verify', own: {}, timeoutMs }
    pass(asked, answer, to).catch((error) => {
      ended.push([asked.url, error.name])
      answer.end()
    })
  })
  const port = await listening(passing)
  onTestFinished(() => {
    agent.destroy()
    passing.closeAllConnections()
    passing.close()
  })
  askAt(port, '/first', { method: 'POST' }).catch(() => undefined)
  await expect.poll(() => seen.length).toBe(1)
  await askAt(port, '/second', { method: 'POST' })
  expect(ended).toEqual([['/second', 'TooLateError']])
})

test.each([
  ['GET', '/events'],
  ['GET', '/api/v1/series.json'],
  ['POST', '/api/v1/verify'],
])(
  'when the renderer breaks off, %s %s is told so and to come again, and one line says why',
  async (method, path) => {
    const { ask, said } = await runFront((asked) => asked.socket.destroy())
    const answered = await ask(`${path}?q=a-word-of-the-reader`, { method })
    expect([answered.status, answered.headers['retry-after']]).toEqual([503, '2'])
    const text = answered.body.toString()
    if (path.startsWith('/api/')) expect(JSON.parse(text).error.code).toBe('unanswered')
    else expect(text).toContain('<h1>No answer could be made</h1>')
    expect(text).not.toContain('Many readers')
    expect(said).toEqual([`${path} was not answered: socket hang up`])
  },
)

test('each failure is told as what it is', () => {
  expect(refusalOf(new BusyError())).toBe('busy')
  expect(refusalOf(new TooLateError())).toBe('late')
  expect(refusalOf(new TooLargeError())).toBe('body-too-large')
  expect(refusalOf(new Error('socket hang up'))).toBe('unanswered')
  expect(refusalOf('thrown')).toBe('unanswered')
  expect(lineOf(new Error('two\nlines'), `/${'a'.repeat(300)}`)).toBe(
    `/${'a'.repeat(199)} was not answered: two lines`,
  )
})

/** Sends bytes as they are and waits for all that comes back. */
function raw(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
    let text = ''
    socket.setEncoding('latin1')
    socket.on('data', (part) => {
      text += part
    })
    socket.on('end', () => resolve(text))
    socket.on('error', reject)
  })
}

test.each([
  ['no request at all', 'hello\r\n\r\n', 400],
  [
    'headers over 16 kB',
    `GET /api/v1/series.json HTTP/1.1\r\nHost: a\r\nX-A: ${'a'.repeat(20_000)}\r\n\r\n`,
    431,
  ],
  ['a wrong length', 'POST /api/v1/verify HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n', 400],
  [
    'two lengths',
    'POST /api/v1/verify HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n',
    400,
  ],
  ['a tunnel', 'CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example\r\n\r\n', 405],
  ['no host', 'GET / HTTP/1.1\r\n\r\n', 400],
])('%s is refused, and the connection ends', async (_name, bytes, status) => {
  const { port } = await runFront()
  expect(await raw(port, bytes)).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
})

test('a request that expects something gets its answer all the same', async () => {
  const { ask } = await runFront()
  expect((await ask('/', { headers: { Expect: 'the unexpected' } })).status).toBe(200)
})

test('what a proxy asks with all of the address is the same address', async () => {
  const { port, seen } = await runFront()
  const close = 'Host: evil.example\r\nConnection: close\r\n\r\n'
  await raw(port, `GET http://evil.example/events HTTP/1.1\r\n${close}`)
  await raw(port, `GET /events HTTP/1.1\r\n${close}`)
  expect(seen.map(({ url }) => url)).toEqual(['/events'])
})
