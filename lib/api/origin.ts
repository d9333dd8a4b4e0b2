import { createHash, timingSafeEqual } from 'node:crypto'
import { ApiError } from './errors'

/** Where the site is reached: its public address, and on this machine its port. */
export type SitePlace = { readonly publicUrl: string; readonly port: number }

/** Names of this machine, for whoever tries the site out. */
const THIS_MACHINE = ['localhost', '127.0.0.1', '[::1]']

/**
 * Refuses a request that a page of another site sent, unless it carries the token. Programs send no Origin
 * and are let through.
 *
 * @param token what `Authorization: Bearer` has to say; null when no token opens
 * @throws ApiError when the Origin is another host, or hidden, and the token is not given or wrong
 */
export function refuseForeignOrigin(request: Request, site: SitePlace, token: string | null): void {
  const origin = request.headers.get('Origin')
  if (origin === null) return
  const own = [new URL(site.publicUrl).host, ...THIS_MACHINE.map((name) => `${name}:${site.port}`)]
  if (URL.canParse(origin) && own.includes(new URL(origin).host)) return
  if (token !== null && carries(request, token)) return
  throw new ApiError(
    'foreign-origin',
    'snapshots are saved from this site, or with its token, only; PUBLIC_URL says which site this is',
  )
}

/** Compares digests, and in constant time, so that neither the token nor its length can be felt out. */
function carries(request: Request, token: string): boolean {
  const [, given = ''] = /^Bearer (.+)$/i.exec(request.headers.get('Authorization') ?? '') ?? []
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(token))
}
