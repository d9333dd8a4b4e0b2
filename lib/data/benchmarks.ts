import { readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { type BenchmarkComparison, compareMonthly } from '../benchmark/compare'
import { benchmarkMonths, type MonthlyValue } from '../benchmark/monthly'
import type { OutsideIndex } from '../benchmark/read-benchmark'
import { addDays, printDay } from '../event/day'
import { daySchema, slugSchema } from '../event/event'
import type { Dataset } from '../record/dataset'
import { env } from './env'
import { writeWhole } from './write-whole'

/** An outside index as it was imported. */
export type Benchmark = OutsideIndex & {
  /** Name of the file it came from. */
  readonly file: string
  /** The day it was imported, YYYY-MM-DD. */
  readonly imported: string
}

/** What is kept, by id; and files of the folder that cannot be read as a benchmark. */
export type Benchmarks = { readonly kept: readonly Benchmark[]; readonly unreadable: readonly string[] }

const text = z.string().min(1)
const stored = z.strictObject({
  id: slugSchema,
  name: text,
  reference: text,
  column: text,
  file: text,
  imported: z.iso.date(),
  values: z
    .array(z.tuple([daySchema, z.number()]))
    .transform((rows) => rows.map(([month, value]): MonthlyValue => ({ month, value }))),
})

const folderOf = (dataDir: string) => join(/* turbopackIgnore: true */ dataDir, 'benchmarks')
const FILE = /^[a-z0-9-]+\.json$/

/** Keeps an outside index under its id, in place of one kept before. A reader never sees half a file. */
export async function keepBenchmark(dataDir: string, benchmark: Benchmark): Promise<void> {
  const file = join(folderOf(dataDir), `${slugSchema.parse(benchmark.id)}.json`)
  const values = benchmark.values.map(({ month, value }) => [printDay(month), value])
  await writeWhole(file, `${JSON.stringify({ ...benchmark, values })}\n`)
}

/** Every outside index that was imported. */
export async function readBenchmarks(dataDir: string): Promise<Benchmarks> {
  const folder = folderOf(dataDir)
  const files = await filesIn(folder)
  const read = await Promise.all(
    files.map(async (name) => ({
      name,
      benchmark: parse(await readFile(join(/* turbopackIgnore: true */ folder, name), 'utf8')),
    })),
  )
  return {
    kept: read.flatMap(({ benchmark }) => benchmark ?? []),
    unreadable: read.flatMap(({ name, benchmark }) => (benchmark ? [] : [name])),
  }
}

/** Takes an outside index out; false when there is none of this id. */
export async function removeBenchmark(dataDir: string, id: string): Promise<boolean> {
  const name = `${id}.json`
  const folder = folderOf(dataDir)
  if (!(await filesIn(folder)).includes(name)) return false
  await rm(join(/* turbopackIgnore: true */ folder, name))
  return true
}

/** An outside index and how it compares; null when the two share too little. */
export type Compared = { readonly benchmark: Benchmark; readonly comparison: BenchmarkComparison | null }
export type ComparedBenchmarks = {
  /** Our monthly means: whole months after the warm-up. */
  readonly ours: readonly MonthlyValue[]
  readonly compared: readonly Compared[]
  readonly unreadable: readonly string[]
}

const held = new WeakMap<
  Dataset,
  { readonly print: string; readonly compared: Promise<ComparedBenchmarks> }
>()

/** All imported indices beside ours. Worked out once for each state of the data and of the folder. */
export async function compareBenchmarks(
  dataset: Dataset,
  dataDir: string = env().dataDir,
): Promise<ComparedBenchmarks> {
  const print = await printOf(folderOf(dataDir))
  const known = held.get(dataset)
  if (known?.print === print) return known.compared
  const compared = compareAll(dataset, dataDir)
  held.set(dataset, { print, compared })
  return compared
}

async function compareAll({ series, dyad }: Dataset, dataDir: string): Promise<ComparedBenchmarks> {
  const { kept, unreadable } = await readBenchmarks(dataDir)
  const { from, warmUpDays } = dyad.coverage
  const ours = benchmarkMonths(series, addDays(from, warmUpDays))
  return {
    ours,
    compared: kept.map((benchmark) => ({
      benchmark,
      comparison: compareMonthly(ours, benchmark.values),
    })),
    unreadable,
  }
}

async function filesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => FILE.test(name)).sort()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}

/** Changes whenever a file of the folder is added, removed or written. */
async function printOf(folder: string): Promise<string> {
  const files = await filesIn(folder)
  const stats = await Promise.all(files.map((name) => stat(join(/* turbopackIgnore: true */ folder, name))))
  return JSON.stringify([folder, files, stats.map(({ mtimeMs, size }) => [mtimeMs, size])])
}

function parse(content: string): Benchmark | null {
  try {
    return stored.parse(JSON.parse(content))
  } catch {
    return null
  }
}
