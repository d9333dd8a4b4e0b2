/** Header in which the front names the client. The front drops it from what comes in, so nobody else can set it. */
export const CLIENT_HEADER = 'x-tensiometer-client'

/** The address a request came from, as the front worked it out; one name for all where there is no front. */
export function addressOf(request: Request): string {
  return request.headers.get(CLIENT_HEADER) ?? 'unknown'
}
