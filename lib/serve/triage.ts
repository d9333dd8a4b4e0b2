import { canonicalAddress } from './canonical-address'
import type { Refusal } from './refusal'

/** What becomes of a request. */
export type Triage =
  | { readonly kind: 'refuse'; readonly why: Refusal }
  | { readonly kind: 'alive' | 'ready' }
  /** Sends something to be checked or kept, or asks whether it may. */
  | { readonly kind: 'change' }
  /** Answered for one caller and not kept. */
  | { readonly kind: 'once'; readonly lane: LaneName }
  /** Answered from the address alone, so that the answer can be given to everyone who asks for it. */
  | { readonly kind: 'keep'; readonly address: string; readonly lane: LaneName }
/** Files of the build, pictures that are drawn, everything else that is rendered, and what is sent. */
export type LaneName = 'files' | 'pictures' | 'pages' | 'changes'

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

/** Sorts a request by its method, address and headers. */
export function triage({ method, url, headers }: Asked): Triage {
  if (url.length >= MOST_LENGTH) return { kind: 'refuse', why: 'address-too-long' }
  const path = pathOf(url)
  if (!isReadable(path)) return { kind: 'refuse', why: 'bad-address' }
  if (!METHODS.includes(method) || (isChange(method) && !path.startsWith('/api/')))
    return { kind: 'refuse', why: 'method-not-allowed' }
  if (isChange(method)) return { kind: 'change' }
  if (path === '/healthz') return { kind: 'alive' }
  if (path === '/readyz') return { kind: 'ready' }
  const lane = laneOf(path)
  if (url.length > KEPT_LENGTH || isOwn(path, headers)) return { kind: 'once', lane }
  return { kind: 'keep', address: lane === 'files' ? path : canonicalAddress(url), lane }
}

/** Whether an answer is for the framework's script alone: it asks for its own files, and for pages in its own form. */
function isOwn(path: string, headers: Asked['headers']): boolean {
  if (path.startsWith(FILES) || path.startsWith('/api/')) return false
  return path.startsWith('/_next/') || headers.rsc !== undefined
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

function laneOf(path: string): Exclude<LaneName, 'changes'> {
  if (path.startsWith(FILES)) return 'files'
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
