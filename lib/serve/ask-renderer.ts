import { type Agent, type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http'

/** What is asked of the process that renders. */
export type Asked = {
  readonly port: number
  readonly path: string
  readonly host: string
  readonly agent: Agent
  /** Beside the host, and that nothing is to be compressed. */
  readonly headers?: Readonly<Record<string, string>>
  readonly timeoutMs?: number
}
export type Rendered = {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

const RENDER_MS = 30_000
const MOST_BYTES = 64 * 2 ** 20

/**
 * Asks for an address and waits for all of the answer.
 *
 * @throws Error when the answer breaks off, is far too large or takes too long
 */
export async function askRenderer(asked: Asked): Promise<Rendered> {
  try {
    return await askOnce(asked)
  } catch (error) {
    // A connection kept open from before may just have been closed at the other end.
    if (error instanceof StaleConnection) return askOnce(asked)
    throw error
  }
}

class StaleConnection extends Error {}

function askOnce({ timeoutMs = RENDER_MS, port, host, path, agent, headers }: Asked): Promise<Rendered> {
  return new Promise((resolve, reject) => {
    const all = { ...headers, host, 'accept-encoding': 'identity' }
    const asking = request({ host: '127.0.0.1', port, path, agent, headers: all }, (response) => {
      wholeBody(response, MOST_BYTES).then(
        (body) => resolve({ status: response.statusCode ?? 500, headers: response.headers, body }),
        (error) => {
          asking.destroy()
          reject(error)
        },
      )
    })
    const late = setTimeout(() => asking.destroy(new Error(`${path} was not answered in time`)), timeoutMs)
    asking.on('close', () => clearTimeout(late))
    asking.on('error', (error) => reject(asking.reusedSocket ? new StaleConnection(error.message) : error))
    asking.end()
  })
}

/** All bytes of an answer. @throws Error when it breaks off before its end, or is larger than `most` */
export async function wholeBody(response: IncomingMessage, most: number): Promise<Buffer> {
  const parts: Buffer[] = []
  let bytes = 0
  for await (const part of response) {
    bytes += part.length
    if (bytes > most) throw new Error(`an answer is larger than ${most} bytes`)
    parts.push(part)
  }
  if (!response.complete) throw new Error('an answer broke off')
  return Buffer.concat(parts, bytes)
}
