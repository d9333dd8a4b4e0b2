import { createHash } from 'node:crypto'
import * as z from 'zod'
import { weighCoding } from '../codebook/coding'
import { addDays, type Day, parseDay } from '../event/day'
import type { Dataset } from '../record/dataset'
import { indexSeries } from '../tension/index-series'
import { type MonthMean, monthlyMeans } from '../tension/monthly'
import { RANGE_DEFAULTS, type Range } from '../tension/range'
import { spearman } from '../tension/rank-correlation'
import {
  drawRecodings,
  RECODINGS,
  type Recodable,
  type RecodingCoverage,
  shareWithin,
  summariseRecodings,
} from '../tension/recoding'
import { VARIANTS, type Variant, variantOf } from '../tension/variants'
import { drawWeightings, summariseWeightings, WEIGHTINGS, type Weightings } from '../tension/weightings'
import { readCached, writeCached } from './disk-cache'
import { drawAll } from './draw-all'
import { getRange } from './range'

/** Rank correlation of a variant with the published line; null where it is not defined. */
type VariantCheck = {
  readonly variant: Variant
  readonly daily: number | null
  readonly monthly: number | null
}

/** How far the line depends on choices that could have been made otherwise. */
export type MethodChecks = {
  readonly variants: readonly VariantCheck[]
  readonly weightings: Weightings
  /** Null without coding runs. */
  readonly recodings: RecodingCoverage | null
}

const EPOCH = parseDay('1970-01-01')
const daySchema = z.int().transform((days) => addDays(EPOCH, days))
const keptSchema: z.ZodType<MethodChecks> = z.strictObject({
  variants: z.array(
    z.strictObject({
      variant: z.enum(VARIANTS),
      daily: z.number().nullable(),
      monthly: z.number().nullable(),
    }),
  ),
  weightings: z.strictObject({
    draws: z.number(),
    published: daySchema.nullable(),
    highest: z.array(z.strictObject({ month: daySchema, share: z.number() })),
    correlation: z.strictObject({ median: z.number(), lowest: z.number() }).nullable(),
  }),
  recodings: z
    .strictObject({
      draws: z.number(),
      recoded: z.number(),
      within: z.number(),
      least: z.number(),
      tenth: z.number(),
      published: z.number(),
    })
    .nullable(),
})

const checks = new WeakMap<Dataset, Promise<MethodChecks>>()

/**
 * The checks of a data set: made once for each version of the data, kept beside the snapshots, and read from
 * there afterwards. Making them takes some seconds and lets other work through.
 */
export function methodChecks(dataset: Dataset): Promise<MethodChecks> {
  const known = checks.get(dataset)
  if (known) return known
  const made = loadChecks(dataset)
  checks.set(dataset, made)
  return made
}

async function loadChecks(dataset: Dataset): Promise<MethodChecks> {
  const runs = createHash('sha256').update(JSON.stringify(dataset.codings)).digest('hex').slice(0, 8)
  const drawn = `${WEIGHTINGS.draws}-${RECODINGS.draws}-${RANGE_DEFAULTS.draws}`
  const name = `checks-${dataset.dataVersion}-${dataset.methodVersion}-${runs}-${drawn}.json`
  const known = await readCached(name, keptSchema)
  if (known) return known
  const made = await makeChecks(dataset)
  await writeCached(name, made)
  return made
}

async function makeChecks(dataset: Dataset): Promise<MethodChecks> {
  const months = monthlyMeans(dataset.series.index, dataset.series.first)
  return {
    variants: checkVariants(dataset, months),
    weightings: await checkWeightings(dataset, months),
    recodings: dataset.codings.length === 0 ? null : await checkRecodings(dataset),
  }
}

function checkVariants(
  { scored, codebook, dyad, series }: Dataset,
  months: readonly MonthMean[],
): VariantCheck[] {
  const span = { first: dyad.coverage.from, last: dyad.coverage.asOf }
  const means = months.map(({ mean }) => mean)
  return VARIANTS.map((variant) => {
    const { index } = indexSeries(variantOf(scored, variant), span, codebook.constants)
    return {
      variant,
      daily: spearman([...index], [...series.index]),
      monthly: spearman(
        monthlyMeans(index, span.first).map(({ mean }) => mean),
        means,
      ),
    }
  })
}

async function checkWeightings({ scorings, dyad, codebook }: Dataset, months: readonly MonthMean[]) {
  const bases = Object.fromEntries(Object.entries(codebook.classes).map(([id, { base }]) => [id, base]))
  const span = { first: dyad.coverage.from, last: dyad.coverage.asOf }
  return summariseWeightings(
    await drawAll(drawWeightings([...scorings.values()], span, bases, codebook.constants)),
    months,
  )
}

async function checkRecodings(dataset: Dataset): Promise<RecodingCoverage> {
  const { dyad, codebook, series } = dataset
  const first = dyad.coverage.from
  const range = await getRange(dataset, 'recorded')
  const events = recodables(dataset)
  const lines = drawRecodings(events, { first, last: dyad.coverage.asOf }, codebook.constants)
  const shares = await drawAll(sharesWithin(lines, first, range))
  return summariseRecodings(shares, events, shareWithin(series.index, first, range))
}

/** Every event with the codes the runs gave it. */
function recodables({ scored, codings, codebook }: Dataset): Recodable[] {
  const runs = codings.map((run) => new Map(run.codings.map((coding) => [coding.event, coding])))
  return scored.map((event) => ({
    event,
    codes: runs.flatMap((run) => {
      const coding = run.get(event.id)
      if (!coding) return []
      const made = weighCoding(coding, codebook)
      return { made, halfLife: made ? (codebook.classes[made.class]?.halfLife ?? 1) : 1 }
    }),
  }))
}

/** One line at a time: a thousand of them need not be held. */
function* sharesWithin(lines: Iterable<Float64Array>, first: Day, range: Range): Generator<number> {
  for (const line of lines) yield shareWithin(line, first, range)
}
