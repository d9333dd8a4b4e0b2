import { createHash, timingSafeEqual } from 'node:crypto'
import { ApiError } from './errors'

/** The address readers know this site by: the one set for it, else the one the request came to. */
export function originOf(request: Request, publicUrl: string | null): string {
  if (publicUrl !== null) return publicUrl
  const { headers } = request
  const own = new URL(request.url)
  const first = (name: string) => headers.get(name)?.split(',')[0]?.trim() || null
  const protocol = first('X-Forwarded-Proto') ?? own.protocol.replace(':', '')
  return `${protocol}://${first('X-Forwarded-Host') ?? first('Host') ?? own.host}`
}

/**
 * Refuses a request that a page of another site sent, unless it carries the token. Programs send no Origin
 * and are let through.
 *
 * @param token what `Authorization: Bearer` has to say; null when no token opens
 * @throws ApiError when the Origin is another host, or hidden, and the token is not given or wrong
 */
export function refuseForeignOrigin(request: Request, publicUrl: string | null, token: string | null): void {
  const origin = request.headers.get('Origin')
  if (origin === null) return
  const own = [new URL(originOf(request, publicUrl)).host, new URL(originOf(request, null)).host]
  if (URL.canParse(origin) && own.includes(new URL(origin).host)) return
  if (token !== null && carries(request, token)) return
  throw new ApiError('foreign-origin', 'snapshots are saved from this site, or with its token, only')
}

/** Compares digests, and in constant time, so that neither the token nor its length can be felt out. */
function carries(request: Request, token: string): boolean {
  const [, given = ''] = /^Bearer (.+)$/i.exec(request.headers.get('Authorization') ?? '') ?? []
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(token))
}
