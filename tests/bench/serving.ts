import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { startSite } from '../load/site'

// The site beside nginx that sends the same gzip bytes, in turns in one run; then a crowd at one link and at distinct
// links; then memory. Needs a build, nginx and wrk: node --import tsx tests/bench/serving.ts [SECONDS]
const SECONDS = Number(process.argv[2] ?? 5)
const ROUNDS = 3
const PORT = Number(process.env.TEST_PORT ?? 3918)
const PATHS = ['/', '/events', '/api/v1/series.json', '/api/v1/chart.png'] as const
/** Share of nginx that each address has to reach. */
const BUDGET = 0.3
const CROWD = 200
const CROWD_SECONDS = 30
const MEMORY_REQUESTS = 50_000

type Load = {
  readonly perSecond: number
  readonly p99: string
  readonly failed: number
  readonly total: number
}

const folder = await mkdtemp(join(tmpdir(), 'tensiometer-bench-'))
const site = await startSite(PORT)
const nginx = await startNginx()
try {
  for (const path of PATHS) await beside(path)
  await crowd('one link', '/')
  await crowd('distinct links', '/', distinctLinks())
  await memory()
} finally {
  nginx.kill()
  await site.stop()
  await rm(folder, { recursive: true, force: true })
}

async function beside(path: string): Promise<void> {
  const ours: number[] = []
  const theirs: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    ours.push((await load(`${site.url}${path}`)).perSecond)
    theirs.push((await load(`http://127.0.0.1:${PORT + 1}/${fileOf(path)}`)).perSecond)
  }
  const ratio = median(ours) / median(theirs)
  console.log(
    `${path}: ${median(ours).toFixed(0)} a second, nginx ${median(theirs).toFixed(0)}, ratio ${ratio.toFixed(2)}; budget ${BUDGET}: ${ratio >= BUDGET ? 'holds' : 'does not hold'}`,
  )
}

async function crowd(name: string, path: string, script: string | null = null): Promise<void> {
  const before = await renders()
  const lua = script === null ? [] : ['-s', await written('links.lua', script)]
  const { perSecond, p99, failed, total } = await load(`${site.url}${path}`, {
    connections: CROWD,
    seconds: CROWD_SECONDS,
    more: lua,
  })
  console.log(
    `${CROWD} connections for ${CROWD_SECONDS} s at ${name}: ${total} answers, ${perSecond.toFixed(0)} a second, p99 ${p99}, not 2xx or broken ${failed}, renders ${(await renders()) - before}`,
  )
}

/** Every request asks for another period. */
function distinctLinks(): string {
  return `local n = math.random(1, 1000000)
    function on(days) return os.date('!%Y-%m-%d', 1483228800 + days * 86400) end
    function request()
      n = n + 1
      local from, to = on(n % 1500), on(2000 + math.floor(n / 1500) % 1400)
      return wrk.format('GET', '/?from=' .. from .. '&to=' .. to)
    end`
}

async function memory(): Promise<void> {
  const before = site.memoryMB()
  let sent = 0
  const days = Array.from({ length: 2000 }, (_, i) =>
    new Date(Date.UTC(2018, 0, 1 + i)).toISOString().slice(0, 10),
  )
  await Promise.all(
    Array.from({ length: 16 }, async () => {
      while (sent < MEMORY_REQUESTS) {
        const day = days[sent++ % days.length]
        await (await fetch(`${site.url}/api/v1/days/${day}.json`)).arrayBuffer()
      }
    }),
  )
  console.log(
    `memory of both processes: ${before?.toFixed(0)} MB, after ${MEMORY_REQUESTS} requests at ${days.length} links ${site.memoryMB()?.toFixed(0)} MB`,
  )
}

async function renders(): Promise<number> {
  return (await (await fetch(`${site.url}/readyz`)).json()).front.renders
}

async function load(
  url: string,
  { connections = 20, seconds = SECONDS, more = [] as readonly string[] } = {},
): Promise<Load> {
  const wrk = spawn(
    'wrk',
    ['-t1', `-c${connections}`, `-d${seconds}s`, '--latency', '-H', 'Accept-Encoding: gzip', ...more, url],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  let said = ''
  wrk.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  await once(wrk, 'close')
  const number = (pattern: RegExp) => Number(pattern.exec(said)?.[1] ?? 0)
  const sockets =
    /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(said)?.slice(1) ?? []
  return {
    perSecond: number(/Requests\/sec:\s+([\d.]+)/),
    p99: /99%\s+(\S+)/.exec(said)?.[1] ?? '?',
    failed:
      number(/Non-2xx or 3xx responses: (\d+)/) + sockets.reduce((sum, count) => sum + Number(count), 0),
    total: number(/(\d+) requests in/),
  }
}

/** nginx with the bytes the site sends, packed once. */
async function startNginx() {
  const www = join(folder, 'www')
  await mkdir(www)
  for (const path of PATHS) {
    const bytes = Buffer.from(await (await fetch(`${site.url}${path}`)).arrayBuffer())
    await writeFile(join(www, fileOf(path)), bytes)
    if (!path.endsWith('.png')) await writeFile(join(www, `${fileOf(path)}.gz`), gzipSync(bytes))
  }
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder};`)
    .join(' ')
  const config = await written(
    'nginx.conf',
    `daemon off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log; events { worker_connections 1024; }
     http { access_log off; sendfile on; keepalive_requests 1000000; open_file_cache max=100; gzip_static on; ${temporary}
     server { listen 127.0.0.1:${PORT + 1}; root ${www}; } }`,
  )
  execFileSync('chmod', ['-R', 'a+rX', folder])
  const server = spawn('nginx', ['-c', config, '-e', join(folder, 'error.log')], { stdio: 'inherit' })
  for (let tries = 0; tries < 50; tries++) {
    if (await fetch(`http://127.0.0.1:${PORT + 1}/`).catch(() => null)) return server
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('nginx did not start')
}

async function written(name: string, text: string): Promise<string> {
  const file = join(folder, name)
  await writeFile(file, text)
  return file
}

function fileOf(path: string): string {
  return `page${path.replaceAll(/\W/g, '_')}`
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
