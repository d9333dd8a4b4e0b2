import type { Sent } from './ask-raw'

/** An attack, and what must not be found in the answer, or in what it leaves behind. */
export type Attack = Sent & { readonly name: string; readonly never?: string }

const MARKUP = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "';alert(1)//",
  '<svg onload=alert(1)>',
  '</title><script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '<iframe src="javascript:alert(1)">',
  '<a href="javascript:alert(1)">x</a>',
  '<!--<script>alert(1)</script>-->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<math><mtext><script>alert(1)</script>',
  '{{constructor.constructor("alert(1)")()}}',
]
const UNSEEN = [
  '\u202eevil',
  '\u2066a\u2069',
  '\u200b\u200b\u200b',
  '\ufeffx',
  '\u0000x',
  '\u001b[31m',
  '\u2028x',
  'a\u0300'.repeat(60),
  '\ud800',
  '🏴'.repeat(40),
]
const CELLS = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(A1)',
  '=HYPERLINK("http://evil.example")',
  '\t=1+1',
  '\r=1+1',
  '=cmd|"/C calc"!A0',
]
const TRAVERSAL = [
  '../../../etc/passwd',
  '..%2f..%2f..%2fetc%2fpasswd',
  '%2e%2e/%2e%2e/etc/passwd',
  '....//....//etc/passwd',
  '..\\..\\windows\\win.ini',
  '%00',
  '%c0%ae%c0%ae/',
  'file:///etc/passwd',
  '.env',
  '.git/config',
  '_next/../.next/BUILD_ID',
]
const VIEW = { from: '2022-08-01', to: '2023-11-30', by: null, domain: [], tone: null, day: '2023-02-04' }
const json = { 'content-type': 'application/json' }
const MB = 2 ** 20

/** Two hundred attacks and more, each of a known kind. */
export const ATTACKS: readonly Attack[] = [
  ...[...MARKUP, ...UNSEEN, ...CELLS].map((title, i) => ({
    name: `title ${i}`,
    ...save({ title }),
    never: rawOf(title),
  })),
  ...MARKUP.map((note, i) => ({ name: `note ${i}`, ...save({ note }), never: rawOf(note) })),
  ...[...MARKUP, ...UNSEEN, ...CELLS].flatMap((text, i) =>
    ['/events?q=', '/?by=', '/api/v1/events.json?class=', '/?w=', '/api/v1/oembed?url=']
      .slice(0, i < 12 ? 5 : 2)
      .map((at) => ({
        name: `${at} ${i}`,
        ...get(`${at}${safely(text)}`),
        never: rawOf(text),
      })),
  ),
  ...TRAVERSAL.flatMap((text, i) =>
    ['/', '/events/', '/api/v1/snapshots/', '/_next/static/'].map((at) => ({
      name: `${at} traversal ${i}`,
      ...get(`${at}${text}`),
      never: 'root:',
    })),
  ),
  ...bombs().map(([name, type, body]) => ({ name: `bomb: ${name}`, ...verify(type, body) })),
  ...wrongBodies().map((body, i) => ({
    name: `body ${i}`,
    method: 'POST',
    path: '/api/v1/snapshots',
    headers: json,
    body,
  })),
  ...longHeaders().map(([name, headers]) => ({ name: `header ${name}`, method: 'GET', path: '/', headers })),
]

