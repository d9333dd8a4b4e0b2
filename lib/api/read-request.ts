import type * as z from 'zod'
import { expectationOf } from '../data/expectation'
import { type Misuse, quote } from '../data/misuse'
import { nearestName } from '../event/nearest-name'
import { ApiError, misused } from './errors'

/** Parameters that may be given more than once; their values are joined. */
const LISTS = ['domain']

/**
 * Reads the parameters of an address. Unlike on the page, a value that means nothing is refused.
 *
 * @throws ApiError naming every value that cannot be used, what was found and what was expected
 */
export function readQuery<Schema extends z.ZodObject>(request: Request, schema: Schema): z.output<Schema> {
  const { searchParams } = new URL(request.url)
  const given: Record<string, string> = {}
  const twice: Misuse[] = []
  for (const name of new Set(searchParams.keys())) {
    const values = searchParams.getAll(name).filter((value) => value !== '')
    if (values.length > 1 && !LISTS.includes(name))
      twice.push({ name, found: `${values.length} values`, expected: 'one' })
    // A form sends its empty fields too.
    if (values.length > 0) given[name] = values.join(',')
  }
  return parse(schema, given, 'invalid-parameter', twice)
}

const MAX_BODY_BYTES = 8 * 1024

/**
 * Reads a small JSON body.
 *
 * @throws ApiError when it is not JSON, too large, or does not fit the schema
 */
export async function readJson<Schema extends z.ZodObject>(
  request: Request,
  schema: Schema,
): Promise<z.output<Schema>> {
  const type = request.headers.get('Content-Type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json')
    throw new ApiError('not-json', `the body has type ${type || 'none'}; send application/json`)
  const text = await readText(request)
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    throw new ApiError('invalid-body', 'the body is not JSON')
  }
  return parse(schema, body, 'invalid-body')
}

async function readText(request: Request): Promise<string> {
  const reader = request.body?.getReader()
  const chunks: Uint8Array[] = []
  let bytes = 0
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    bytes += part.value.length
    if (bytes > MAX_BODY_BYTES) {
      await reader?.cancel()
      throw new ApiError('body-too-large', `the body is larger than ${MAX_BODY_BYTES} bytes`)
    }
    chunks.push(part.value)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function parse<Schema extends z.ZodObject>(
  schema: Schema,
  given: unknown,
  code: 'invalid-parameter' | 'invalid-body',
  found: readonly Misuse[] = [],
): z.output<Schema> {
  const parsed = schema.safeParse(given)
  if (parsed.success && found.length === 0) return parsed.data
  throw misused(code, [
    ...found,
    ...(parsed.error?.issues ?? []).flatMap((issue) => misusesOf(issue, given, schema)),
  ])
}

function misusesOf(issue: z.core.$ZodIssue, given: unknown, schema: z.ZodObject): Misuse[] {
  const known = Object.keys(schema.shape)
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((name) => {
      const near = nearestName(name, known)
      const expected = known.length === 0 ? 'no parameter here' : `one of ${known.join(', ')}`
      return {
        name,
        found: 'a name that is not known',
        expected: near ? `perhaps ${near}; ${expected}` : expected,
      }
    })
  const [name] = issue.path
  const value =
    typeof given === 'object' && given !== null && name !== undefined ? Reflect.get(given, name) : given
  return [
    {
      name: name === undefined ? 'body' : String(name),
      found: value === undefined ? 'nothing' : quote(value),
      expected: expectationOf(issue),
    },
  ]
}
