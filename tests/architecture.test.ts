import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { expect, test } from 'vitest'

/** The pure rooms, each with the packages it may import. A room imports itself and the rooms above it in this list. */
const PACKAGES: Record<string, readonly string[]> = {
  'lib/event': ['zod'],
  'lib/measures': [],
  'lib/codebook': ['zod', 'd3-array'],
  'lib/tension': ['pure-rand', 'd3-array'],
  'lib/dialogue': ['d3-array'],
  'lib/words': [],
  'lib/chart': [],
  'lib/benchmark': ['d3-array'],
  'lib/snapshot': ['zod', 'canonicalize', '@noble/hashes'],
  'lib/paint': [],
  'lib/cite': [],
  'lib/picture': ['zod', 'canonicalize', 'crc-32', 'uqr'],
  'lib/ask': ['nuqs'],
  'lib/record': ['lru-cache'],
}
const PURE = Object.keys(PACKAGES)
const CLOCK_OR_CHANCE = /\b(Date\.now|new Date\(\)|performance\.now|Math\.random|process\.env|crypto\.random)/

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? sources(path) : /\.(ts|tsx|mjs)$/.test(entry.name) ? [path] : []
  })
}

function importsOf(file: string): { from: string; typeOnly: boolean }[] {
  const text = readFileSync(file, 'utf8')
  return [
    ...text.matchAll(
      /(import|export)(\s+type)?[^'"`;]*?from\s*'([^']+)'|import\(\s*'([^']+)'\s*\)|import '([^']+)'/g,
    ),
  ].map(([, , type, from, dynamic, bare]) => {
    const target = from ?? dynamic ?? bare ?? ''
    const resolved = target.startsWith('@/')
      ? target.slice(2)
      : target.startsWith('.')
        ? relative('.', join(dirname(file), target))
            .split(sep)
            .join('/')
        : target
    return { from: resolved, typeOnly: type !== undefined }
  })
}

const within = (path: string, room: string) => path === room || path.startsWith(`${room}/`)

test.each(PURE)('%s imports only the rooms it stands on', (room) => {
  const allowed = [...PURE.slice(0, PURE.indexOf(room) + 1), ...(PACKAGES[room] ?? [])]
  const strays = sources(room).flatMap((file) =>
    importsOf(file)
      .filter(({ from }) => !allowed.some((place) => within(from, place)))
      .map(({ from }) => `${file} imports ${from}`),
  )
  expect(strays).toEqual([])
})

test.each(PURE)('%s reads no clock, no chance and no environment', (room) => {
  expect(sources(room).filter((file) => CLOCK_OR_CHANCE.test(readFileSync(file, 'utf8')))).toEqual([])
})

test('serve keeps to node, its three packages, and the settings and names it shares with the API', () => {
  const allowed =
    /^(node:|lru-cache$|ipaddr\.js$|next\/dist\/bin\/next$|lib\/(serve\/|data\/env$|picture\/most-bytes$|api\/(client-address|error-body)$))/
  const strays = sources('lib/serve').flatMap((file) =>
    importsOf(file)
      .filter(({ from }) => !allowed.test(from))
      .map(({ from }) => `${file} imports ${from}`),
  )
  expect(strays).toEqual([])
})

test.each([
  ['lib/data', ['lib/data', ...PURE]],
  ['lib/api', ['lib/api', 'lib/data', ...PURE]],
])('of our rooms %s imports only those it stands on', (room, allowed) => {
  const strays = sources(room).flatMap((file) =>
    importsOf(file)
      .filter(({ from }) => /^(lib|app|tests)\//.test(from) && !allowed.some((place) => within(from, place)))
      .map(({ from }) => `${file} imports ${from}`),
  )
  expect(strays).toEqual([])
})

test('data and api know neither React nor Next; only the door of data is marked for the server', () => {
  const strays = [...sources('lib/data'), ...sources('lib/api')].flatMap((file) =>
    importsOf(file)
      .filter(
        ({ from }) =>
          /^(react|next)(\/|$)/.test(from) || (from === 'server-only' && !file.endsWith('server.ts')),
      )
      .map(({ from }) => `${file} imports ${from}`),
  )
  expect(strays).toEqual([])
})

test('client files take only types from data and api', () => {
  const clients = sources('app').filter((file) => /^\s*['"]use client['"]/.test(readFileSync(file, 'utf8')))
  const strays = clients.flatMap((file) =>
    importsOf(file)
      .filter(
        ({ from, typeOnly }) =>
          !typeOnly && ['lib/data', 'lib/api', 'lib/cli'].some((room) => within(from, room)),
      )
      .map(({ from }) => `${file} imports ${from}`),
  )
  expect(strays).toEqual([])
})

/** The folder of the app a path lies in: a page's, or a room that pages share. */
const folderOf = (path: string) => /^app\/([^/]+)\//.exec(path)?.[1] ?? ''
const isShared = (folder: string) => folder.startsWith('_')

test('a page imports no page, and what pages share imports none', () => {
  const strays = sources('app').flatMap((file) =>
    importsOf(file)
      .filter(({ from }) => within(from, 'app') && folderOf(from) !== folderOf(file))
      .filter(({ from }) => !isShared(folderOf(from)))
      .map(({ from }) => `${file} imports ${from}`),
  )
  expect(strays).toEqual([])
})

/** Files that lie on a circle of imports or between two: all that stays when ends are taken away again and again. */
function circled(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const left = new Map([...imports].map(([file, targets]) => [file, new Set(targets)]))
  for (;;) {
    const imported = new Set([...left.values()].flatMap((targets) => [...targets]))
    const ends = [...left].filter(([file, targets]) => targets.size === 0 || !imported.has(file))
    if (ends.length === 0) return [...left.keys()].sort()
    for (const [end] of ends) left.delete(end)
    for (const targets of left.values()) for (const [end] of ends) targets.delete(end)
  }
}

test('no files import each other in a circle, not even for a type', () => {
  const files = new Set([...sources('lib'), ...sources('app')].map((file) => file.split(sep).join('/')))
  const fileOf = (from: string) =>
    [from, ...['.ts', '.tsx', '.mjs', '/index.ts'].map((end) => from + end)].find((path) => files.has(path))
  const imports = new Map(
    [...files].map((file) => [file, importsOf(file).flatMap(({ from }) => fileOf(from) ?? [])]),
  )
  expect([...imports.values()].flat().length).toBeGreaterThan(files.size)
  expect(circled(imports)).toEqual([])
})

test('a circle is found, and what only leads to it or away from it is not', () => {
  const imports = new Map(
    Object.entries({ page: ['a'], a: ['b'], b: ['c'], c: ['a', 'day'], day: [], self: ['self'] }),
  )
  expect(circled(imports)).toEqual(['a', 'b', 'c', 'self'])
})

test('the code knows no country: no name or code of a side of content/dyad.yaml stands in lib or app', () => {
  const dyad = readFileSync('content/dyad.yaml', 'utf8')
  const codes = [...dyad.matchAll(/code: ([A-Z]{3})/g)].map(([, code]) => code)
  const names = [...dyad.matchAll(/(?:^|\s)(?:name|adjective): ['"]?([A-Z][\w ]+)/g)].map(([, name]) =>
    name?.trim(),
  )
  expect(codes.length).toBeGreaterThanOrEqual(2)
  const word = new RegExp(
    `\\b(${[...codes, ...names.filter((name) => name && name !== 'Third party')].join('|')})\\b`,
  )
  const strays = [...sources('lib'), ...sources('app')].filter((file) =>
    word.test(readFileSync(file, 'utf8')),
  )
  expect(strays).toEqual([])
})
