import * as z from 'zod'
import { expectationOf } from '../data/expectation'
import { type Misuse, quote } from '../data/misuse'
import { nearestName } from '../event/nearest-name'
import { ApiError, misused } from './errors'

/** Parameters that may be given more than once; their values are joined. */
const LISTS = ['domain']

type Failure = 'invalid-parameter' | 'invalid-body'

/** A request as far as it could be read, so that all of what is wrong with it is reported at once. */
export type Reading<Values> = {
  readonly parts: Partial<Values>
  /** Null when a part is missing or wrong. */
  readonly whole: Values | null
  readonly misuses: readonly Misuse[]
  readonly failure: Failure
}

/**
 * The values of a reading, when neither it nor a later check has anything against them.
 *
 * @throws ApiError naming every value that cannot be used, what was found and what was expected
 */
export function settle<Values>(
  { whole, misuses, failure }: Reading<Values>,
  more: readonly Misuse[] = [],
): Values {
  const all = [...misuses, ...more]
  if (whole === null || all.length > 0) throw misused(failure, all)
  return whole
}

/** Reads the parameters of an address. Unlike on the page, a value that means nothing is not passed over. */
export function readQuery<Schema extends z.ZodObject>(
  request: Request,
  schema: Schema,
): Reading<z.output<Schema>> {
  const { searchParams } = new URL(request.url)
  const given: Record<string, string> = {}
  const twice: Misuse[] = []
  for (const name of new Set(searchParams.keys())) {
    const values = searchParams.getAll(name).filter((value) => value !== '')
    if (values.length > 1 && !LISTS.includes(name))
      twice.push({ name, found: `${values.length} values`, expected: 'one' })
    // A form sends its empty fields too.
    else if (values.length > 0) given[name] = values.join(',')
  }
  const reading = parse(schema, given, 'invalid-parameter')
  return { ...reading, misuses: [...twice, ...reading.misuses] }
}

const MAX_BODY_BYTES = 8 * 1024

/**
 * Reads a small JSON body.
 *
 * @throws ApiError when it is not JSON, or too large
 */
export async function readJson<Schema extends z.ZodObject>(
  request: Request,
  schema: Schema,
): Promise<Reading<z.output<Schema>>> {
  const type = request.headers.get('Content-Type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json')
    throw new ApiError('not-json', `the body has type ${type || 'none'}; send application/json`)
  const text = Buffer.from(await readBytes(request, MAX_BODY_BYTES)).toString('utf8')
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    throw new ApiError('invalid-body', 'the body is not JSON')
  }
  return parse(schema, body, 'invalid-body')
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

function parse<Schema extends z.ZodObject>(
  schema: Schema,
  given: unknown,
  failure: Failure,
): Reading<z.output<Schema>> {
  const parsed = schema.safeParse(given)
  if (parsed.success) return { parts: parsed.data, whole: parsed.data, misuses: [], failure }
  const parts = Object.entries(schema.shape).flatMap(([name, part]) => {
    const read = z.safeParse(part, partOf(given, name))
    return read.success ? [[name, read.data]] : []
  })
  const misuses = parsed.error.issues.flatMap((issue) => misusesOf(issue, given, schema))
  return { parts: Object.fromEntries(parts), whole: null, misuses, failure }
}

function partOf(given: unknown, name: PropertyKey): unknown {
  return typeof given === 'object' && given !== null ? Reflect.get(given, name) : undefined
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
  const value = name === undefined ? given : partOf(given, name)
  return [
    {
      name: name === undefined ? 'body' : String(name),
      found: value === undefined ? 'nothing' : quote(value),
      expected: expectationOf(issue),
    },
  ]
}
