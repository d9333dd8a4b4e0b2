import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import * as z from 'zod'
import { drawLines, RANGE_DEFAULTS, RANGE_PERCENTS, type Range, summariseDraws } from '../tension/range'
import type { Dataset } from './dataset'
import { env } from './env'

/** Draws made before other requests get their turn. */
const DRAWS_A_TURN = 20

const numbers = z.array(z.number().nullable())
const kept = z.strictObject({
  percentiles: z.strictObject({ 5: numbers, 25: numbers, 50: numbers, 75: numbers, 95: numbers }),
  higher: numbers,
})

const ranges = new WeakMap<Dataset, { readonly pending: Promise<Range>; ready: Range | null }>()

/**
 * The range of a data set: drawn once for each version of the data, kept beside the snapshots, and read from
 * there afterwards. Drawing takes a second or two and lets other work through.
 */
export function getRange(dataset: Dataset): Promise<Range> {
  return heldRange(dataset).pending
}

/** The range if it is there already, so that no page waits for it; starts the drawing if it is not. */
export function rangeIfReady(dataset: Dataset): Range | null {
  return heldRange(dataset).ready
}

function heldRange(dataset: Dataset) {
  const known = ranges.get(dataset)
  if (known) return known
  const held: { pending: Promise<Range>; ready: Range | null } = {
    pending: loadRange(dataset).then((range) => {
      held.ready = range
      return range
    }),
    ready: null,
  }
  ranges.set(dataset, held)
  return held
}

async function loadRange(dataset: Dataset): Promise<Range> {
  const { seed, draws } = RANGE_DEFAULTS
  const name = `range-${dataset.dataVersion}-${dataset.methodVersion}-${draws}-${seed}.json`
  const file = join(/* turbopackIgnore: true */ env().dataDir, name)
  return (await readKept(file, dataset)) ?? keep(file, await drawRange(dataset))
}

async function drawRange({ scorings, dyad, codebook }: Dataset): Promise<Range> {
  const span = { first: dyad.coverage.from, last: dyad.coverage.asOf }
  const lines: Float64Array[] = []
  for (const line of drawLines([...scorings.values()], span, codebook, RANGE_DEFAULTS)) {
    lines.push(line)
    if (lines.length % DRAWS_A_TURN === 0) await setImmediate()
  }
  return summariseDraws(lines, span)
}

/** A file that is missing, torn or of other days is no file: the range is drawn again. */
async function readKept(file: string, { dyad, series }: Dataset): Promise<Range | null> {
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text === null) return null
  const { data } = kept.safeParse(parseJson(text))
  if (!data || data.higher.length !== series.index.length) return null
  const line = (values: readonly (number | null)[]) =>
    Float64Array.from(values, (value) => value ?? Number.NaN)
  const { percentiles } = data
  return {
    first: dyad.coverage.from,
    percentiles: {
      5: line(percentiles[5]),
      25: line(percentiles[25]),
      50: line(percentiles[50]),
      75: line(percentiles[75]),
      95: line(percentiles[95]),
    },
    higher: line(data.higher),
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

async function keep(file: string, range: Range): Promise<Range> {
  const percentiles = Object.fromEntries(
    RANGE_PERCENTS.map((percent) => [percent, Array.from(range.percentiles[percent])]),
  )
  const text = JSON.stringify({ percentiles, higher: Array.from(range.higher) })
  try {
    await mkdir(env().dataDir, { recursive: true })
    const part = `${file}.${process.pid}`
    await writeFile(part, text)
    await rename(part, file)
  } catch (error) {
    // Only saves time: a folder that cannot be written to costs the next start a second.
    process.stderr.write(`the range was not kept in ${file}: ${error}\n`)
  }
  return range
}
