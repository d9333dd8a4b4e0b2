import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const START_MS = 120_000
/** Ticks a second in which Linux counts the time of processes. */
const TICKS = 100

export type Site = {
  readonly port: number
  readonly url: string
  readonly dataDir: string
  /** The process that listens. */
  readonly process: ChildProcess
  /** Seconds of CPU the process that renders has used; null where the system does not tell. */
  readonly cpuSeconds: () => number | null
  /** Ids of the processes it has started. */
  readonly children: () => readonly number[]
  /** Megabytes of memory of both processes; null where the system does not tell. */
  readonly memoryMB: () => number | null
  readonly stop: () => Promise<void>
}

/** Starts the built site as `npm start` does, with a folder of its own for what it keeps. */
export async function startSite(
  port: number,
  env: Record<string, string> = {},
  wait = { ready: true },
): Promise<Site> {
  if (await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => null))
    throw new Error(`port ${port} is taken; give another as TEST_PORT`)
  const dataDir = env.DATA_DIR ?? (await mkdtemp(join(tmpdir(), 'tensiometer-load-')))
  const site = spawn(process.execPath, ['lib/cli/serve.mjs'], {
    env: { ...process.env, npm_lifecycle_event: '', PORT: String(port), DATA_DIR: dataDir, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  site.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-4000)
  })
  const url = `http://127.0.0.1:${port}`
  const pids = () => [site.pid ?? 0, ...childrenOf(site.pid ?? 0)]
  const stop = async () => {
    if (site.exitCode === null && site.signalCode === null) {
      const ended = once(site, 'exit')
      site.kill('SIGTERM')
      await ended
    }
    if (env.DATA_DIR === undefined) await rm(dataDir, { recursive: true, force: true })
  }
  try {
    if (wait.ready) await ready(url, site)
  } catch (error) {
    await stop()
    throw new Error(`${error instanceof Error ? error.message : error}\n${said}`)
  }
  return {
    port,
    url,
    dataDir,
    process: site,
    children: () => childrenOf(site.pid ?? 0),
    cpuSeconds: () => sum(pids().slice(1).map(cpuOf)),
    memoryMB: () => sum(pids().map(memoryOf)),
    stop,
  }
}

async function ready(url: string, site: ChildProcess): Promise<void> {
  for (const until = Date.now() + START_MS; Date.now() < until; ) {
    if (site.exitCode !== null) throw new Error(`the site ended with ${site.exitCode}`)
    const answered = await fetch(`${url}/readyz`).catch(() => null)
    if (answered?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error('the site was not ready in time')
}

/** Ids of the processes a process has started. */
function childrenOf(pid: number): number[] {
  const text = read(`/proc/${pid}/task/${pid}/children`)
  return text === null ? [] : text.trim().split(' ').filter(Boolean).map(Number)
}

function cpuOf(pid: number): number | null {
  const fields = read(`/proc/${pid}/stat`)
    ?.replace(/^.*\) /, '')
    .split(' ')
  return fields ? (Number(fields[11]) + Number(fields[12])) / TICKS : null
}

function memoryOf(pid: number): number | null {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(read(`/proc/${pid}/status`) ?? '') ?? []
  return kilobytes === undefined ? null : Number(kilobytes) / 1024
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

function sum(values: readonly (number | null)[]): number | null {
  return values.reduce<number | null>(
    (total, value) => (total === null || value === null ? null : total + value),
    0,
  )
}
