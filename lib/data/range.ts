import * as z from 'zod'
import type { Dataset } from '../record/dataset'
import { drawLines, RANGE_DEFAULTS, RANGE_PERCENTS, type Range, summariseDraws } from '../tension/range'
import { readCached, writeCached } from './disk-cache'
import { drawAll } from './draw-all'

const numbers = z.array(z.number().nullable())
const kept = z.strictObject({
  percentiles: z.strictObject({ 5: numbers, 25: numbers, 50: numbers, 75: numbers, 95: numbers }),
  higher: numbers,
})

const ranges = new WeakMap<Dataset, Promise<Range>>()

/**
 * The range of a data set: drawn once for each version of the data, kept beside the snapshots, and read from
 * there afterwards. Drawing takes a second or two and lets other work through.
 */
export function getRange(dataset: Dataset): Promise<Range> {
  const known = ranges.get(dataset)
  if (known) return known
  const range = loadRange(dataset)
  ranges.set(dataset, range)
  return range
}

async function loadRange(dataset: Dataset): Promise<Range> {
  const { seed, draws } = RANGE_DEFAULTS
  const name = `range-${dataset.dataVersion}-${dataset.methodVersion}-${draws}-${seed}.json`
  const known = await readCached(name, kept)
  if (known && known.higher.length === dataset.series.index.length) return restore(known, dataset)
  const range = await drawRange(dataset)
  await writeCached(name, store(range))
  return range
}

async function drawRange({ scorings, dyad, codebook }: Dataset): Promise<Range> {
  const span = { first: dyad.coverage.from, last: dyad.coverage.asOf }
  const lines = drawLines([...scorings.values()], span, codebook, RANGE_DEFAULTS)
  return summariseDraws(await drawAll(lines), span)
}

function restore({ percentiles, higher }: z.output<typeof kept>, { dyad }: Dataset): Range {
  const line = (values: readonly (number | null)[]) =>
    Float64Array.from(values, (value) => value ?? Number.NaN)
  return {
    first: dyad.coverage.from,
    percentiles: {
      5: line(percentiles[5]),
      25: line(percentiles[25]),
      50: line(percentiles[50]),
      75: line(percentiles[75]),
      95: line(percentiles[95]),
    },
    higher: line(higher),
  }
}

function store({ percentiles, higher }: Range) {
  return {
    percentiles: Object.fromEntries(
      RANGE_PERCENTS.map((percent) => [percent, Array.from(percentiles[percent])]),
    ),
    higher: Array.from(higher),
  }
}
