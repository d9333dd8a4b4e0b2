import { once } from 'node:events'
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request,
  type Server,
  type ServerResponse,
} from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { onTestFinished } from 'vitest'
import { createFront, type FrontSetting } from '@/lib/serve/front'

/** A request as the fake renderer got it. */
type Seen = { readonly method: string; readonly url: string; readonly headers: IncomingHttpHeaders }
export type Answered = {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}
export type Ask = {
  readonly method?: string
  readonly headers?: Record<string, string>
  readonly body?: string | Buffer
}
type Render = (asked: IncomingMessage, answer: ServerResponse) => void

export const PAGE = `<!DOCTYPE html><html><body>${'A line about tension. '.repeat(50)}</body></html>`

/** Answers every address with a page. */
export function page(_asked: IncomingMessage, answer: ServerResponse, html = PAGE): void {
  answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'private, no-store' })
  answer.end(html)
}

export async function listening(server: Server): Promise<number> {
  if (!server.listening) await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

/** A front over a renderer that is only a function. Both end with the test. */
export async function runFront(render: Render = page, more: Partial<FrontSetting> = {}) {
  const seen: Seen[] = []
  const said: string[] = []
  const renderer = createServer((asked, answer) => {
    seen.push({ method: asked.method ?? '', url: asked.url ?? '', headers: asked.headers })
    render(asked, answer)
  })
  const rendererPort = await listening(renderer)
  const state = { version: 'v1' as string | null, up: true, trusted: new Set<string>() }
  const front = createFront({
    renderer: {
      port: () => (state.up ? rendererPort : null),
      version: () => state.version,
      trusted: () => state.trusted,
    },
    publicUrl: 'https://tension.example',
    trustedProxies: 0,
    keeping: { bytes: 2 ** 22, freshMs: 60_000, staleMs: 600_000 },
    lanes: {
      pages: { atOnce: 4, most: 64, perClient: 64 },
      pictures: { atOnce: 2, most: 16, perClient: 4 },
      files: { atOnce: 8, most: 64, perClient: 64 },
      changes: { atOnce: 4, most: 32, perClient: 8 },
    },
    say: (line) => said.push(line),
    ...more,
  })
  const port = await listening(front.server)
  onTestFinished(async () => {
    renderer.closeAllConnections()
    front.server.closeAllConnections()
    renderer.close()
    front.server.close()
  })
  return { front, port, seen, said, state, ask: (path: string, how?: Ask) => askAt(port, path, how) }
}

/** Sends a request as it is written, and waits for all of its answer. */
export function askAt(
  port: number,
  path: string,
  { method = 'GET', headers = {}, body }: Ask = {},
): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const asking = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part)).on('error', reject)
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      )
    })
    asking.on('error', reject)
    asking.end(body)
  })
}

/** The bytes of an answer before they were packed. */
export function unpacked({ headers, body }: Answered): Buffer {
  switch (headers['content-encoding']) {
    case 'br':
      return brotliDecompressSync(body)
    case 'gzip':
      return gunzipSync(body)
    default:
      return body
  }
}
