import { type Agent, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { wholeAnswer } from './ask-renderer'
import { carriedHeaders, finish, isHtml, once, type Site, secured } from './finish'
import { type Refusal, refuse } from './refusal'
import { sendWhole } from './send'
import { pathOf } from './triage'

/** Headers of a request that reach the process that renders; all others are dropped. */
const PASSED = [
  'accept',
  'access-control-request-headers',
  'access-control-request-method',
  'authorization',
  'content-length',
  'content-type',
  'origin',
  'next-router-prefetch',
  'next-router-segment-prefetch',
  'next-router-state-tree',
  'next-url',
  'rsc',
]
/** A picture to verify has up to 4 MB, and a form around it a little more. */
const MOST_BODY = 5 * 2 ** 20
const MOST_PAGE = 64 * 2 ** 20
const PASS_MS = 30_000

export type PassTo = {
  readonly port: number
  readonly host: string
  readonly agent: Agent
  readonly site: Site
  readonly url: string
  /** Headers of the front's own, such as whom the request comes from. */
  readonly own: Readonly<Record<string, string>>
}

/** Hands a request on as it is and its answer back; nothing of it is kept. */
export async function pass(asked: IncomingMessage, answer: ServerResponse, to: PassTo): Promise<void> {
  const path = pathOf(to.url)
  const fail = (why: Refusal) => {
    // The rest of a body that was refused is not read.
    answer.setHeader('connection', 'close')
    sendWhole(asked, answer, secured(refuse(why, path), path, to.site))
  }
  if (Number(asked.headers['content-length'] ?? 0) > MOST_BODY) return fail('body-too-large')
  try {
    const response = await forward(asked, answer, to)
    const status = response.statusCode ?? 500
    if (isHtml(response) || status >= 400) {
      const page = finish(await wholeAnswer(response, MOST_PAGE), path, to.site)
      return sendWhole(asked, answer, once(page))
    }
    answer.writeHead(status, passedHeaders(response, path, to.site))
    await pipeline(response, answer)
  } catch (error) {
    if (answer.headersSent) answer.destroy()
    else fail(error instanceof TooLarge ? 'body-too-large' : 'busy')
  }
}

class TooLarge extends Error {}

function forward(asked: IncomingMessage, answer: ServerResponse, to: PassTo): Promise<IncomingMessage> {
  const { port, host, agent, url: path } = to
  return new Promise((resolve, reject) => {
    const headers = { ...passedOn(asked), ...to.own, host, 'accept-encoding': 'identity' }
    const asking = request({ host: '127.0.0.1', port, agent, method: asked.method, path, headers }, resolve)
    asking.setTimeout(PASS_MS, () => asking.destroy(new Error(`${path} was not answered in time`)))
    asking.on('error', reject)
    answer.on('close', () => asking.destroy())
    let bytes = 0
    asked.on('data', (part: Buffer) => {
      bytes += part.length
      if (bytes <= MOST_BODY) return
      asked.unpipe(asking)
      asking.destroy(new TooLarge())
    })
    asked.pipe(asking)
  })
}

function passedOn({ headers }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    PASSED.flatMap((name) => {
      const value = headers[name]
      return typeof value === 'string' ? [[name, value]] : []
    }),
  )
}

function passedHeaders(response: IncomingMessage, path: string, site: Site): Record<string, string> {
  const { statusCode: status = 500, headers } = response
  const length = headers['content-length']
  const carried = {
    ...carriedHeaders(headers),
    'cache-control': 'no-store',
    vary: 'RSC, Next-Router-State-Tree, Next-Router-Prefetch, Next-Router-Segment-Prefetch',
    ...(length && { 'content-length': length }),
  }
  const bare = { status, headers: carried, body: Buffer.alloc(0), keep: false }
  return { ...secured(bare, path, site, headers['content-security-policy']).headers }
}
