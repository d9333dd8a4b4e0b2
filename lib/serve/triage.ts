import { canonicalAddress } from './canonical-address'
import type { Refusal } from './refusal'

/** What becomes of a request. */
export type Triage =
  | { readonly kind: 'refuse'; readonly why: Refusal }
  | { readonly kind: 'alive' | 'ready' | 'pass' }
  /** Answered from the address alone, so that the answer can be given to everyone who asks for it. */
  | { readonly kind: 'keep'; readonly address: string; readonly lane: LaneName }
/** Files of the build, pictures that are drawn, and everything else that is rendered. */
export type LaneName = 'files' | 'pictures' | 'pages'

type Asked = {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, unknown>>
}

const METHODS = ['GET', 'HEAD', 'POST', 'OPTIONS']
const FILES = '/_next/static/'
/** Addresses up to this length are kept; longer ones are answered once. */
const KEPT_LENGTH = 2000
const MOST_LENGTH = 8000
/** Headers with which an answer is made for one caller. */
const OWN = ['rsc', 'range', 'authorization']

/** Sorts a request by its method, address and headers. */
export function triage({ method, url, headers }: Asked): Triage {
  if (url.length >= MOST_LENGTH) return { kind: 'refuse', why: 'address-too-long' }
  const path = pathOf(url)
  if (!isReadable(path)) return { kind: 'refuse', why: 'bad-address' }
  if (!METHODS.includes(method) || (isChange(method) && !path.startsWith('/api/')))
    return { kind: 'refuse', why: 'method-not-allowed' }
  if (isChange(method)) return { kind: 'pass' }
  if (path === '/healthz') return { kind: 'alive' }
  if (path === '/readyz') return { kind: 'ready' }
  const file = path.startsWith(FILES)
  if (path.startsWith('/_next/') && !file) return { kind: 'pass' }
  if (url.length > KEPT_LENGTH || OWN.some((name) => headers[name] !== undefined)) return { kind: 'pass' }
  if (file) return { kind: 'keep', address: path, lane: 'files' }
  return { kind: 'keep', address: canonicalAddress(url), lane: laneOf(path) }
}

/** The path of a request's target. */
export function pathOf(url: string): string {
  return url.replace(/[?#].*/s, '')
}

/** The part of a request's target that counts: proxies send all of an address, with the site in front. */
export function targetOf(url: string): string {
  return url.replace(/^https?:\/\/[^/?#]*(?=[/?#]|$)/i, '').replace(/^(?=[?#]|$)/, '/')
}

const isChange = (method: string) => method !== 'GET' && method !== 'HEAD'

function laneOf(path: string): LaneName {
  return path.startsWith('/api/') && path.endsWith('.png') ? 'pictures' : 'pages'
}

/** Whether a path can be decoded and holds no control characters, backslashes or host. */
function isReadable(path: string): boolean {
  if (!path.startsWith('/') || path.startsWith('//')) return false
  try {
    return !/[\p{Cc}\\]/u.test(decodeURIComponent(path))
  } catch {
    return false
  }
}
