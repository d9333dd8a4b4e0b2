import { givenIn } from '../ask/given'
import type { FactsOf, ValuesOf } from '../ask/noun'
import { givenInBody } from '../ask/read-body'
import { readRequest, type Strictness } from '../ask/read-request'
import { type AskSet, NOTHING } from '../ask/sets'
import { ApiError, misused } from './errors'

/**
 * What the address of a request asks for.
 *
 * @throws ApiError naming every parameter that cannot be used, what was found and what was expected
 */
export function readQuery<Set extends AskSet>(
  request: Request,
  set: Set,
  facts: FactsOf<Set>,
  strictness?: Strictness,
): ValuesOf<Set> {
  const given = givenIn(new URL(request.url).searchParams)
  const { asked, problems } = readRequest(set, given, facts, strictness)
  if (problems.length > 0) throw misused('invalid-parameter', problems)
  return asked
}

/** @throws ApiError when the address of a request names any parameter */
export function refuseQuery(request: Request): void {
  readQuery(request, NOTHING, {})
}

/** What a small JSON body asks for. @throws ApiError when it is not JSON, too large, or asks for what means nothing */
export async function readBody<Set extends AskSet>(
  request: Request,
  set: Set,
  facts: FactsOf<Set>,
): Promise<ValuesOf<Set>> {
  const body = givenInBody(set, await readJson(request))
  const { asked, problems } = readRequest(set, body.given, facts)
  const all = [...body.problems, ...problems]
  if (all.length > 0) throw misused('invalid-body', all)
  return asked
}

const MAX_BODY_BYTES = 8 * 1024

async function readJson(request: Request): Promise<unknown> {
  const type = request.headers.get('Content-Type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json')
    throw new ApiError('not-json', `the body has type ${type || 'none'}; send application/json`)
  const text = Buffer.from(await readBytes(request, MAX_BODY_BYTES)).toString('utf8')
  try {
    return JSON.parse(text)
  } catch {
    throw new ApiError('invalid-body', 'the body is not JSON')
  }
}

/** The bytes of a body. @throws ApiError when there are more than `most` of them */
export async function readBytes(request: Request, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const reader = request.body?.getReader()
  const chunks: Uint8Array[] = []
  let bytes = 0
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    bytes += part.value.length
    if (bytes > most) {
      await reader?.cancel()
      throw new ApiError('body-too-large', `the body is larger than ${most} bytes`)
    }
    chunks.push(part.value)
  }
  return new Uint8Array(Buffer.concat(chunks))
}
