import { performance } from 'node:perf_hooks'
import type { Constants } from '@/lib/codebook/codebook'
import type { ScoredEvent } from '@/lib/codebook/score'
import { getDataset } from '@/lib/data/open-dataset'
import { drawLines, RANGE_DEFAULTS } from '@/lib/tension/range'
import { rawSeries, type SeriesSpan } from '@/lib/tension/series'

// What measures with stages and missing acts cost: node --import tsx tests/bench/measures.ts
// The series beside the engine of codebook 1.0, which knew one start and one end a measure; the range with missing
// acts beside that of recorded acts alone.

const RUNS = 60
const WARM_UP = 20
const DRAWS = 100
const ROUNDS = 9

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

type First = ScoredEvent & { readonly from: number | null; readonly until: number | null }

/** The engine of codebook 1.0. */
function firstSeries(events: readonly First[], { first, last }: SeriesSpan, { lambda, rho, H }: Constants) {
  const raw = new Float64Array(last - first + 1)
  const groups = new Map<number, First[]>()
  for (const event of [...events].sort((a, b) => a.day - b.day || (a.id < b.id ? -1 : 1)))
    if (event.halfLife !== null) groups.set(event.halfLife, [...(groups.get(event.halfLife) ?? []), event])
  const impulses = [...groups].map(([halfLife, acts]) => ({
    decay: 2 ** (-1 / halfLife),
    level: 0,
    next: 0,
    acts,
  }))
  const changes: { day: number; floor: number; fading: number }[] = []
  for (const { weight, score, from, until } of events) {
    if (from === null) continue
    const load = lambda * weight * score
    changes.push({ day: from, floor: load * rho, fading: load * (1 - rho) })
    if (until === null) continue
    const left = 2 ** (-(until - from) / H)
    changes.push({ day: until, floor: -load * rho, fading: -load * (1 - rho) * left })
  }
  changes.sort((a, b) => a.day - b.day)
  const fade = 2 ** (-1 / H)
  let [floor, fading, next] = [0, 0, 0]
  for (let day = Math.min(first, ...events.map((event) => event.day)); day <= last; day++) {
    let sum = 0
    for (const impulse of impulses) {
      impulse.level *= impulse.decay
      for (let e = impulse.acts[impulse.next]; e && e.day === day; e = impulse.acts[++impulse.next])
        impulse.level += e.weight * e.score
      sum += impulse.level
    }
    fading *= fade
    for (let load = changes[next]; load && load.day === day; load = changes[++next]) {
      floor += load.floor
      fading += load.fading
    }
    if (day >= first) raw[day - first] = sum + floor + fading
  }
  return raw
}

const dataset = await getDataset('content')
const { constants } = dataset.codebook
const span = { first: dataset.dyad.coverage.from, last: dataset.asOf }
const first = dataset.scored.map((event): First => {
  const shares = event.measures[0]?.shares ?? []
  const end = shares.at(-1)
  return { ...event, from: shares[0]?.day ?? null, until: end?.share === 0 ? end.day : null }
})
const audit = dataset.audits.at(-1) ?? null
const options = { ...RANGE_DEFAULTS, draws: DRAWS }
const draw = (with_: typeof audit) => {
  const start = performance.now()
  const lines = [...drawLines([...dataset.scorings.values()], span, dataset.codebook, options, with_)]
  return (performance.now() - start) / lines.length
}

const [old, now] = [
  median(() => firstSeries(first, span, constants)),
  median(() => rawSeries(dataset.scored, span, constants)),
]
/** Rounds of both in turn, so that what else the machine does falls on both alike. */
const rounds = Array.from({ length: ROUNDS + 1 }, () => ({ recorded: draw(null), all: draw(audit) })).slice(1)
const middle = (times: readonly number[]) =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN
const recorded = middle(rounds.map((round) => round.recorded))
const all = middle(rounds.map((round) => round.all))
const stages = dataset.measures.reduce((sum, measure) => sum + measure.stages.length, 0)
process.stdout.write(
  `${dataset.events.length} events, ${dataset.measures.length} measures with ${stages} stages, ${span.last - span.first + 1} days\n` +
    `series, one start and one end  ${old.toFixed(3)} ms\n` +
    `series with stages             ${now.toFixed(3)} ms  ${(now / old).toFixed(2)} x\n` +
    `draw of recorded acts          ${recorded.toFixed(3)} ms\n` +
    `draw with missing acts         ${all.toFixed(3)} ms  ${(all / recorded).toFixed(2)} x\n`,
)
