import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { Agent } from 'node:http'
import { createServer } from 'node:net'
import { askRenderer } from './ask-renderer'
import type { Renderer } from './front'
import { inlineScripts } from './inline-scripts'

export type RendererSetting = {
  /** Module the process runs; it gets its port as its argument. */
  readonly program: string
  readonly env: NodeJS.ProcessEnv
  /** Site that pages name as theirs. */
  readonly host: string
  readonly say: (line: string) => void
}

/** The process, and how it ends; the promise is never broken. */
type Running = { readonly child: ChildProcess; readonly ended: Promise<string> }

const LOOK_MS = 200
const LOOK_TIMEOUT_MS = 15_000
const BACK_OFF_MS = { first: 250, most: 10_000 }
/** After so long without an end, the next one counts as the first. */
const HEALTHY_MS = 60_000
const END_MS = 3_000
/** Pages without a word of a reader's in them. What else they have drawn is ready for the first reader. */
const PLAIN_PAGES = ['/', '/embed/live']
/** The range takes seconds to draw at the first start. */
const DRAWN_FIRST = '/api/v1/range.json?shape=ends'

/** Starts the process that renders, and again whenever it ends. */
export function startRenderer(setting: RendererSetting): Renderer & { readonly stop: () => Promise<void> } {
  let running: Running | null = null
  let port: number | null = null
  let version: string | null = null
  let trusted: ReadonlySet<string> = new Set()
  let stopped = false

  const run = async (): Promise<void> => {
    for (let pauseMs = BACK_OFF_MS.first; !stopped; ) {
      const started = Date.now()
      const end = await live().catch(said)
      port = null
      running = null
      if (stopped) return
      if (Date.now() - started > HEALTHY_MS) pauseMs = BACK_OFF_MS.first
      setting.say(`the renderer ended (${end}); it starts again in ${pauseMs} ms`)
      await pause(pauseMs)
      pauseMs = Math.min(BACK_OFF_MS.most, pauseMs * 2)
    }
  }

  /** One life of the process, from its start to its end. @throws Error when it cannot be started */
  const live = async (): Promise<string> => {
    const at = await freePort()
    if (stopped) return 'stopped'
    const child = fork(setting.program, [String(at)], {
      execArgv: [],
      env: { ...setting.env, PORT: String(at) },
    })
    const ended = endOf(child)
    running = { child, ended }
    const watched = new AbortController()
    watch(at, watched.signal).catch((error) => setting.say(`the renderer cannot be watched: ${said(error)}`))
    const end = await ended
    watched.abort()
    return end
  }

  /** Looks until the process answers, then until it has read the content, then has it draw what all ask for. */
  const watch = async (at: number, ended: AbortSignal): Promise<void> => {
    const agent = new Agent({ keepAlive: true, maxSockets: 2 })
    const ask = (path: string) =>
      askRenderer({ port: at, path, host: setting.host, agent, timeoutMs: LOOK_TIMEOUT_MS }).catch(() => null)
    while (!ended.aborted) {
      const found = versionIn((await ask('/readyz'))?.body)
      if (ended.aborted) break
      if (found !== undefined) port = at
      if (found) {
        await ask(DRAWN_FIRST)
        const pages = await Promise.all(PLAIN_PAGES.map(ask))
        const html = pages.map((page) => (page?.status === 200 ? page.body.toString() : ''))
        if (html.every((page) => page !== '')) {
          trusted = new Set(html.flatMap(inlineScripts))
          version = found
          break
        }
      }
      await pause(LOOK_MS)
    }
    agent.destroy()
  }

  run()
  return {
    port: () => port,
    version: () => version,
    trusted: () => trusted,
    stop: async () => {
      stopped = true
      if (running === null) return
      const { child, ended } = running
      if (child.connected) child.disconnect()
      const late = setTimeout(() => child.kill('SIGKILL'), END_MS)
      await ended
      clearTimeout(late)
    },
  }
}

/** How a process ended, once it has: its code, its signal, or why it never was. */
function endOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.on('exit', (code, signal) => resolve(signal ?? String(code)))
    // A process that is there ends by itself; an error is then about what it was told.
    child.on('error', (error) => child.pid === undefined && resolve(said(error)))
  })
}

const said = (error: unknown) => (error instanceof Error ? error.message : String(error))

/** The version of the content in an answer to `/readyz`: null when it cannot be read, undefined without an answer. */
function versionIn(body: Buffer | undefined): string | null | undefined {
  try {
    const ready: unknown = JSON.parse(body?.toString() ?? '')
    if (typeof ready !== 'object' || ready === null) return undefined
    return 'dataVersion' in ready && typeof ready.dataVersion === 'string' ? ready.dataVersion : null
  } catch {
    return undefined
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('no free port')
  return address.port
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
