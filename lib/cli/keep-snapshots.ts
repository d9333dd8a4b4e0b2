import { once } from 'node:events'
import { createWriteStream, existsSync } from 'node:fs'
import type { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { quote } from '../ask/problem'
import { formatCounted } from '../chart/format'
import type { Env } from '../data/env'
import { checkImport, exportSnapshots, importSnapshots, type Moved } from '../data/move-snapshots'
import { getDataset } from '../data/open-dataset'
import { openStore } from '../data/store/open-store'
import { RemovedError, type SnapshotStore } from '../data/store/store'
import { fileWeekly } from '../data/weekly'
import { isDay, parseDay } from '../event/day'
import { NOTE_LENGTH } from '../snapshot/plain-text'
import { readSnapshotId } from '../snapshot/snapshot'
import { plainText } from '../snapshot/words'
import { UsageError } from './command'
import { type Options, readOptions, refuse } from './options'

const USAGE = `usage: npm run snapshot -- remove ID --why "..."
       npm run -s snapshot -- export [--out FILE]
       npm run snapshot -- import FILE
       npm run snapshot -- weekly [--date YYYY-MM-DD] [--content DIR]`

const OPTIONS = ['why', 'out', 'date', 'content'] as const
type Given = Options<(typeof OPTIONS)[number]>

/** Where a command works, speaks and complains. */
export type Surroundings = Pick<Env, 'databaseUrl' | 'dataDir'> & {
  readonly now: () => Date
  readonly out: Writable
  readonly err: Writable
}
type Command = (
  store: SnapshotStore,
  word: string,
  values: Given['values'],
  around: Surroundings,
) => Promise<number>

/** What each command is called with: its one word, and the options it knows. */
const COMMANDS: Readonly<Record<string, { word: string | null; options: readonly string[]; run: Command }>> =
  {
    remove: { word: 'ID', options: ['why'], run: remove },
    export: { word: null, options: ['out'], run: exportAll },
    import: { word: 'FILE', options: [], run: importAll },
    weekly: { word: null, options: ['date', 'content'], run: weekly },
  }

/** Looks after the kept snapshots: takes one down, moves all to another store, files the week's. Answers the exit code. */
export async function keepSnapshots(args: readonly string[], around: Surroundings): Promise<number> {
  const { values, words } = readOptions(args, OPTIONS, USAGE)
  const [name = '', ...more] = words
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!command) throw new UsageError(`give one of ${Object.keys(COMMANDS).join(', ')}`, USAGE)
  if (more.length !== (command.word === null ? 0 : 1))
    throw new UsageError(
      `${name} takes ${command.word === null ? 'only options' : `one ${command.word}`}`,
      USAGE,
    )
  refuse(
    Object.keys(values)
      .filter((option) => !command.options.includes(option))
      .map((option) => ({ name: option, found: `--${option}`, expected: `no such option of ${name}` })),
    USAGE,
  )
  const store = await openStore(around)
  try {
    return await command.run(store, more[0] ?? '', values, around)
  } finally {
    await store.close()
  }
}

async function remove(
  store: SnapshotStore,
  code: string,
  { why = '' }: Given['values'],
  { now, out, err }: Surroundings,
): Promise<number> {
  const id = readSnapshotId(code)
  const reason = plainText(NOTE_LENGTH).safeParse(why.trim())
  refuse(
    [
      ...(id === null ? [{ name: 'ID', found: quote(code), expected: 'a code such as 7Q4K-M2XN-3T9B' }] : []),
      ...(reason.success
        ? []
        : [
            {
              name: 'why',
              found: quote(why),
              expected: `the reason readers are told, ${NOTE_LENGTH} characters at most`,
            },
          ]),
    ],
    USAGE,
  )
  const tombstone = id === null ? null : await store.remove(id, why.trim(), now().toISOString())
  if (!tombstone) return fail(err, `no snapshot has the code ${id}`)
  say(out, new RemovedError(tombstone).message)
  return 0
}

async function exportAll(
  store: SnapshotStore,
  _: string,
  { out: file }: Given['values'],
  { out, err }: Surroundings,
): Promise<number> {
  // An export already there may be the only copy of something.
  if (file !== undefined && existsSync(file))
    return fail(err, `${file} is there already; choose another name`)
  const stream = file === undefined ? out : createWriteStream(file, { flags: 'wx' })
  const { moved, altered } = await exportSnapshots(store, async (line) => {
    if (!stream.write(line)) await once(stream, 'drain')
  })
  if (stream !== out) {
    stream.end()
    await finished(stream)
  }
  err.write(`exported ${describe(moved)}\n`)
  for (const id of altered) fail(err, `snapshot ${id} was altered in the store and is left out`)
  return altered.length === 0 ? 0 : 1
}

async function importAll(
  store: SnapshotStore,
  file: string,
  _: Given['values'],
  { out, err }: Surroundings,
): Promise<number> {
  if (!existsSync(file)) return fail(err, `${file}: no such file`)
  const bad = await checkImport(store, file)
  for (const { number, reason } of bad) fail(err, `${file}:${number}: ${reason}`)
  if (bad.length > 0) return fail(err, `${formatCounted(bad.length, 'bad line')}; nothing was imported`)
  const moved = await importSnapshots(store, file)
  say(out, `imported ${describe(moved)}; ${moved.known} of them were here already`)
  return 0
}

async function weekly(
  store: SnapshotStore,
  _: string,
  { date, content }: Given['values'],
  { now, out, err }: Surroundings,
): Promise<number> {
  const at = now()
  const day = date ?? at.toISOString().slice(0, 10)
  if (!isDay(day)) refuse([{ name: 'date', found: quote(day), expected: 'a date as YYYY-MM-DD' }], USAGE)
  try {
    const { entry, filed } = await fileWeekly(await getDataset(content), parseDay(day), at, store)
    say(out, `${entry.week} ${entry.id} ${filed === 'new' ? 'filed' : 'was filed before'}`)
    return 0
  } catch (error) {
    if (!(error instanceof RemovedError)) throw error
    return fail(err, error.message)
  }
}

function describe({ snapshot, tombstone, weekly: entries }: Moved): string {
  return [
    formatCounted(snapshot, 'snapshot'),
    formatCounted(tombstone, 'tombstone'),
    formatCounted(entries, 'weekly entry', 'weekly entries'),
  ].join(', ')
}

function say(out: Writable, text: string): void {
  out.write(`${text}\n`)
}

function fail(err: Writable, text: string): number {
  err.write(`${text}\n`)
  return 1
}