/** Files for the check of pictures that cost more than they seem to. */
export function bombs(): readonly (readonly [string, string, Buffer])[] {
  const svg = (text: string): Buffer => Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${text}`)
  const facts = (text: string) => svg(`<metadata id="picture-facts">${text}</metadata>`)
  const chunk = Buffer.from([0, 0, 0, 0, ...Buffer.from('iTXt'), 0, 0, 0, 0])
  const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const parts = `--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n`
  return [
    ['a tag without an end', 'image/svg+xml', svg(`<${'a'.repeat(3.9 * MB)}`)],
    ['beginnings of tags', 'image/svg+xml', svg('<a'.repeat(1.9 * MB))],
    ['many elements', 'image/svg+xml', svg('<text>x</text>'.repeat(250_000))],
    ['depth', 'image/svg+xml', svg('<g>'.repeat(1.3 * MB))],
    [
      'entities',
      'image/svg+xml',
      Buffer.from(
        `<!DOCTYPE s [<!ENTITY a "${'x'.repeat(1000)}">${'<!ENTITY b "&a;&a;&a;">'.repeat(1000)}]><svg>&b;</svg>`,
      ),
    ],
    [
      'an outside entity',
      'image/svg+xml',
      Buffer.from('<!DOCTYPE s [<!ENTITY a SYSTEM "file:///etc/passwd">]><svg>&a;</svg>'),
    ],
    ['facts that are deep', 'image/svg+xml', facts('['.repeat(500_000))],
    ['facts that are long', 'image/svg+xml', facts(`{"tensiometer":"${'x'.repeat(3 * MB)}"}`)],
    ['facts of escapes', 'image/svg+xml', facts('&amp;'.repeat(700_000))],
    ['codes', 'image/svg+xml', svg(' 0000-0000-0000'.repeat(250_000))],
    ['chunks', 'image/png', Buffer.concat([png, Buffer.concat(Array(300_000).fill(chunk))])],
    [
      'a length beyond the end',
      'image/png',
      Buffer.concat([png, Buffer.from([0xff, 0xff, 0xff, 0xff]), Buffer.alloc(100)]),
    ],
    ['parts of a form', 'multipart/form-data; boundary=x', Buffer.from(parts.repeat(60_000))],
    ['a boundary of one letter', 'multipart/form-data; boundary=a', Buffer.from('--a'.repeat(MB))],
    ['nothing', 'image/png', Buffer.alloc(0)],
    ['too much', 'image/png', Buffer.alloc(4.5 * MB)],
  ]
}

function wrongBodies(): string[] {
  return [
    '',
    '{',
    'null',
    '[]',
    '1',
    '"x"',
    '{"__proto__":{"a":1}}',
    '['.repeat(4000),
    JSON.stringify({ ...VIEW, from: {} }),
    JSON.stringify({ ...VIEW, domain: 'x' }),
    JSON.stringify({ ...VIEW, day: '9999-99-99' }),
    JSON.stringify({ ...VIEW, w: 'x=1e999' }),
    JSON.stringify({ ...VIEW, more: 1 }),
    `{"a":${'9'.repeat(5000)}}`,
    '\u0000',
    '\ufeff{}',
  ]
}

function longHeaders(): [string, Record<string, string>][] {
  return [
    ['Host of 7,000 characters', { host: 'a'.repeat(7000) }],
    ['Host with a path', { host: 'evil.example/x?y#z' }],
    ['Host with a user', { host: 'a:b@evil.example' }],
    ['Cookie of 15,000 characters', { cookie: 'a'.repeat(15_000) }],
    ['headers over 16 kB', { 'x-a': 'a'.repeat(20_000) }],
    ['a thousand hops', { 'x-forwarded-for': '1.1.1.1,'.repeat(1000) }],
    ['tags', { 'if-none-match': '"a",'.repeat(3000) }],
    ['encodings', { 'accept-encoding': 'a,'.repeat(5000) }],
    ['languages', { 'accept-language': 'de-a-b-c,'.repeat(1500) }],
    ['a state tree', { rsc: '1', 'next-router-state-tree': '%5B'.repeat(2000) }],
    ['an action', { 'next-action': 'x' }],
    ['ranges', { range: `bytes=${'0-,'.repeat(2000)}` }],
  ]
}

function save(words: Record<string, string>): Sent {
  return {
    method: 'POST',
    path: '/api/v1/snapshots',
    headers: json,
    body: JSON.stringify({ ...VIEW, ...words }),
  }
}

function verify(type: string, body: Buffer): Sent {
  return { method: 'POST', path: '/api/v1/verify', headers: { 'content-type': type }, body }
}

function get(path: string): Sent {
  return { method: 'GET', path }
}

function safely(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, ''))
}

/** Mark-up that a reader's browser would act on; other texts may be shown as they are. */
function rawOf(text: string): string | undefined {
  return /^.*<(script|img|svg|iframe|a |math)/.test(text) ? text : undefined
}
