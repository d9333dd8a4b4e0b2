import { performance } from 'node:perf_hooks'
import { composeLine, weighRecord } from '@/lib/chart/compose-line'
import { PUBLISHED_LINE } from '@/lib/chart/line-choice'
import { getDataset } from '@/lib/data/open-dataset'
import { lineRecord } from '@/lib/record/line'
import { sumOfDay } from '@/lib/tension/contributions'
import { indexSeries } from '@/lib/tension/index-series'
import { packRecord, unpackRecord } from '@/lib/tension/line-record'
import { EVERYTHING } from '@/lib/tension/selection'
import { VARIANTS } from '@/lib/tension/variants'

// What a slider costs, as the browser pays it, beside one plain series: node --import tsx tests/bench/weights.ts

const RUNS = 60
const WARM_UP = 20

function median(work: () => unknown): number {
  const times = Array.from({ length: RUNS + WARM_UP }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
    .slice(WARM_UP)
    .sort((a, b) => a - b)
  return times[RUNS / 2] ?? Number.NaN
}

const dataset = await getDataset('content')
const json = JSON.stringify(packRecord(lineRecord(dataset)))
const today = unpackRecord(JSON.parse(json))
const scored = today.events.map(({ event }) => event)
const weights = { groups: { words: 1.5, military: 0.5 }, halfLives: 2, lambda: 0 }
const sources = { today, earlier: null }
const compose = (more: Partial<typeof PUBLISHED_LINE>) =>
  composeLine(sources, { ...PUBLISHED_LINE, ...more }, EVERYTHING, dataset.dyad.domains)

const plain = median(() => indexSeries(scored, today.span, today.constants))
const weighed = weighRecord(sources, { weights })
const rows: readonly (readonly [string, number])[] = [
  ['plain series', plain],
  ['record read from JSON', median(() => unpackRecord(JSON.parse(json)))],
  ["reader's weights with the published line", median(() => compose({ weights }))],
  ['weights, three lines and parts', median(() => compose({ weights, lines: VARIANTS, parts: 'domain' }))],
  ['sum of the last day', median(() => sumOfDay(weighed.events, dataset.asOf, weighed.constants))],
]
process.stdout.write(
  `${scored.length} events, ${today.span.last - today.span.first + 1} days, ${json.length} bytes\n`,
)
for (const [name, ms] of rows)
  process.stdout.write(`${name.padEnd(44)} ${ms.toFixed(2).padStart(7)} ms  ${(ms / plain).toFixed(1)} x\n`)
