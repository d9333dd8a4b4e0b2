import fc from 'fast-check'
import type { Sent } from './ask-raw'

/** Pages and addresses of the site, with what stands behind them. */
const PATHS = [
  '/',
  '/events',
  '/changes',
  '/channels',
  '/conditions',
  '/measures',
  '/days/2023-02-04',
  '/embed/live',
  '/s/0000-0000-0000',
  '/verify',
  ...[
    'series.json',
    'series.csv',
    'events.json',
    'events.csv',
    'changes.json',
    'range.json',
    'channels.json',
    'measures.json',
    'moves.json',
  ],
  ...['conditions.json', 'chart.svg', 'oembed', 'weighables.json', 'snapshots.json', 'days/2023-02-04.json'],
].map((path) => (path.startsWith('/') ? path : `/api/v1/${path}`))
const NAMES = [
  'p',
  'from',
  'to',
  'by',
  'domain',
  'tone',
  'happened',
  'day',
  'thread',
  'w',
  'known',
  'lines',
  'parts',
  'q',
  'class',
  'on',
  'url',
  'size',
  'theme',
  'status',
  '__proto__',
  'utm_x',
  '',
]
const VALUES = [
  '1y',
  'all',
  '2023-02-04',
  '0000-00-00',
  '9999-12-31',
  '-1',
  '1e999',
  'NaN',
  'null',
  'true',
  'USA',
  '[]',
  '{}',
  '../../etc/passwd',
  '%00',
  '%',
  '%zz',
  '\u202e',
  '\u0000',
  '<script>alert(1)</script>',
  '=1+1',
  "' OR 1=1 --",
  'http://127.0.0.1/',
  'a'.repeat(500),
]
const HEADERS = [
  'host',
  'rsc',
  'range',
  'authorization',
  'if-none-match',
  'accept-encoding',
  'x-forwarded-for',
  'x-forwarded-host',
  'next-router-state-tree',
  'next-action',
  'cookie',
  'origin',
  'content-type',
  'expect',
  'x-middleware-subrequest',
  'if-modified-since',
  'accept',
]
const HEADER_VALUES = [
  '1',
  '*',
  'null',
  'bytes=0-',
  'bytes=9-1',
  'Bearer x',
  '"x", W/"y"',
  'br;q=9',
  'evil.example',
  '%5B%22%22%5D',
  'a=b; c=d',
  'application/json',
  'multipart/form-data; boundary=x',
  'x'.repeat(3000),
  '',
]

const value = fc.oneof(
  fc.constantFrom(...VALUES),
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
)
const written = fc.tuple(value, fc.boolean()).map(([text, encode]) => (encode ? encoded(text) : ascii(text)))
const query = fc
  .array(fc.tuple(fc.constantFrom(...NAMES), written), { maxLength: 5 })
  .map((pairs) => pairs.map(([name, text]) => `${name}=${text}`).join('&'))
const path = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...PATHS) },
  { weight: 4, arbitrary: written.map((text) => `/api/v1/${text}`) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom('/events/', '/s/', '/days/', '/embed/', '/_next/', '/'), written)
      .map((parts) => parts.join('')),
  },
)
const headers = fc
  .array(fc.tuple(fc.constantFrom(...HEADERS), fc.constantFrom(...HEADER_VALUES)), { maxLength: 2 })
  .map((pairs) => Object.fromEntries(pairs))

/** A request of the kind that scanners, broken clients and curious people send. */
const sent = fc.record({
  method: fc.oneof(
    { weight: 8, arbitrary: fc.constant('GET') },
    {
      weight: 2,
      arbitrary: fc.constantFrom('HEAD', 'POST', 'PUT', 'TRACE', 'OPTIONS', 'DELETE', 'PATCH', 'PROPFIND'),
    },
  ),
  path: fc.tuple(path, query).map(([at, asked]) => (asked === '' ? at : `${at}?${asked}`)),
  headers,
  body: fc.option(fc.oneof(fc.json({ maxDepth: 3 }), value), { nil: undefined, freq: 4 }),
})

/** The same requests for the same seed. */
export function requests(count: number, seed: number): Sent[] {
  return fc.sample(sent, { numRuns: count, seed }).map(({ body, ...rest }) => ({
    ...rest,
    ...(body !== undefined && !['GET', 'HEAD'].includes(rest.method) && { body }),
  }))
}

function encoded(text: string): string {
  try {
    return encodeURIComponent(text)
  } catch {
    return '%ff'
  }
}

/** What can be written into a request line. */
function ascii(text: string): string {
  return text.replace(/[^\x21-\x7e]|#/g, '')
}
