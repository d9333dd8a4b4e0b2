import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type * as z from 'zod'
import { codebookSchema } from '../codebook/codebook'
import { checkContent, type FiledEvent } from '../event/check'
import type { FiledMeasure } from '../event/check-measures'
import { type Draft, readDraft } from '../event/draft'
import { eventSchema } from '../event/event'
import type { Finding } from '../event/finding'
import { measureSchema } from '../event/measure'
import {
  auditsSchema,
  channelsSchema,
  conditionsSchema,
  dyadSchema,
  loadedWordsSchema,
  milestonesSchema,
  publishersSchema,
  releasesSchema,
} from '../event/registry'
import type { Content } from '../record/content'
import { readCodings } from './codings'
import { AUDITS_FILE, type ContentFiles, findContentFiles } from './content-files'
import { readMethodology } from './methodology'
import { explainStanding } from './move-standing'
import { byFileAndLine, type Problem, printPath } from './problem'
import { schemaProblems } from './schema-problems'
import { readYaml, type YamlFile } from './yaml-file'

export type ContentResult =
  | {
      readonly ok: Content
      /** What someone should look into, though the content can be used. */
      readonly warnings: readonly Problem[]
    }
  | {
      readonly problems: readonly Problem[]
      readonly warnings: readonly Problem[]
      /** What the folder holds, when each file fits its schema and only rules across files are broken. */
      readonly readable: Content | null
    }

/** Reads a content folder and reports every problem of every file at once, each with its line. */
export async function readContent(dir: string): Promise<ContentResult> {
  const files = await findContentFiles(dir)
  const printed = (path: string) => printedPath(dir, path)
  const problems: Problem[] = files.problems.map((problem) => ({ ...problem, file: printed(problem.file) }))
  const hash = createHash('sha256')
  const texts = new Map<string, YamlFile>()
  for (const { path, bytes } of await readAll(dir, files)) {
    hash.update(`${path}\0${bytes.length}\0`).update(bytes)
    const yaml = readYaml(printed(path), bytes)
    texts.set(path, yaml)
    problems.push(...yaml.problems)
  }
  if (files.releases !== null) {
    const bytes = await readFile(join(/* turbopackIgnore: true */ dir, files.releases))
    const yaml = readYaml(printed(files.releases), bytes)
    texts.set(files.releases, yaml)
    problems.push(...yaml.problems)
  }

  const read = <Schema extends z.ZodType>(schema: Schema, path: string): Read<Schema> => {
    const yaml = texts.get(path)
    if (!yaml || yaml.raw === undefined) return { draft: undefined, whole: undefined }
    const parsed = schema.safeParse(yaml.raw)
    if (parsed.success) return { draft: readDraft(schema, yaml.raw), whole: parsed.data }
    problems.push(...schemaProblems(schema, yaml).map(explainStanding))
    return { draft: readDraft(schema, yaml.raw), whole: undefined }
  }
  const dyad = read(dyadSchema, 'dyad.yaml')
  const codebook = read(codebookSchema, 'codebook.yaml')
  const publishers = read(publishersSchema, 'publishers.yaml')
  const channels = read(channelsSchema, 'channels.yaml')
  const conditions = read(conditionsSchema, 'conditions.yaml')
  const loadedWords = read(loadedWordsSchema, 'loaded-words.yaml')
  const milestones = read(milestonesSchema, 'milestones.yaml')
  const audits = files.registries.includes(AUDITS_FILE) ? read(auditsSchema, AUDITS_FILE) : { whole: [] }
  const releases = files.releases === null ? { whole: [] } : read(releasesSchema, files.releases)
  const records = files.events.map((path) => ({ path, ...read(eventSchema, path) }))
  const measures = files.measures.map((path) => ({ path, ...read(measureSchema, path) }))

  const filed = records.map(({ path, draft }): FiledEvent => ({ file: path, id: nameOf(path), event: draft }))
  const findings = [
    ...filed.flatMap(checkName),
    ...checkContent({
      dyad: dyad.draft,
      codebook: codebook.draft,
      publishers: publishers.draft,
      channels: channels.draft,
      conditions: conditions.draft,
      loadedWords: loadedWords.draft,
      milestones: milestones.draft,
      events: filed,
      measures: measures.map(
        ({ path, draft }): FiledMeasure => ({ file: path, id: nameOf(path), measure: draft }),
      ),
      mentionedPublishers: mentionedIn([...texts.values()].filter(({ raw }) => raw === undefined)),
    }),
  ]
  const warnings: Problem[] = []
  for (const { file, path, warning, ...rest } of findings)
    (warning ? warnings : problems).push({
      file: printed(file),
      line: texts.get(file)?.lineOf(path) ?? 1,
      path: printPath(path),
      ...rest,
    })

  const { definition, codings: runs } = files.method
  const methodology =
    definition === null
      ? { ok: null, problems: [] }
      : readMethodology(
          printed(definition),
          await readFile(join(/* turbopackIgnore: true */ dir, definition), 'utf8'),
        )
  const codings = codebook.whole
    ? await readCodings(dir, runs, codebook.whole, printed)
    : { runs: [], problems: [] }
  problems.push(...methodology.problems, ...codings.problems)

  const events = records.flatMap(({ whole }) => whole ?? [])
  const register = measures.flatMap(({ whole }) => whole ?? [])
  const readable =
    dyad.whole &&
    codebook.whole &&
    publishers.whole &&
    channels.whole &&
    conditions.whole &&
    loadedWords.whole &&
    milestones.whole &&
    audits.whole &&
    releases.whole &&
    events.length === records.length &&
    register.length === measures.length
      ? {
          dyad: dyad.whole,
          codebook: codebook.whole,
          publishers: publishers.whole,
          channels: channels.whole,
          conditions: conditions.whole,
          loadedWords: loadedWords.whole,
          milestones: milestones.whole,
          audits: audits.whole,
          releases: releases.whole,
          methodology: methodology.ok,
          codings: codings.runs,
          events,
          measures: register,
          hash: hash.digest('hex'),
        }
      : null
  return problems.length === 0 && readable
    ? { ok: readable, warnings: warnings.sort(byFileAndLine) }
    : { problems: problems.sort(byFileAndLine), warnings: warnings.sort(byFileAndLine), readable }
}

