import type { Agent } from 'node:http'
import { LRUCache } from 'lru-cache'
import type { Answer } from './answer'
import { askRenderer } from './ask-renderer'

export type ReadinessOf = {
  /** Port of the process that renders; null while it starts. */
  readonly port: () => number | null
  /** Version of the content; null until the pages that all ask for have been drawn. */
  readonly version: () => string | null
  readonly host: string
  readonly agent: Agent
  /** What the front itself has to tell. */
  readonly front: () => object
}

const ANSWER_MS = 10_000
/** Looking writes to the disk, so that many who ask get the same answer for a moment. */
const LOOK_EVERY_MS = 1_000

/** Whether the site can do its work: the process that renders is up, its content sound, its store writable. */
export function watchReadiness(of: ReadinessOf): () => Promise<Answer> {
  const looked = new LRUCache<'now', Answer>({ max: 1, ttl: LOOK_EVERY_MS, fetchMethod: () => look(of) })
  return () => looked.forceFetch('now')
}

async function look({ port: portOf, version, host, agent, front }: ReadinessOf): Promise<Answer> {
  const port = portOf()
  if (port === null) return unavailable('the renderer is starting')
  try {
    const { status, body } = await askRenderer({ port, host, path: '/readyz', agent, timeoutMs: ANSWER_MS })
    if (status === 200 && version() === null) return unavailable('the first pages are being drawn')
    return plainJson(status, { ...JSON.parse(body.toString()), front: front() })
  } catch {
    return unavailable('the renderer does not answer')
  }
}

function unavailable(reason: string): Answer {
  return plainJson(503, { status: 'unavailable', reason })
}

/** An answer for machines that watch. */
export function plainJson(status: number, value: object): Answer {
  const headers = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }
  return { status, headers, body: Buffer.from(JSON.stringify(value)), keep: false }
}
