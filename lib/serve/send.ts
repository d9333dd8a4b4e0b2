import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Answer } from './answer'
import { acceptedEncoding, type Encoding, isPackable } from './encoding'

type Pack = (answer: Answer, encoding: Encoding) => Promise<Buffer>
type Caller = Pick<IncomingMessage, 'method' | 'headers'>

/** Sends an answer in an encoding the caller takes, or 304 without a body when the caller has it already. */
export async function send(
  asked: Caller,
  response: ServerResponse,
  answer: Answer,
  pack: Pack,
): Promise<void> {
  const packable = isPackable(answer.headers['content-type'], answer.body.length)
  const encoding = packable ? acceptedEncoding(asked.headers['accept-encoding']) : 'identity'
  const etag = taggedFor(answer.headers.etag, encoding)
  const headers: Record<string, string> = etag ? { ...answer.headers, etag } : answer.headers
  if (answer.status === 200 && knows(asked.headers['if-none-match'], answer.headers.etag)) {
    response.writeHead(304, withoutBody(headers)).end()
    return
  }
  const body = await pack(answer, encoding)
  const encoded: Record<string, string> = encoding === 'identity' ? {} : { 'content-encoding': encoding }
  sendWhole(asked, response, { ...answer, headers: { ...headers, ...encoded }, body })
}

/** Sends an answer as it is. */
export function sendWhole(
  { method }: Pick<Caller, 'method'>,
  response: ServerResponse,
  answer: Answer,
): void {
  const { status, headers, body } = answer
  // 204 has no body, so it may tell no length.
  response.writeHead(status, { ...headers, ...(status !== 204 && { 'content-length': body.length }) })
  response.end(method === 'HEAD' ? undefined : body)
}

/** A tag stands for bytes, so each encoding has its own. */
function taggedFor(etag: string | undefined, encoding: Encoding): string | undefined {
  return encoding === 'identity' ? etag : etag?.replace(/"$/, `-${encoding}"`)
}

/** Whether a list of tags names the answer in any of its encodings. */
function knows(list: string | undefined, etag: string | undefined): boolean {
  if (list === undefined || etag === undefined) return false
  const tags = list.split(',').map((tag) =>
    tag
      .trim()
      .replace(/^W\//, '')
      .replace(/-(br|gzip)"$/, '"'),
  )
  return tags.includes('*') || tags.includes(etag)
}

function withoutBody(headers: Readonly<Record<string, string>>): Record<string, string> {
  const { 'content-type': _type, 'content-disposition': _name, ...rest } = headers
  return rest
}