type Read<Schema extends z.ZodType> = {
  readonly draft: Draft<z.output<Schema>> | undefined
  readonly whole: z.output<Schema> | undefined
}

async function readAll(dir: string, { registries, events, measures }: ContentFiles) {
  return Promise.all(
    [...registries, ...events, ...measures]
      .sort()
      .map(async (path) => ({ path, bytes: await readFile(join(/* turbopackIgnore: true */ dir, path)) })),
  )
}

/** The name of a file without folder and ending. */
function nameOf(path: string): string {
  return path.replace(/^.*\/|\.yaml$/g, '')
}

/** Path as a person in the working directory would write it. */
function printedPath(dir: string, path: string): string {
  const full = join(/* turbopackIgnore: true */ dir, path)
  const short = relative(process.cwd(), full)
  return short.startsWith('..') ? full : short
}

function checkName({ file, id, event }: FiledEvent): Finding[] {
  const findings: Finding[] = []
  const [, folder] = file.split('/')
  const year = id.slice(0, 4)
  if (folder !== year)
    findings.push({
      file,
      path: ['id'],
      found: `the folder events/${folder}`,
      expected: `events/${year}`,
      fix: `move the file to events/${year}/${id}.yaml`,
    })
  if (event?.id !== undefined && event.id !== id)
    findings.push({
      file,
      path: ['id'],
      found: `"${event.id}"`,
      expected: `"${id}", the name of the file`,
      fix: 'rename the file or correct the id',
    })
  return findings
}

function mentionedIn(files: readonly YamlFile[]): Set<string> {
  return new Set(
    files.flatMap(({ text }) =>
      [...text.matchAll(/\b(?:publisher|origin):\s*["']?([a-z0-9-]+)/g)].flatMap(([, id]) => id ?? []),
    ),
  )
}
