import { LRUCache } from 'lru-cache'
import type { Answer } from './answer'
import { type Encoding, pack } from './encoding'
import type { LaneName } from './triage'

/** How long and how much is kept. */
export type Keeping = {
  readonly bytes: number
  /** For so long an answer is given without another look. */
  readonly freshMs: number
  /** For so long after that it is still given, while it is rendered anew behind the reader's back. */
  readonly staleMs: number
}

/** What is known of a request beside its address, to count its share; it reaches no answer. */
export type Asker = { readonly address: string; readonly client: string; readonly lane: LaneName }

/** Bytes an answer takes beside its body and address. */
const OVERHEAD = 2048

/**
 * Keeps answers in memory. Many who wait for one are served by one render; a failed render leaves what was
 * kept before in its place.
 */
export function keepAnswers({ bytes, freshMs, staleMs }: Keeping, render: (asker: Asker) => Promise<Answer>) {
  const answers = new LRUCache<string, Answer, Asker>({
    maxSize: bytes,
    maxEntrySize: bytes,
    // What must not be kept is too large to be.
    sizeCalculation: ({ keep, body }, key) => (keep ? OVERHEAD + key.length + body.length : bytes + 1),
    ttl: freshMs,
    allowStaleOnFetchRejection: true,
    noDeleteOnFetchRejection: true,
    ignoreFetchAbort: true,
    fetchMethod: async (_key, stale, { context }) => {
      const answer = await render(context)
      if (answer.status >= 500 && stale !== undefined) throw new Error('rendered with a failure')
      return answer
    },
  })
  // By what they pack: answers that are alike share theirs.
  const packed = new LRUCache<string, Buffer, { readonly body: Buffer; readonly encoding: Encoding }>({
    maxSize: bytes / 2,
    sizeCalculation: ({ length }, key) => OVERHEAD + key.length + length,
    fetchMethod: (_key, _stale, { context }) => pack(context.body, context.encoding),
  })
  return {
    /** The answer of an address; `version` is that of the content, so that old content is not given for new. */
    find: async (asker: Asker, version: string): Promise<Answer> => {
      const key = `${version} ${asker.address}`
      const allowStale = answers.getRemainingTTL(key) > -staleMs
      return answers.forceFetch(key, { context: asker, allowStale })
    },
    /** The body of a kept answer in an encoding. */
    packed: async ({ body, headers, keep }: Answer, encoding: Encoding): Promise<Buffer> => {
      if (!keep) return pack(body, encoding)
      return packed.forceFetch(`${encoding} ${headers.etag}`, { context: { body, encoding } })
    },
    size: () => ({
      answers: answers.size,
      bytes: answers.calculatedSize + packed.calculatedSize,
    }),
  }
}
