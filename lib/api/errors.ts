import { type Problem, printProblems } from '../ask/problem'
import { ContentError } from '../data/content-error'
import { AlteredError } from '../data/snapshots'
import { RemovedError } from '../data/store/store'

/** Every way a request can fail, with its HTTP status. */
const STATUS = {
  'invalid-parameter': 400,
  'invalid-body': 400,
  'foreign-origin': 403,
  'not-found': 404,
  removed: 410,
  'body-too-large': 413,
  'not-json': 415,
  'not-a-picture': 415,
  'too-many-requests': 429,
  altered: 500,
  'content-broken': 500,
  internal: 500,
  'not-implemented': 501,
} as const
export type ErrorCode = keyof typeof STATUS

/** A failure the caller can read and act on. */
export class ApiError extends Error {
  override readonly name = 'ApiError'

  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly more: {
      readonly parameters?: readonly Refused[]
      readonly headers?: Record<string, string>
    } = {},
  ) {
    super(message)
  }
}

/** A problem as an answer has it; what a page would show in its place is not shown here. */
type Refused = Pick<Problem, 'name' | 'found' | 'expected'>

/** The request names values that mean nothing here; all of them are reported at once. */
export function misused(code: 'invalid-parameter' | 'invalid-body', problems: readonly Refused[]): ApiError {
  const parameters = problems.map(({ name, found, expected }) => ({ name, found, expected }))
  return new ApiError(code, printProblems(parameters), { parameters })
}

/** Where the addresses and their parameters are explained. */
const DOCS = '/data#api'

/** The one shape of a failure: `{ error: { code, message, docs } }`. What was not expected stays hidden. */
export function errorResponse(error: unknown): Response {
  const known = asApiError(error)
  const { parameters, headers } = known.more
  const body = { code: known.code, message: known.message, docs: DOCS, ...(parameters && { parameters }) }
  return Response.json(
    { error: body },
    {
      status: STATUS[known.code],
      headers: { 'Cache-Control': 'no-store', 'Access-Control-Allow-Origin': '*', ...headers },
    },
  )
}

function asApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error
  // Printed in full where it was found.
  if (error instanceof ContentError) return new ApiError('content-broken', error.message)
  if (error instanceof RemovedError) return new ApiError('removed', error.message)
  if (error instanceof AlteredError) {
    process.stderr.write(`${error.message}\n`)
    return new ApiError('altered', error.message)
  }
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  return new ApiError('internal', 'something went wrong on the server; the request may be tried again')
}
