import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Writable } from 'node:stream'
import { quote } from '../ask/problem'
import { type ChosenColumn, readBenchmark } from '../benchmark/read-benchmark'
import { ShapeError } from '../benchmark/table'
import { formatCounted, formatMonth } from '../chart/format'
import { type Benchmark, keepBenchmark, readBenchmarks, removeBenchmark } from '../data/benchmarks'
import type { Env } from '../data/env'
import { getDataset } from '../data/open-dataset'
import { readSpreadsheet } from '../data/spreadsheet'
import { slugSchema } from '../event/event'
import { UsageError } from './command'
import { type Options, readOptions, refuse } from './options'

const USAGE = `usage: npm run benchmark -- FILE [--content DIR]
       npm run benchmark -- FILE --column NAME --id ID --name "..." --reference "..."
       npm run benchmark -- --list
       npm run benchmark -- --remove ID`

const CHOICE = ['column', 'id', 'name', 'reference'] as const
const OPTIONS = ['content', 'remove', ...CHOICE] as const
type Values = Options<(typeof OPTIONS)[number]>['values']

export type Surroundings = Pick<Env, 'contentDir' | 'dataDir'> & {
  readonly now: () => Date
  readonly out: Writable
  readonly err: Writable
}

/** Imports, lists and removes outside indices. Answers the exit code. */
export async function importBenchmark(args: readonly string[], around: Surroundings): Promise<number> {
  const list = args.includes('--list')
  const { values, words } = readOptions(
    args.filter((arg) => arg !== '--list'),
    OPTIONS,
    USAGE,
  )
  const asked = [...words, ...(list ? ['--list'] : []), ...(values.remove === undefined ? [] : ['--remove'])]
  if (asked.length !== 1) throw new UsageError('give one FILE, --list or --remove ID', USAGE)
  if (list) return printList(around)
  if (values.remove !== undefined) return remove(values.remove, around)
  return importFile(words[0] ?? '', values, around)
}

async function importFile(path: string, values: Values, around: Surroundings): Promise<number> {
  const chosen = readChoice(values)
  if (!existsSync(path)) return fail(around, `${path}: no such file`)
  const { dyad } = await getDataset(values.content ?? around.contentDir)
  const file = basename(path)
  try {
    const series = readBenchmark(file, readSpreadsheet(file, await readFile(path)), dyad.sides, chosen)
    const imported = around.now().toISOString().slice(0, 10)
    for (const index of series) {
      await keepBenchmark(around.dataDir, { ...index, file, imported })
      around.out.write(`imported ${describe({ ...index, file, imported })}\n`)
    }
    return 0
  } catch (error) {
    if (error instanceof ShapeError) return fail(around, error.message)
    throw error
  }
}

async function printList(around: Surroundings): Promise<number> {
  const { kept, unreadable } = await readBenchmarks(around.dataDir)
  for (const benchmark of kept) around.out.write(`${describe(benchmark)}\n`)
  for (const name of unreadable)
    fail(
      around,
      `${name}: cannot be read; import its file again, or remove it with --remove ${name.replace('.json', '')}`,
    )
  if (kept.length + unreadable.length === 0) around.out.write('nothing was imported\n')
  return unreadable.length === 0 ? 0 : 1
}

async function remove(id: string, around: Surroundings): Promise<number> {
  if (!(await removeBenchmark(around.dataDir, id)))
    return fail(around, `nothing was imported as ${quote(id)}; see --list`)
  around.out.write(`removed ${id}\n`)
  return 0
}

/** A column named by hand needs all that a known file says of itself. */
function readChoice(values: Values): ChosenColumn | null {
  const { column, id, name, reference } = values
  if (CHOICE.every((option) => values[option] === undefined)) return null
  refuse(
    [
      ...CHOICE.filter((option) => !values[option]).map((option) => ({
        name: option,
        found: 'nothing',
        expected: `--${CHOICE.join(', --')} together`,
      })),
      ...(id !== undefined && !slugSchema.safeParse(id).success
        ? [{ name: 'id', found: quote(id), expected: 'lower-case letters, digits and hyphens' }]
        : []),
    ],
    USAGE,
  )
  return column && id && name && reference ? { column, id, name, reference } : null
}

function describe({ id, name, column, values, file, imported }: Benchmark): string {
  const first = values[0]
  const last = values.at(-1)
  const months = first && last ? `, ${formatMonth(first.month)} to ${formatMonth(last.month)}` : ''
  return `${id}: ${name}, column ${column} of ${file}, ${formatCounted(values.length, 'month')}${months}, imported ${imported}`
}

function fail({ err }: Surroundings, text: string): number {
  err.write(`${text}\n`)
  return 1
}
