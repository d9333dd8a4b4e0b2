import { expect, test } from 'vitest'
import { PAGE, page, runFront, unpacked } from './running-front'

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

test('a page is rendered once and then given from memory', async () => {
  const { ask, seen } = await runFront()
  const [first, second] = [await ask('/'), await ask('/')]
  expect(second.body).toEqual(first.body)
  expect(seen).toHaveLength(1)
  expect(first.headers['cache-control']).toBe('public, max-age=0, s-maxage=60, stale-while-revalidate=600')
  expect(first.headers.vary).toBe('Accept-Encoding')
})

test('nothing of a request but its address reaches what renders a kept answer', async () => {
  const { ask, seen } = await runFront()
  await ask('/events?p=1y', {
    headers: {
      Host: 'evil.example',
      'X-Forwarded-Host': 'evil.example',
      'X-Forwarded-Proto': 'gopher',
      Forwarded: 'host=evil.example',
      Cookie: 'a=b',
      'Accept-Language': 'de',
      'X-Middleware-Subrequest': 'x',
      'X-Tensiometer-Client': '192.0.2.9',
    },
  })
  expect(seen).toEqual([
    {
      method: 'GET',
      url: '/events?p=1y',
      headers: { host: 'tension.example', 'accept-encoding': 'identity', connection: 'keep-alive' },
    },
  ])
})

test("a framework's own request is passed on and not given to a plain reader", async () => {
  const { ask, seen } = await runFront((asked, answer) => {
    if (asked.headers.rsc === undefined) return page(asked, answer)
    answer.writeHead(200, { 'content-type': 'text/x-component', 'cache-control': 'public, max-age=60' })
    answer.end('0:["flight"]')
  })
  const own = await ask('/', { headers: { RSC: '1' } })
  expect(own.body.toString()).toBe('0:["flight"]')
  expect(own.headers['cache-control']).toBe('no-store')
  expect((await ask('/')).body.toString()).toBe(PAGE)
  expect(seen).toHaveLength(2)
})

test('the order of parameters, repeats and marks of campaigns make no other answer', async () => {
  const { ask, seen } = await runFront()
  for (const query of [
    'from=2020-01-01&by=AAA',
    'by=AAA&utm_source=x&from=2020-01-01',
    'by=AAA&from=2020-01-01&by=AAA&fbclid=1',
  ])
    await ask(`/?${query}`)
  expect(seen.map(({ url }) => url)).toEqual(['/?by=AAA&from=2020-01-01'])
})

test('values of one name keep their order, and another value is another answer', async () => {
  const { ask, seen } = await runFront()
  for (const query of ['domain=b&domain=a', 'domain=a&domain=b', 'domain=a']) await ask(`/?${query}`)
  expect(seen.map(({ url }) => url)).toEqual(['/?domain=b&domain=a', '/?domain=a&domain=b', '/?domain=a'])
})

test.each([
  ['br', 'gzip, deflate, br', 'br'],
  ['gzip', 'gzip, br;q=0', 'gzip'],
  ['anything', '*', 'br'],
  ['nothing', 'identity', undefined],
  ['what it does not name', 'deflate', undefined],
])('a caller that takes %s gets the same bytes', async (_name, accept, encoding) => {
  const { ask, seen } = await runFront()
  const plain = await ask('/')
  const answered = await ask('/', { headers: { 'Accept-Encoding': accept } })
  expect(answered.headers['content-encoding']).toBe(encoding)
  expect(unpacked(answered).equals(plain.body)).toBe(true)
  expect(seen).toHaveLength(1)
})

test('a page that is not there is not kept: once it is created it is shown', async () => {
  let there = false
  const { ask } = await runFront((asked, answer) => {
    if (there) return page(asked, answer)
    answer.writeHead(404, { 'content-type': 'text/html' })
    answer.end(PAGE)
  })
  const missing = await ask('/s/x')
  expect([missing.status, missing.headers['cache-control']]).toEqual([404, 'no-store'])
  there = true
  expect((await ask('/s/x')).status).toBe(200)
})

test('HEAD gets the headers of GET, from the same kept answer, and no body', async () => {
  const { ask, seen } = await runFront()
  const head = await ask('/', { method: 'HEAD' })
  const got = await ask('/')
  expect(head.body).toHaveLength(0)
  for (const name of ['etag', 'content-length', 'content-type', 'content-security-policy'])
    expect(head.headers[name]).toBe(got.headers[name])
  expect(seen.map(({ method }) => method)).toEqual(['GET'])
})

test('who has the answer already gets 304, whichever tag of a list it is and however it was packed', async () => {
  const { ask } = await runFront()
  const { etag = '' } = (await ask('/')).headers
  const packed = (await ask('/', { headers: { 'Accept-Encoding': 'gzip' } })).headers.etag ?? ''
  expect(etag).toMatch(/^"[\w-]{22}"$/)
  expect(packed).not.toBe(etag)
  for (const known of [etag, `"other", ${etag}`, `W/${etag}`, packed, '*']) {
    const answered = await ask('/', { headers: { 'If-None-Match': known } })
    expect([answered.status, answered.body.length]).toEqual([304, 0])
    expect(answered.headers).toMatchObject({ etag, vary: 'Accept-Encoding' })
  }
  expect((await ask('/', { headers: { 'If-None-Match': '"other"' } })).status).toBe(200)
})

