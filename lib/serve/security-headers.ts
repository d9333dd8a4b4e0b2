import { scriptHashes } from './inline-scripts'

/** What every answer says, whatever it is. */
const ALWAYS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
}
/** Files that are no pages: opened by themselves they run nothing and load nothing. */
const FILE_POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
const YEAR_SECONDS = 31_536_000
/** What pages of other sites show or read: the API, its pictures, the embeds and what these load. */
const SHARED = /^\/(api|embed|_next\/static)\/|^\/embed\.js$/

/** What an answer is, as far as its headers depend on it. */
export type Described = {
  readonly path: string
  readonly type: string | undefined
  /** Its own policy, where it has one. */
  readonly policy?: string | undefined
  readonly body: Buffer
}

/** The headers that keep an answer from being misused. @param secure whether readers reach the site by https */
export function securityHeaders(
  { path, type, policy, body }: Described,
  { trusted, secure }: { readonly trusted: ReadonlySet<string>; readonly secure: boolean },
): Record<string, string> {
  const page = type?.startsWith('text/html') === true
  return {
    ...ALWAYS,
    'content-security-policy': page ? pagePolicy(path, body, trusted) : (policy ?? FILE_POLICY),
    'cross-origin-resource-policy': SHARED.test(path) ? 'cross-origin' : 'same-origin',
    ...(page && { 'cross-origin-opener-policy': 'same-origin' }),
    ...(secure && { 'strict-transport-security': `max-age=${YEAR_SECONDS}` }),
  }
}

function pagePolicy(path: string, body: Buffer, trusted: ReadonlySet<string>): string {
  return [
    "default-src 'self'",
    ["script-src 'self'", ...scriptHashes(body.toString(), trusted)].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${path.startsWith('/embed/') ? '*' : "'none'"}`,
  ].join('; ')
}
