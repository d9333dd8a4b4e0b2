import { Agent, createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { CLIENT_HEADER } from '../api/client-address'
import type { Answer } from './answer'
import { askRenderer } from './ask-renderer'
import { clientOf, type TrustedProxies } from './client'
import { finish, once, type Site, secured } from './finish'
import { type Asker, type Keeping, keepAnswers } from './kept-answers'
import { type Lane, type LaneLimits, openLane } from './lane'
import { pass } from './pass'
import { plainJson, watchReadiness } from './readiness'
import { type Refusal, refuse } from './refusal'
import { send, sendWhole } from './send'
import { type LaneName, pathOf, targetOf, triage } from './triage'

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
}

const MOST_HEADER_BYTES = 16 * 1024
const HEADERS_MS = 10_000
const REQUEST_MS = 30_000
/** Longer than proxies keep a connection, so that it is they who close it. */
const KEEP_ALIVE_MS = 75_000
const CLOSE_IDLE_MS = 100

/** The server that readers reach. It answers from memory and asks the process that renders for the rest. */
export function createFront(setting: FrontSetting) {
  const { renderer, publicUrl } = setting
  const host = new URL(publicUrl).host
  const site: Site = { trusted: renderer.trusted, secure: publicUrl.startsWith('https:') }
  const lanes = openLanes(setting.lanes)
  const passing = new Agent({ keepAlive: true, maxSockets: 32 })
  let renders = 0

  const render = async ({ address, client }: Asker, lane: Lane): Promise<Answer> => {
    const path = pathOf(address)
    const port = renderer.port()
    if (port === null) return secured(refuse('starting', path), path, site)
    return lane.run(client(), async () => {
      renders++
      const { agent } = lane
      const answer = finish(await askRenderer({ port, path: address, host, agent }), path, site)
      return renderer.version() === null ? once(answer) : answer
    })
  }
  const kept = keepAnswers(setting.keeping, (asker) => render(asker, lanes[asker.lane]))
  const ready = watchReadiness({
    port: renderer.port,
    version: renderer.version,
    host,
    agent: passing,
    front: () => ({ renders, waiting: waitingIn(lanes), ...kept.size() }),
  })

  const give = (asked: IncomingMessage, response: ServerResponse, why: Refusal, path: string) =>
    sendWhole(asked, response, secured(refuse(why, path), path, site))

  const answer = async (asked: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = 'GET', headers } = asked
    const url = targetOf(asked.url ?? '')
    const path = pathOf(url)
    const found = triage({ method, url, headers })
    switch (found.kind) {
      case 'refuse':
        return give(asked, response, found.why, path)
      case 'alive':
        return sendWhole(asked, response, secured(plainJson(200, { status: 'ok' }), path, site))
      case 'ready':
        return sendWhole(asked, response, secured(await ready(), path, site))
      case 'pass': {
        const port = renderer.port()
        if (port === null) return give(asked, response, 'starting', path)
        const own = { [CLIENT_HEADER]: clientOf(asked, setting.trustedProxies) }
        return pass(asked, response, { port, host, agent: passing, site, url, own })
      }
      case 'keep': {
        const { address, lane } = found
        const asker = { address, lane, client: () => clientOf(asked, setting.trustedProxies) }
        return send(asked, response, await kept.find(asker, renderer.version() ?? ''), kept.packed)
      }
    }
    return found satisfies never
  }

  const take = (asked: IncomingMessage, response: ServerResponse) => {
    answer(asked, response).catch(() => {
      if (response.headersSent) response.destroy()
      else give(asked, response, 'busy', pathOf(targetOf(asked.url ?? '')))
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

function openLanes({ files, pictures, pages }: Readonly<Record<LaneName, LaneLimits>>) {
  return { files: openLane(files), pictures: openLane(pictures), pages: openLane(pages) }
}

function waitingIn(lanes: Readonly<Record<LaneName, Lane>>): number {
  return Object.values(lanes).reduce((sum, lane) => sum + lane.waiting(), 0)
}

/** Answers what is no request that can be read: there is a connection, and no more. */
function refuseUnreadable(server: Server, site: Site): void {
  server.on('clientError', (error: NodeJS.ErrnoException & { rawPacket?: Buffer }, socket: Socket) => {
    if (!socket.writable || error.code === 'ECONNRESET') return socket.destroy()
    const [, path = '/'] = /^\S+ (\/\S*)/.exec(error.rawPacket?.toString('latin1') ?? '') ?? []
    socket.end(printed(secured(refuse(unreadable(error.code), path), path, site)))
  })
  server.on('connect', (_request, socket: Socket) =>
    socket.end(printed(secured(refuse('method-not-allowed', '/'), '/', site))),
  )
}

function unreadable(code: string | undefined): Refusal {
  if (code === 'HPE_HEADER_OVERFLOW') return 'headers-too-large'
  return code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 'too-slow' : 'bad-request'
}

function printed({ status, headers, body }: Answer): string {
  const all = { ...headers, 'content-length': String(body.length), connection: 'close' }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`)
  return [`HTTP/1.1 ${status} Refused`, ...lines, '', body.toString()].join('\r\n')
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
