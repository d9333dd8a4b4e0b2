import { type Problem, printProblems } from '../ask/problem'
import { ContentError } from '../data/content-error'
import { AlteredError } from '../data/snapshots'
import { RemovedError, StoreError } from '../data/store/store'
import { errorBody } from './error-body'

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
  busy: 503,
  'store-unavailable': 503,
  'not-implemented': 501,
} as const
export type ErrorCode = keyof typeof STATUS

const STORE_RETRY_SECONDS = '5'
/** What an answer repeats of a request stays short, however long that was. */
const MOST_REPORTED = 10
const MOST_NAME = 60
const MOST_MESSAGE = 6_000

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

/** The request names values that mean nothing here; they are reported at once, up to a number that helps. */
export function misused(code: 'invalid-parameter' | 'invalid-body', problems: readonly Refused[]): ApiError {
  const parameters = problems
    .slice(0, MOST_REPORTED)
    .map(({ name, found, expected }) => ({ name: cut(name, MOST_NAME), found, expected }))
  const more = problems.length - parameters.length
  const printed = printProblems(parameters)
  return new ApiError(code, more > 0 ? `${printed}; and ${more} more` : printed, { parameters })
}

/** Asks the caller to come again after some seconds. */
export function tooMany(what: string, seconds: number): ApiError {
  return new ApiError('too-many-requests', `${what}; try again in ${seconds} s`, {
    headers: { 'Retry-After': String(seconds) },
  })
}

function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most)}…` : text
}

/** The answer of a failure. What was not expected stays hidden. */
export function errorResponse(error: unknown): Response {
  const known = asApiError(error)
  const { parameters, headers } = known.more
  return Response.json(
    errorBody(known.code, cut(known.message, MOST_MESSAGE), parameters && { parameters }),
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
  if (error instanceof StoreError) {
    process.stderr.write(`${error.message}\n`)
    return new ApiError('store-unavailable', 'snapshots cannot be read or saved just now; try again later', {
      headers: { 'Retry-After': STORE_RETRY_SECONDS },
    })
  }
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  return new ApiError('internal', 'something went wrong on the server; the request may be tried again')
}
