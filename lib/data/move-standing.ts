import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Document, isMap, isScalar, type ParsedNode, parseDocument } from 'yaml'
import * as z from 'zod'
import { slugSchema } from '../event/event'
import { findContentFiles } from './content-files'
import type { Problem } from './problem'
import { writeWhole } from './write-whole'

/** The parts of an event of before codebook 2.0 that become a measure. */
const oldEvent = z.object({
  id: z.string(),
  title: z.string(),
  initiator: z.string(),
  target: z.string(),
  domain: z.string(),
  class: z.string(),
  standing: z.object({ from: z.string(), until: z.string().nullable(), liftedBy: z.string().optional() }),
})
type OldEvent = z.output<typeof oldEvent>

/** Instruments of the classes of the published codebook; another class gives its own name. */
const INSTRUMENTS: Readonly<Record<string, string>> = {
  TARIFF: 'tariff',
  CONTROL_SECTOR: 'export-control',
  SANCTION_TARGETED: 'listing',
  STATUTE: 'law',
  PROBE: 'investigation',
  DETAIN: 'detention',
  EXPEL: 'staff-limit',
  CLOSE_MISSION: 'mission-closure',
  SUSPEND_CHANNEL: 'channel-suspension',
  FRAMEWORK: 'agreement',
  AGREEMENT: 'agreement',
  JOINT_ACT: 'joint-work',
}

const UNCONFIRMED = 'Moved from the event; its present state has not been looked up since'
const UNNAMED_END = 'The event gave the last day without the act that ended it'

/** A problem of an old folder, with what to do about it. */
export function explainStanding(problem: Problem): Problem {
  if (problem.path !== 'standing' || !problem.found.startsWith('a key that is not known')) return problem
  return {
    ...problem,
    found: 'standing in an event',
    expected: 'a measure of its own in measures/, as since codebook 2.0',
    fix: 'run npm run move-standing -- --content DIR once; it moves all of them',
  }
}

/**
 * Moves every `standing` of a content folder into a measure of its own: one stage from its first day, and one that
 * ended it. Instruments the codebook lacks are added to it. Answers the ids of the measures.
 *
 * @throws RangeError when a file is not as it was before codebook 2.0, or the name of a measure is taken
 */
export async function moveStanding(dir: string): Promise<string[]> {
  const files = await findContentFiles(dir)
  const read = (path: string) => readFile(join(dir, path), 'utf8')
  const taken = new Set(files.measures.map((path) => path.replace(/^.*\/|\.yaml$/g, '')))
  const moved: { path: string; text: string; event: OldEvent; id: string }[] = []
  for (const path of files.events) {
    const text = await read(path)
    const document = parseDocument(text, { stringKeys: true })
    if (!document.has('standing')) continue
    const parsed = oldEvent.safeParse(document.toJS())
    if (!parsed.success)
      throw new RangeError(`${path}: ${parsed.error.issues[0]?.message ?? 'not an event with a measure'}`)
    const id = freeName(parsed.data.id, taken)
    taken.add(id)
    moved.push({ path, text: withoutKey(text, 'standing'), event: parsed.data, id })
  }
  await mkdir(join(dir, 'measures'), { recursive: true })
  for (const { event, id } of moved)
    await writeWhole(join(dir, 'measures', `${id}.yaml`), printMeasure(event, id))
  const codebook = await read('codebook.yaml')
  await writeWhole(
    join(dir, 'codebook.yaml'),
    withInstruments(
      codebook,
      moved.map(({ event }) => event),
    ),
  )
  for (const { path, text } of moved) await writeWhole(join(dir, path), text)
  return moved.map(({ id }) => id)
}

/** The id of the event without its date; with its year where another measure has that name. */
function freeName(event: string, taken: ReadonlySet<string>): string {
  const name = event.slice('YYYY-MM-DD-'.length)
  const id = taken.has(name) ? `${name}-${event.slice(0, 4)}` : name
  if (taken.has(id) || !slugSchema.safeParse(id).success)
    throw new RangeError(`measures/${id}.yaml is there already; rename it, then move again`)
  return id
}

function printMeasure(
  { id: event, title, initiator, target, class: name, standing }: OldEvent,
  id: string,
): string {
  const { from, until, liftedBy } = standing
  const stages = [
    { stage: 'effective', on: from, share: 1, event },
    ...(until === null
      ? []
      : [
          {
            stage: 'ended',
            on: until,
            share: 0,
            event: liftedBy ?? event,
            ...(liftedBy === undefined ? { note: UNNAMED_END } : {}),
          },
        ]),
  ]
  return new Document({
    id,
    title,
    by: initiator,
    on: target,
    instrument: instrumentOf(name),
    reach: 'targeted',
    imposedBy: event,
    stages,
    checked: null,
    unconfirmed: UNCONFIRMED,
  }).toString({ lineWidth: 120 })
}

function instrumentOf(name: string): string {
  return INSTRUMENTS[name] ?? name.toLowerCase().replaceAll('_', '-')
}

/** The codebook with every instrument that the measures need. */
function withInstruments(text: string, events: readonly OldEvent[]): string {
  const document = parseDocument(text)
  const missing = new Map<string, { label: string; domain: string }>()
  for (const { class: name, domain } of events) {
    const id = instrumentOf(name)
    if (document.hasIn(['instruments', id]) || missing.has(id)) continue
    missing.set(id, { label: String(document.getIn(['classes', name, 'label']) ?? name), domain })
  }
  if (missing.size === 0) return text
  const lines = new Document({ instruments: Object.fromEntries(missing) }).toString()
  // The text stays as it is written; only what is missing is put in.
  if (!document.has('instruments')) return `${text.trimEnd()}\n\n${lines}`
  const [, ...entries] = lines.split('\n')
  return text.replace(/^instruments:[^\n]*\n/m, `instruments:\n${entries.join('\n').trimEnd()}\n`)
}

/** A text of YAML without one key of its top level, all else as it stands. */
function withoutKey(text: string, name: string): string {
  const { contents } = parseDocument(text, { stringKeys: true })
  const pair = isMap<ParsedNode>(contents)
    ? contents.items.find(({ key }) => isScalar(key) && key.value === name)
    : undefined
  const start = isScalar(pair?.key) ? pair.key.range?.[0] : undefined
  if (start === undefined || !pair?.value) return text
  const lineStart = text.lastIndexOf('\n', start) + 1
  const lineEnd = text.indexOf('\n', lastOffset(pair.value) - 1)
  return text.slice(0, lineStart) + (lineEnd === -1 ? '' : text.slice(lineEnd + 1))
}

/** Where the last thing written in a value ends. */
function lastOffset(node: ParsedNode): number {
  const last = isMap<ParsedNode, ParsedNode | null>(node) && !node.flow ? node.items.at(-1) : undefined
  const value = last?.value ?? last?.key
  return value ? lastOffset(value) : (node.range?.[1] ?? 0)
}
