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

/** Which acts a range allows for: also those that are not in the record, or only those that are. */
export type RangeActs = 'all' | 'recorded'

const ranges: Readonly<Record<RangeActs, WeakMap<Dataset, Promise<Range>>>> = {
  all: new WeakMap(),
  recorded: new WeakMap(),
}

/**
 * The range of a data set: drawn once for each version of the data, kept beside the snapshots, and read from
 * there afterwards. Drawing takes some seconds and lets other work through. Without an audit of the record the two
 * ranges are one.
 */
export function getRange(dataset: Dataset, asked: RangeActs = 'all'): Promise<Range> {
  const acts = dataset.audits.length === 0 ? 'recorded' : asked
  const known = ranges[acts].get(dataset)
  if (known) return known
  const range = loadRange(dataset, acts)
  ranges[acts].set(dataset, range)
  return range
}

async function loadRange(dataset: Dataset, acts: RangeActs): Promise<Range> {
  const { seed, draws } = RANGE_DEFAULTS
  const name = `range-${acts}-${dataset.dataVersion}-${dataset.methodVersion}-${draws}-${seed}.json`
  const known = await readCached(name, kept)
  if (known && known.higher.length === dataset.series.index.length) return restore(known, dataset)
  const range = await drawRange(dataset, acts)
  await writeCached(name, store(range))
  return range
}

async function drawRange({ scorings, dyad, codebook, audits }: Dataset, acts: RangeActs): Promise<Range> {
  const span = { first: dyad.coverage.from, last: dyad.coverage.asOf }
  const audit = acts === 'all' ? (audits.at(-1) ?? null) : null
  const lines = drawLines([...scorings.values()], span, codebook, RANGE_DEFAULTS, audit)
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
