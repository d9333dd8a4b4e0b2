import { createHash } from 'node:crypto'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { nearestName } from '../event/nearest-name'
import type { Problem } from './problem'

const REGISTRY_FILES = [
  'channels.yaml',
  'codebook.yaml',
  'conditions.yaml',
  'dyad.yaml',
  'loaded-words.yaml',
  'milestones.yaml',
  'publishers.yaml',
] as const

/** Audits of the record; the file may be missing. */
export const AUDITS_FILE = 'coverage.yaml'

/** The list of releases may be missing. It is no part of the content hash, since each release names the hash. */
export const RELEASES_FILE = 'releases.yaml'

/** The data files of a content folder, as paths inside it, in order; and files that have no place there. */
export type ContentFiles = {
  readonly registries: readonly string[]
  readonly events: readonly string[]
  readonly measures: readonly string[]
  readonly releases: typeof RELEASES_FILE | null
  /** The definition and the coding runs beside the data, where there are any. */
  readonly method: { readonly definition: string | null; readonly codings: readonly string[] }
  readonly problems: readonly Problem[]
}

const KNOWN_FILES: readonly string[] = [...REGISTRY_FILES, AUDITS_FILE, RELEASES_FILE]
const MEASURE_FILE = /^measures\/[a-z0-9]+(-[a-z0-9]+)*\.yaml$/
const EVENT_FILE = /^events\/[^/]+\/\d{4}-\d{2}-\d{2}-[a-z0-9-]+\.yaml$/

const DEFINITION = 'methodology.md'

/** Lists a content folder. Other prose beside the data is passed over; a stray data file is not. */
export async function findContentFiles(dir: string): Promise<ContentFiles> {
  const top = await list(dir, '')
  if (top === null)
    return {
      registries: [],
      events: [],
      measures: [],
      releases: null,
      method: { definition: null, codings: [] },
      problems: [
        stray(
          '',
          'no such folder',
          'a content folder',
          'set CONTENT_DIR or --content to the folder of a dyad',
        ),
      ],
    }
  const [inEvents, inMeasures] = await Promise.all([walk(dir, 'events'), walk(dir, 'measures')])
  const events = inEvents.filter((path) => EVENT_FILE.test(path))
  return {
    registries: [...REGISTRY_FILES, AUDITS_FILE].filter((name) => top.files.includes(name)),
    events,
    measures: inMeasures.filter((path) => MEASURE_FILE.test(path)),
    releases: top.files.includes(RELEASES_FILE) ? RELEASES_FILE : null,
    method: {
      definition: top.files.includes(DEFINITION) ? DEFINITION : null,
      codings: (await walk(dir, 'codings')).filter((path) => path.endsWith('.csv')),
    },
    problems: [
      ...REGISTRY_FILES.filter((name) => !top.files.includes(name)).map((name) =>
        stray(name, 'no such file', 'every registry of a content folder', 'add the file'),
      ),
      ...top.files
        .filter((name) => /\.ya?ml$/.test(name) && !KNOWN_FILES.includes(name))
        .map((name) => {
          const near = nearestName(name, KNOWN_FILES)
          const fix = near ? `rename it to ${near} or remove it` : 'move it or remove it'
          return stray(name, 'a file with no place here', `only ${KNOWN_FILES.join(', ')}`, fix)
        }),
      ...inEvents
        .filter((path) => !EVENT_FILE.test(path))
        .map((path) =>
          stray(
            path,
            'a file that is not an event',
            'events/YYYY/YYYY-MM-DD-short-name.yaml',
            'rename it, move it or remove it',
          ),
        ),
      ...inMeasures
        .filter((path) => !MEASURE_FILE.test(path))
        .map((path) =>
          stray(
            path,
            'a file that is not a measure',
            'measures/short-name.yaml',
            'rename it, move it or remove it',
          ),
        ),
    ],
  }
}

/** Changes whenever a data file, the definition or a coding run is added, removed or written. */
export async function fingerprint(dir: string): Promise<string> {
  const { registries, events, measures, releases, method } = await findContentFiles(dir)
  const hash = createHash('sha256')
  const stats = await Promise.all(
    [
      ...registries,
      ...events,
      ...measures,
      ...(releases === null ? [] : [releases]),
      ...method.codings,
      ...(method.definition === null ? [] : [method.definition]),
    ].map(async (path) => {
      const { mtimeMs, size } = await stat(join(/* turbopackIgnore: true */ dir, path))
      return `${path} ${mtimeMs} ${size}\n`
    }),
  )
  return hash.update(stats.join('')).digest('hex')
}

function stray(file: string, found: string, expected: string, fix: string): Problem {
  return { file, line: 1, path: '', found, expected, fix }
}

async function list(dir: string, path: string): Promise<{ files: string[]; folders: string[] } | null> {
  try {
    const entries = await readdir(join(/* turbopackIgnore: true */ dir, path), { withFileTypes: true })
    const visible = entries.filter(({ name }) => !name.startsWith('.'))
    return {
      files: visible.filter((entry) => !entry.isDirectory()).map(({ name }) => name),
      folders: visible.filter((entry) => entry.isDirectory()).map(({ name }) => name),
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return null
    throw error
  }
}

async function walk(dir: string, path: string): Promise<string[]> {
  const found = await list(dir, path)
  if (!found) return []
  const deeper = await Promise.all(found.folders.map((name) => walk(dir, `${path}/${name}`)))
  return [...found.files.map((name) => `${path}/${name}`), ...deeper.flat()].sort()
}
