import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { getDataset } from '@/lib/data/open-dataset'
import { addDays, printDay } from '@/lib/event/day'
import { daySum, seriesRows } from '@/lib/record/read'
import { TINY_CONTENT } from '@/tests/fixtures/tiny-content'

/*
 * The index a second time, straight from the files and the definition in content/methodology.md, with
 * nothing of lib but the way of reading a day: every event on every day, no running sums.
 */
const days = (date: string) => Date.parse(date) / 86_400_000
const MODIFIERS = ['level', 'scope', 'military', 'redLine', 'reversibility', 'reciprocity']

function directSum(dir: string) {
  const read = (file: string) => parse(readFileSync(join(dir, file), 'utf8'))
  const codebook = read('codebook.yaml')
  const publishers = read('publishers.yaml')
  const sides = read('dyad.yaml').sides.map(({ code }: { code: string }) => code)
  const { lambda, rho, H, K, minScore, maxScore } = codebook.constants
  const events = readdirSync(join(dir, 'events')).flatMap((year) =>
    readdirSync(join(dir, 'events', year)).map((file) => read(`events/${year}/${file}`)),
  )
  type Stage = { on: string; share: number; source?: unknown }
  const measures = readdirSync(join(dir, 'measures')).map((file) => read(`measures/${file}`))
  /** Steps of the share of a record's size that is in force, each with the first day of its measure. */
  const stepsOf = (stages: Stage[], part = 1) => {
    const a = stages.find(({ share }) => share > 0)?.on
    return {
      a: a === undefined ? 0 : days(a),
      steps: stages.map(({ on, share }) => [days(on), share * part] as const),
    }
  }
  // A measure that no event imposed is weighed like an event, from its own sources, and has no impulse.
  const stock = measures
    .filter(({ imposedBy }) => imposedBy === null)
    .map((measure) => ({
      ...measure,
      initiator: measure.by,
      date: null,
      confidence: 'high',
      sources: [...(measure.sources ?? []), ...measure.stages.flatMap(({ source }: Stage) => source ?? [])],
      lives: [stepsOf(measure.stages, measure.part)],
    }))
  const acts = events.map((event) => ({
    ...event,
    lives: measures
      .filter(({ imposedBy }) => imposedBy === event.id)
      .map(({ stages, part }) => stepsOf(stages, part)),
  }))
  const terms = [...acts, ...stock]
    .filter((event) => event.class !== undefined)
    .map((event) => {
      const { polarity, base, halfLife } = codebook.classes[event.class]
      const magnitude = MODIFIERS.reduce((sum, name) => sum + (event.modifiers?.[name] ?? 0), base)
      const size = Math.min(maxScore, Math.max(minScore, magnitude)) * (event.step ?? 1)
      const s = polarity === 'raises' ? size : -size
      const firsts: string[] = event.sources.map(
        ({ origin, publisher }: Record<string, string>) => origin ?? publisher,
      )
      const acting = event.initiator === 'mutual' ? sides : [event.initiator]
      const letters = firsts
        .map((id) => {
          const { kind, country } = publishers[id]
          const own = codebook.ownActs.kinds.includes(kind) && acting.includes(country)
          return own ? codebook.ownActs.reliability : codebook.reliability[kind]
        })
        .sort()
      const known = firsts.filter((id) => publishers[id].kind !== 'unknown')
      const witnesses = new Set(known.map((id) => publishers[id].owner ?? id))
      const probable = witnesses.size >= 2 || event.confidence === 'high'
      const trusted = letters[0] === 'A' || letters[0] === 'B'
      const q = trusted ? (probable ? 1 : 0.8) : letters[0] === 'C' && probable ? 0.8 : 0
      return {
        initiator: event.initiator,
        at: event.date === null ? Number.POSITIVE_INFINITY : days(event.date),
        qs: q * s,
        h: halfLife,
        lives: event.lives as ReturnType<typeof stepsOf>[],
      }
    })
  const raw = (t: number, by?: string) =>
    terms.reduce((X, { initiator, at, qs, h, lives }) => {
      const share = by === undefined || initiator === by ? 1 : initiator === 'mutual' ? 0.5 : 0
      const impulse = t >= at ? qs * 2 ** (-(t - at) / h) : 0
      const standing = lives.reduce((sum, { a, steps }) => {
        const f = steps.filter(([on]) => on <= t).at(-1)?.[1] ?? 0
        return f === 0 ? sum : sum + lambda * qs * f * (rho + (1 - rho) * 2 ** (-(t - a) / H))
      }, 0)
      return X + share * (impulse + standing)
    }, 0)
  return { raw, index: (X: number) => 50 + (50 * X) / Math.sqrt(K * K + X * X) }
}

describe.each(['content', TINY_CONTENT])('%s', (dir) => {
  test('the series equals the direct sum on every day to 1e-9, whole and by side', async () => {
    const dataset = await getDataset(dir)
    const { raw, index } = directSum(dir)
    const { from, asOf } = dataset.dyad.coverage
    let worst = 0
    for (const row of seriesRows(dataset, { from, to: asOf })) {
      const X = raw(row.day)
      worst = Math.max(worst, Math.abs(row.raw - X), Math.abs(row.index - index(X)))
      for (const [code, part] of Object.entries(row.sides))
        worst = Math.max(worst, Math.abs(part - raw(row.day, code)))
    }
    expect(worst).toBeLessThan(1e-9)
  })

  test('the contributions of every day add up to the index less 50 to 1e-9', async () => {
    const dataset = await getDataset(dir)
    const { from, asOf } = dataset.dyad.coverage
    for (let day = from; day <= asOf; day = addDays(day, 1)) {
      const { index, contributions } = daySum(dataset, day)
      const total = contributions.reduce((sum, { points }) => sum + points, 0)
      if (Math.abs(total - (index - 50)) > 1e-9)
        expect.fail(`${printDay(day)}: ${total} against ${index - 50}`)
    }
  })
})

test('every record of the real content is read', async () => {
  const files = readdirSync('content/events').flatMap((year) => readdirSync(join('content/events', year)))
  expect((await getDataset('content')).events.map(({ id }) => `${id}.yaml`).sort()).toEqual(files.sort())
})
