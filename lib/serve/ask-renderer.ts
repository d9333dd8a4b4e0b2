import {
  type Agent,
  type ClientRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request,
} from 'node:http'

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

/** No answer came in time; whether one is on its way is not known. */
export class TooLateError extends Error {
  override readonly name = 'TooLateError'
}

/**
 * Asks for an address and waits for all of the answer.
 *
 * @throws TooLateError when it takes too long, waiting for a connection included
 * @throws Error when the answer breaks off or is far too large
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
/** What is seen of a connection that the other end has closed. */
const CLOSED = ['ECONNRESET', 'EPIPE']

function askOnce({ timeoutMs = RENDER_MS, port, host, path, agent, headers }: Asked): Promise<Rendered> {
  return new Promise((resolve, reject) => {
    const all = { ...headers, host, 'accept-encoding': 'identity' }
    const asking = request({ host: '127.0.0.1', port, path, agent, headers: all }, (response) => {
      wholeAnswer(response).then(resolve, (error) => {
        asking.destroy()
        reject(error)
      })
    })
    endLate(asking, timeoutMs, reject)
    asking.on('error', (error: NodeJS.ErrnoException) => {
      const stale = asking.reusedSocket && CLOSED.includes(error.code ?? '')
      reject(stale ? new StaleConnection(error.message) : error)
    })
    asking.end()
  })
}

/** Ends a request that is not answered in time. One without a connection yet would not say that it was ended. */
export function endLate(asking: ClientRequest, ms: number, reject: (error: Error) => void): void {
  const late = setTimeout(() => {
    reject(new TooLateError(`no answer in ${ms} ms`))
    asking.destroy()
  }, ms)
  asking.on('close', () => clearTimeout(late))
}

/** An answer with all of its bytes. @throws Error when it breaks off before its end, or is far too large */
export async function wholeAnswer(response: IncomingMessage): Promise<Rendered> {
  const parts: Buffer[] = []
  let bytes = 0
  for await (const part of response) {
    bytes += part.length
    if (bytes > MOST_BYTES) throw new Error(`an answer is larger than ${MOST_BYTES} bytes`)
    parts.push(part)
  }
  if (!response.complete) throw new Error('an answer broke off')
  const { statusCode: status = 500, headers } = response
  return { status, headers, body: Buffer.concat(parts, bytes) }
}
