import {
  type Agent,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request,
  type ServerResponse,
} from 'node:http'
import { MOST_PICTURE_BYTES } from '../picture/most-bytes'
import { endLate, type Rendered, wholeAnswer } from './ask-renderer'

/** Headers of the framework's own requests that reach the process that renders. */
const OWN = [
  'accept',
  'next-router-prefetch',
  'next-router-segment-prefetch',
  'next-router-state-tree',
  'next-url',
  'rsc',
]
/** Headers of what is sent that reach it. All others are dropped. */
const SENT = [
  'accept',
  'access-control-request-headers',
  'access-control-request-method',
  'authorization',
  'content-length',
  'content-type',
  'origin',
]
/** A picture to check, and a form around it. */
const MOST_BODY = MOST_PICTURE_BYTES + 64 * 2 ** 10
const PASS_MS = 30_000

export type PassTo = {
  readonly port: number
  readonly host: string
  readonly agent: Agent
  readonly path: string
  /** Headers of the front's own, such as whom the request comes from. */
  readonly own: Readonly<Record<string, string>>
  readonly timeoutMs?: number
}

/** What was sent has more bytes than are read. */
export class TooLargeError extends Error {
  override readonly name = 'TooLargeError'
}

/** The caller is gone: nobody waits for the answer. */
export class LeftError extends Error {
  override readonly name = 'LeftError'
}

/** What a request for one caller is asked with. */
export function ownHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  return only(OWN, headers)
}

/**
 * Hands on what is sent, as it is, and waits for all of the answer.
 *
 * @throws LeftError when the caller leaves before the answer
 * @throws TooLargeError when more is sent than is read
 * @throws TooLateError when it takes too long, waiting for a connection included
 * @throws Error when the answer breaks off
 */
export async function pass(asked: IncomingMessage, answer: ServerResponse, to: PassTo): Promise<Rendered> {
  if (Number(asked.headers['content-length'] ?? 0) > MOST_BODY) throw new TooLargeError()
  return forward(asked, answer, to)
}

function forward(asked: IncomingMessage, answer: ServerResponse, to: PassTo): Promise<Rendered> {
  const { port, host, agent, path, timeoutMs = PASS_MS } = to
  return new Promise((resolve, reject) => {
    const headers = { ...only(SENT, asked.headers), ...to.own, host, 'accept-encoding': 'identity' }
    const { method } = asked
    const asking = request({ host: '127.0.0.1', port, agent, method, path, headers }, (response) => {
      // Answered before all was sent, as a refusal is: what is still to come is read and dropped.
      asked.unpipe(asking)
      asked.resume()
      wholeAnswer(response)
        .then(resolve, reject)
        .finally(() => {
          if (!asking.writableEnded) asking.destroy()
        })
    })
    const end = (error: Error) => {
      reject(error)
      asked.unpipe(asking)
      asking.destroy()
    }
    endLate(asking, timeoutMs, end)
    asking.on('error', reject)
    answer.on('close', () => end(new LeftError()))
    let bytes = 0
    asked.on('data', (part: Buffer) => {
      bytes += part.length
      if (bytes > MOST_BODY) end(new TooLargeError())
    })
    asked.pipe(asking)
  })
}

function only(names: readonly string[], headers: IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = headers[name]
      return typeof value === 'string' ? [[name, value]] : []
    }),
  )
}
