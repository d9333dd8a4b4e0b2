import { request } from 'node:http'
import { connect } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

export type Sent = {
  readonly method: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
}
export type Got = {
  readonly status: number
  readonly headers: Record<string, unknown>
  readonly body: string
  readonly ms: number
}

const MOST_MS = 30_000

/** Sends a request as it is written. Status 0 is a connection that ended without an answer. */
export function ask(port: number, { method, path, headers = {}, body }: Sent): Promise<Got> {
  const began = performance.now()
  return new Promise((resolve) => {
    const none = () => resolve({ status: 0, headers: {}, body: '', ms: performance.now() - began })
    try {
      const asking = request(
        // A connection each: after some of these the next request on it could not be told from a rest of the last.
        { host: '127.0.0.1', port, method, path, headers, timeout: MOST_MS, agent: false },
        (answer) => {
          const parts: Buffer[] = []
          answer.on('data', (part: Buffer) => parts.push(part))
          answer.on('error', none)
          answer.on('end', () => {
            const text = unpacked(Buffer.concat(parts), answer.headers['content-encoding'])
            resolve({
              status: answer.statusCode ?? 0,
              headers: answer.headers,
              body: text,
              ms: performance.now() - began,
            })
          })
        },
      )
      asking.on('timeout', () => asking.destroy(new Error('late')))
      asking.on('error', none)
      asking.end(body)
    } catch {
      // What Node's own client refuses to send is sent as bytes.
      askBytes(port, `${method} ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`).then(resolve)
    }
  })
}

function unpacked(body: Buffer, encoding: string | undefined): string {
  if (body.length === 0 || encoding === undefined) return body.toString('utf8')
  return (encoding === 'br' ? brotliDecompressSync(body) : gunzipSync(body)).toString('utf8')
}

/** Sends bytes that need not be a request. */
export function askBytes(port: number, bytes: string): Promise<Got> {
  const began = performance.now()
  return new Promise((resolve) => {
    let text = ''
    const end = () => {
      const [head = '', ...rest] = text.split('\r\n\r\n')
      const [first = '', ...lines] = head.split('\r\n')
      const headers = Object.fromEntries(lines.map((line) => line.split(/: (.*)/s).slice(0, 2)))
      const status = Number(/^HTTP\/1.1 (\d+)/.exec(first)?.[1] ?? 0)
      resolve({ status, headers, body: rest.join('\r\n\r\n'), ms: performance.now() - began })
    }
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes, 'latin1'))
    socket.setTimeout(MOST_MS, () => socket.destroy())
    socket.setEncoding('utf8').on('data', (part: string) => {
      text += part
    })
    socket.on('error', () => undefined)
    socket.on('close', end)
  })
}
