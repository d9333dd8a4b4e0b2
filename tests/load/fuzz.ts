import { ask, askBytes, type Got, type Sent } from './ask-raw'
import { ATTACKS, type Attack, bombs } from './attacks'
import { requests } from './generate'
import { faultsOf } from './judge'
import { startSite } from './site'

// Sends generated requests and known attacks to the built site and prints what came of them. `npm run test:fuzz -- COUNT`
const COUNT = Number(process.argv[2] ?? 20_000)
const SEED = Number(process.env.SEED ?? 20_230_204)
const PORT = Number(process.env.TEST_PORT ?? 3918)
const AT_ONCE = 8
const SHOWN = 4

const site = await startSite(PORT, { SNAPSHOTS_PER_DAY: '1000' })
const wrong: string[] = []
try {
  await sendAll('generated requests', requests(COUNT, SEED))
  await sendAll(
    'attacks',
    ATTACKS.filter(({ name }) => !name.startsWith('bomb')),
  )
  await sendBytes()
  await sendBombs()
  const ready = await fetch(`${site.url}/readyz`)
  note(ready.ok ? [] : [`after all of it the site is not ready: ${await ready.text()}`])
  console.log(`memory of both processes: ${site.memoryMB()?.toFixed(0)} MB`)
} finally {
  await site.stop()
}
for (const kind of new Set(wrong.map(kindOf))) {
  const all = wrong.filter((line) => kindOf(line) === kind)
  console.error(`${all.length} x ${kind}`)
  for (const line of all.slice(0, SHOWN)) console.error(`  ${line}`)
}
console.log(wrong.length === 0 ? 'no fault found' : `${wrong.length} faults`)
process.exit(wrong.length === 0 ? 0 : 1)

async function sendAll(what: string, all: readonly (Sent | Attack)[]): Promise<void> {
  const answers: Got[] = []
  const began = performance.now()
  const queue = all.entries()
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const [, sent] of queue) {
        const got = await ask(PORT, sent)
        answers.push(got)
        note([...faultsOf(sent, got), ...(await leaks(sent, got))].map((fault) => `${fault}: ${shown(sent)}`))
      }
    }),
  )
  report(what, answers, performance.now() - began)
}

/** Whether mark-up came back as it was sent, at once or in what was saved. */
async function leaks(sent: Sent | Attack, got: Got): Promise<string[]> {
  if (!('never' in sent) || sent.never === undefined) return []
  const { never } = sent
  const places: Got[] = [got]
  if (got.status === 201) {
    const { id } = JSON.parse(got.body)
    for (const path of [
      `/s/${id}`,
      `/embed/${id}`,
      `/api/v1/snapshots/${id}.svg?words=1`,
      `/api/v1/snapshots/${id}.csv`,
    ])
      places.push(await ask(PORT, { method: 'GET', path }))
  }
  // JSON may hold anything: no browser takes it for a page.
  const read = places.filter(({ headers }) => !String(headers['content-type']).startsWith('application/json'))
  const cells = read.filter(
    ({ headers, body }) => /csv/.test(String(headers['content-type'])) && /(^|,|\n)[=+@]/.test(body),
  )
  return [
    ...read.filter(({ body }) => body.includes(never)).map(() => 'mark-up came back'),
    ...cells.map(() => 'a cell begins as a formula'),
  ]
}

async function sendBytes(): Promise<void> {
  const answers = await Promise.all(
    [
      '\r\n\r\n',
      'GET\r\n\r\n',
      'GET / HTTP/9\r\n\r\n',
      `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: a\r\n\r\n`,
      'GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n',
      'POST /api/v1/verify HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      'POST /api/v1/verify HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
      'CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n',
      'GET /\u0001 HTTP/1.1\r\nHost: a\r\n\r\n',
      'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
    ].map((bytes) => askBytes(PORT, bytes)),
  )
  note(answers.flatMap((got, i) => (got.status >= 500 ? [`bytes ${i}: status ${got.status}`] : [])))
  report('what is no request', answers, 0)
}

/** One after the other, so that the time of each can be told. */
async function sendBombs(): Promise<void> {
  const costs: [string, number, number][] = []
  for (const [name, type, body] of bombs()) {
    const before = site.cpuSeconds()
    const got = await ask(PORT, {
      method: 'POST',
      path: '/api/v1/verify',
      headers: { 'content-type': type },
      body,
    })
    const after = site.cpuSeconds()
    const ms = before === null || after === null ? got.ms : (after - before) * 1000
    costs.push([name, ms, got.body.length])
    note(
      [
        ...faultsOf({ path: '/api/v1/verify' }, got),
        ...(got.body.length > 20_000 ? ['a long answer'] : []),
      ].map((fault) => `${fault}: bomb of ${name}`),
    )
  }
  const [dearest] = costs.sort(([, a], [, b]) => b - a)
  console.log(
    `bombs: ${costs.length}; dearest ${dearest?.[0]} ${dearest?.[1].toFixed(0)} ms CPU; longest answer ${Math.max(...costs.map(([, , bytes]) => bytes))} bytes`,
  )
}

function report(what: string, answers: readonly Got[], ms: number): void {
  const times = answers.map((got) => got.ms).sort((a, b) => a - b)
  const counts = new Map<number, number>()
  for (const { status } of answers) counts.set(status, (counts.get(status) ?? 0) + 1)
  const statuses = [...counts].sort(([a], [b]) => a - b).map(([status, count]) => `${status}: ${count}`)
  const p99 = times[Math.floor(times.length * 0.99)] ?? 0
  console.log(
    `${what}: ${answers.length} in ${(ms / 1000).toFixed(0)} s; p99 ${p99.toFixed(0)} ms; ${statuses.join(', ')}`,
  )
}

function note(faults: readonly string[]): void {
  wrong.push(...faults)
}

function shown({ method, path, headers }: Sent): string {
  return `${method} ${path.slice(0, 200)} ${JSON.stringify(headers ?? {}).slice(0, 200)}`
}

function kindOf(line: string): string {
  return line.replace(/:.*/s, '')
}
