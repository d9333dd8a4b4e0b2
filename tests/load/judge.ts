import type { Got, Sent } from './ask-raw'

/** Bytes of the largest answer the site gives to anything. */
const MOST_BYTES = 3_000_000

/** What is wrong with an answer, whatever was asked. */
export function faultsOf({ path }: Pick<Sent, 'path'>, { status, headers, body }: Got): string[] {
  const faults: string[] = []
  if (status === 0) faults.push('no answer')
  if (status >= 500 && !isAllowed(status, headers)) faults.push(`status ${status}`)
  if (status > 0 && headers['x-content-type-options'] !== 'nosniff') faults.push('no nosniff')
  if (status > 0 && status !== 304 && headers['content-security-policy'] === undefined)
    faults.push('no policy')
  if (body.length > MOST_BYTES) faults.push(`${body.length} bytes`)
  // A request that did not arrive in time has no path that could be known.
  if (status >= 400 && status !== 408 && path.startsWith('/api/') && !hasShape(body))
    faults.push('another error shape')
  return faults
}

/** Busy is told with when to come again; 501 is what oEmbed asks for where a format is not given. */
function isAllowed(status: number, headers: Got['headers']): boolean {
  return status === 501 || (status === 503 && headers['retry-after'] !== undefined)
}

function hasShape(body: string): boolean {
  try {
    const { error } = JSON.parse(body)
    return [error.code, error.message, error.docs].every((part) => typeof part === 'string')
  } catch {
    return body === ''
  }
}
