import { createHash } from 'node:crypto'
import type { Answer } from './answer'
import type { Rendered } from './ask-renderer'
import { refuse } from './refusal'
import { securityHeaders } from './security-headers'

/** What the headers of an answer depend on beside the answer. */
export type Site = {
  /** Inline scripts of the pages that come from no reader. */
  readonly trusted: () => ReadonlySet<string>
  /** Whether readers reach the site by https. */
  readonly secure: boolean
}

/** Headers that an answer keeps; all others are about the way it came. */
const CARRIED = [
  'content-type',
  'content-disposition',
  'cache-control',
  'location',
  'link',
  'allow',
  'retry-after',
  'access-control-allow-origin',
  'access-control-allow-methods',
  'access-control-allow-headers',
  'access-control-max-age',
]
/** A day-old page would name files that a new build has deleted, so browsers ask each time. */
const PAGE_CACHE = 'public, max-age=0, s-maxage=60, stale-while-revalidate=600'

/** The headers of what was rendered that are sent on. */
function carriedHeaders(headers: Rendered['headers']): Record<string, string> {
  return Object.fromEntries(
    CARRIED.flatMap((name) => {
      const value = headers[name]
      return typeof value === 'string' ? [[name, value]] : []
    }),
  )
}

/** What was rendered as an answer to send, and whether it may be kept. */
export function finish(rendered: Rendered, path: string, site: Site): Answer {
  const html = isHtml(rendered)
  // An address below /api/ that no handler answers gives a page or nothing; programs get the one error shape.
  if (path.startsWith('/api/') && (html || isMute(rendered)))
    return secured(refuse(apiRefusal(rendered.status), path), path, site)
  if (html && rendered.status >= 500) return secured(refuse('internal', path), path, site)
  const whole = rendered.status === 200 && (!html || isWhole(rendered.body))
  const carried = carriedHeaders(rendered.headers)
  const cache = html ? PAGE_CACHE : (carried['cache-control'] ?? '')
  const keep = whole && cache.includes('public') && rendered.headers['set-cookie'] === undefined
  const { status, body } = rendered
  const headers = {
    ...carried,
    'cache-control': keep ? cache : 'no-store',
    vary: 'Accept-Encoding',
    ...(keep && { etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"` }),
  }
  return secured({ status, headers, body, keep }, path, site, rendered.headers['content-security-policy'])
}

/** An answer with the headers that keep it from being misused. */
export function secured(answer: Answer, path: string, site: Site, policy?: string | string[]): Answer {
  const { headers, body } = answer
  const own = typeof policy === 'string' ? policy : undefined
  const described = { path, type: headers['content-type'], policy: own, body }
  const { secure } = site
  return {
    ...answer,
    headers: { ...headers, ...securityHeaders(described, { trusted: site.trusted(), secure }) },
  }
}

/** An answer for those who wait for it now, and nobody after them. */
export function once({ headers: { etag: _etag, ...headers }, ...answer }: Answer): Answer {
  return { ...answer, headers: { ...headers, 'cache-control': 'no-store' }, keep: false }
}

/** Whether an answer is a page. */
function isHtml({ headers }: Pick<Rendered, 'headers'>): boolean {
  return headers['content-type']?.startsWith('text/html') === true
}

/** Whether an answer refuses something and does not say why. */
function isMute({ status, body }: Rendered): boolean {
  return status >= 400 && body.length === 0
}

function apiRefusal(status: number) {
  if (status >= 500) return 'internal'
  return status === 405 ? 'method-not-allowed' : 'not-found'
}

/** Whether a page is all there: it has its end, and no part of it failed while it was drawn. */
function isWhole(body: Buffer): boolean {
  const html = body.toString()
  return html.endsWith('</html>') && !html.includes('<template data-dgst=')
}
