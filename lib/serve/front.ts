import { Agent, createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { CLIENT_HEADER } from '../api/client-address'
import type { Answer } from './answer'
import { type Asked, askRenderer, type Rendered } from './ask-renderer'
import { clientOf, type TrustedProxies } from './client'
import { lineOf, refusalOf } from './failure'
import { finish, once, type Site, secured } from './finish'
import { type Asker, type Keeping, keepAnswers } from './kept-answers'
import { type Lane, type LaneLimits, openLane } from './lane'
import { ownHeaders, pass } from './pass'
import { plainJson, watchReadiness } from './readiness'
import { type Refusal, refuse } from './refusal'
import { send, sendWhole } from './send'
import { type LaneName, pathOf, targetOf, triage } from './triage'
import { refuseUnreadable } from './unreadable'

/** The process that renders, as the front sees it. */
export type Renderer = {
  /** Port on this machine; null while it starts. */
  readonly port: () => number | null
  /** Version of the content it renders; null until it has read it, and nothing is kept until then. */
  readonly version: () => string | null
  readonly trusted: Site['trusted']
}

export type FrontSetting = {
  readonly renderer: Renderer
  /** Address readers use. */
  readonly publicUrl: string
  readonly trustedProxies: TrustedProxies
  readonly keeping: Keeping
  readonly lanes: Readonly<Record<LaneName, LaneLimits>>
  readonly say: (line: string) => void
}

type Asking = (to: Pick<Asked, 'port' | 'host' | 'agent' | 'path'>) => Promise<Rendered>

const MOST_HEADER_BYTES = 16 * 1024
const HEADERS_MS = 10_000
const REQUEST_MS = 30_000
/** Longer than proxies keep a connection, so that it is they who close it. */
const KEEP_ALIVE_MS = 75_000
const CLOSE_IDLE_MS = 100

/** The server that readers reach. It answers from memory and asks the process that renders for the rest. */
export function createFront(setting: FrontSetting) {
  const { renderer, publicUrl, trustedProxies, say } = setting
  const host = new URL(publicUrl).host
  const site: Site = { trusted: renderer.trusted, secure: publicUrl.startsWith('https:') }
  const lanes = openLanes(setting.lanes)
  let renders = 0

  const refused = (why: Refusal, path: string) => secured(refuse(why, path), path, site)
  const tell = (error: unknown, path: string) => {
    const line = lineOf(error, path)
    if (line !== null) say(line)
  }
  const inTurn = async ({ address, lane: name, client }: Asker, ask: Asking): Promise<Answer> => {
    const path = pathOf(address)
    const port = renderer.port()
    if (port === null) return refused('starting', path)
    const lane = lanes[name]
    try {
      const rendered = await lane.run(client, () => ask({ port, host, agent: lane.agent, path: address }))
      return finish(rendered, path, site)
    } catch (error) {
      tell(error, path)
      return refused(refusalOf(error), path)
    }
  }
  const render = async (asker: Asker, headers: Readonly<Record<string, string>> = {}): Promise<Answer> => {
    const answer = await inTurn(asker, (to) => {
      renders++
      return askRenderer({ ...to, headers })
    })
    return renderer.version() === null ? once(answer) : answer
  }
  const kept = keepAnswers(setting.keeping, render)
  const ready = watchReadiness({
    port: renderer.port,
    version: renderer.version,
    host,
    agent: new Agent({ keepAlive: true, maxSockets: 1 }),
    front: () => ({ renders, waiting: waitingIn(lanes), ...kept.size() }),
  })

  const answer = async (asked: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = 'GET', headers } = asked
    const url = targetOf(asked.url ?? '')
    const path = pathOf(url)
    const found = triage({ method, url, headers })
    const client = clientOf(asked, trustedProxies)
    switch (found.kind) {
      case 'refuse':
        return sendWhole(asked, response, refused(found.why, path))
      case 'alive':
        return sendWhole(asked, response, secured(plainJson(200, { status: 'ok' }), path, site))
      case 'ready':
        return sendWhole(asked, response, secured(await ready(), path, site))
      case 'change': {
        const own = { [CLIENT_HEADER]: client }
        const asker = { address: url, lane: 'changes', client } as const
        const done = await inTurn(asker, (to) => pass(asked, response, { ...to, own }))
        // The rest of a body that was refused is not read.
        if (!asked.complete) response.setHeader('connection', 'close')
        return sendWhole(asked, response, once(done))
      }
      case 'once': {
        const asker = { address: url, lane: found.lane, client }
        return send(asked, response, once(await render(asker, ownHeaders(headers))), kept.packed)
      }
      case 'keep': {
        const asker = { address: found.address, lane: found.lane, client }
        return send(asked, response, await kept.find(asker, renderer.version() ?? ''), kept.packed)
      }
    }
    return found satisfies never
  }

  const take = (asked: IncomingMessage, response: ServerResponse) => {
    answer(asked, response).catch((error) => {
      const path = pathOf(targetOf(asked.url ?? ''))
      tell(error, path)
      if (response.headersSent) response.destroy()
      else sendWhole(asked, response, refused('internal', path))
    })
  }
  const server = createServer(
    {
      maxHeaderSize: MOST_HEADER_BYTES,
      headersTimeout: HEADERS_MS,
      requestTimeout: REQUEST_MS,
      keepAliveTimeout: KEEP_ALIVE_MS,
    },
    take,
  )
  // What a request expects beside its answer is not looked at; Node would refuse it in its own words.
  server.on('checkExpectation', take)
  refuseUnreadable(server, site)
  return { server, renders: () => renders, waiting: () => waitingIn(lanes), close: () => closeGently(server) }
}

function openLanes({ files, pictures, pages, changes }: Readonly<Record<LaneName, LaneLimits>>) {
  return {
    files: openLane(files),
    pictures: openLane(pictures),
    pages: openLane(pages),
    changes: openLane(changes),
  }
}

function waitingIn(lanes: Readonly<Record<LaneName, Lane>>): number {
  return Object.values(lanes).reduce((sum, lane) => sum + lane.waiting(), 0)
}

/** Takes no more requests and waits for those under way. */
async function closeGently(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  // A connection that is kept open falls idle only after its answer.
  const closing = setInterval(() => server.closeIdleConnections(), CLOSE_IDLE_MS)
  server.closeIdleConnections()
  await closed
  clearInterval(closing)
}