test('two hundred who wait for one address cost one render', async () => {
  const { ask, seen } = await runFront((asked, answer) => void setTimeout(() => page(asked, answer), 100))
  const answers = await Promise.all(Array.from({ length: 200 }, () => ask('/')))
  expect(new Set(answers.map(({ body }) => body.toString()))).toEqual(new Set([PAGE]))
  expect(seen).toHaveLength(1)
})

test('an answer past its time is given once more while it is rendered anew', async () => {
  let edition = 0
  const { ask } = await runFront(
    (asked, answer) => page(asked, answer, PAGE.replace('A line', `Edition ${++edition}`)),
    {
      keeping: { bytes: 2 ** 20, freshMs: 20, staleMs: 60_000 },
    },
  )
  await ask('/')
  await pause(40)
  expect((await ask('/')).body.toString()).toContain('Edition 1')
  await expect.poll(async () => (await ask('/')).body.toString()).toContain('Edition 2')
})

test('an answer long past its time is not given: the reader waits for the new one', async () => {
  let edition = 0
  const { ask } = await runFront(
    (asked, answer) => page(asked, answer, PAGE.replace('A line', `Edition ${++edition}`)),
    {
      keeping: { bytes: 2 ** 20, freshMs: 10, staleMs: 10 },
    },
  )
  await ask('/')
  await pause(60)
  expect((await ask('/')).body.toString()).toContain('Edition 2')
})

test('when rendering fails, what was kept stays; without it the reader is told in words', async () => {
  let failing = false
  const { ask } = await runFront(
    (asked, answer) => {
      if (!failing) return page(asked, answer)
      answer.writeHead(500, { 'content-type': 'text/html' })
      answer.end('<!DOCTYPE html><html id="__next_error__"></html>')
    },
    { keeping: { bytes: 2 ** 20, freshMs: 10, staleMs: 10 } },
  )
  await ask('/')
  failing = true
  await pause(60)
  expect((await ask('/')).body.toString()).toBe(PAGE)
  const failed = await ask('/other')
  expect(failed.status).toBe(500)
  expect(failed.body.toString()).toContain('<h1>This page did not load</h1>')
})

test.each([
  ['breaks off', PAGE.slice(0, 400), 500],
  [
    'has a part that failed',
    PAGE.replace('</body>', '<template data-dgst="1"></template></body>'),
    undefined,
  ],
  ['lacks its end', PAGE.replace('</html>', ''), undefined],
])('a page that %s is not kept', async (_name, html, length) => {
  const { ask, seen } = await runFront((_asked, answer) => {
    answer.writeHead(200, { 'content-type': 'text/html', ...(length && { 'content-length': length }) })
    answer.write(html, () => (length ? answer.destroy() : answer.end()))
  })
  const answered = await ask('/')
  expect(answered.headers['cache-control']).toBe('no-store')
  const renders = seen.length
  await ask('/')
  expect(seen.length).toBeGreaterThan(renders)
})

test('new content is not answered from what was kept of the old', async () => {
  let edition = 'old'
  const { ask, state } = await runFront((asked, answer) =>
    page(asked, answer, PAGE.replace('A line', edition)),
  )
  await ask('/')
  edition = 'new'
  state.version = 'v2'
  expect((await ask('/')).body.toString()).toContain('new')
})

test('until the content has been read nothing is kept', async () => {
  const { ask, seen, state } = await runFront()
  state.version = null
  expect((await ask('/')).headers['cache-control']).toBe('no-store')
  await ask('/')
  expect(seen).toHaveLength(2)
})

test('data keep what they say of themselves, and private answers are not kept', async () => {
  const { ask, seen } = await runFront((asked, answer) => {
    const own = asked.url === '/api/v1/own' ? 'no-store' : 'public, max-age=300'
    answer.writeHead(200, { 'content-type': 'application/json', 'cache-control': own, 'set-cookie': [] })
    answer.end('{}')
  })
  for (const path of ['/api/v1/series.json', '/api/v1/series.json', '/api/v1/own', '/api/v1/own'])
    await ask(path)
  expect(seen.map(({ url }) => url)).toEqual(['/api/v1/series.json', '/api/v1/own', '/api/v1/own'])
})

test('memory has a limit: the answer unused for longest goes first', async () => {
  const { ask, seen } = await runFront(page, { keeping: { bytes: 10_000, freshMs: 60_000, staleMs: 0 } })
  for (let i = 0; i < 6; i++) await ask(`/events/${i}`)
  await ask('/events/5')
  await ask('/events/0')
  expect(seen.map(({ url }) => url).slice(6)).toEqual(['/events/0'])
})

test('a connection the renderer has closed meanwhile costs the reader nothing', async () => {
  const { ask } = await runFront((asked, answer) => {
    page(asked, answer)
    answer.on('finish', () => asked.socket.destroy())
  })
  for (let i = 0; i < 5; i++) expect((await ask(`/?p=${i}`)).status).toBe(200)
})
