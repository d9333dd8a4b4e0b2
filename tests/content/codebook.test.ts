import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { getDataset } from '@/lib/data/open-dataset'
import { readCsv } from '@/lib/record/csv'
import { baseDeviation } from '@/lib/tension/range'
import { referenceK } from '@/lib/tension/reference-k'

const { codebook, events } = await getDataset('content')
const CLASSES = Object.entries(codebook.classes)

/** A table of tests/fixtures as records by column name. */
function table(file: string): Record<string, string>[] {
  const [head, ...rows] = readCsv(readFileSync(`tests/fixtures/${file}`, 'utf8'))
  return rows.map(({ cells }) =>
    Object.fromEntries((head?.cells ?? []).map((name, i) => [name, cells[i] ?? ''])),
  )
}

/** CAMEO code -> Goldstein value, and the PLOVER type and mode it is filed under. */
const CAMEO = new Map(
  table('cameo-goldstein.csv').map(({ code = '', goldstein, plover_event = '', plover_mode = '' }) => [
    code,
    {
      goldstein: goldstein === '' ? null : Number(goldstein),
      filed: `${plover_event} ${plover_mode}`.trim(),
    },
  ]),
)
/** "TYPE mode", or "TYPE" -> PLOVER score. */
const PLOVER = new Map(
  table('plover-scores.csv').map(({ event = '', mode = '', score }) => [
    `${event} ${mode}`.trim(),
    Number(score),
  ]),
)
const codesOf = (cameo: readonly string[]) => cameo.map((code) => code.replace('>third', ''))
/** "RETREAT or CONCEDE" names two. */
const typesOf = (type: string) => type.split(' or ')

test('both scales are read whole: 312 CAMEO codes, all but one with a Goldstein value, and 82 PLOVER scores', () => {
  expect(CAMEO.size).toBe(312)
  // 1213 has a value only in the ICEWS copy of the scale.
  expect([...CAMEO].filter(([, { goldstein }]) => goldstein === null).map(([code]) => code)).toEqual(['1213'])
  expect([...CAMEO].filter(([, { goldstein }]) => Math.abs(goldstein ?? 0) > 10)).toEqual([])
  expect(PLOVER.size).toBe(82)
  expect([...PLOVER].filter(([, score]) => Math.abs(score) > 10)).toEqual([])
})

test('every event has a CAMEO code that Goldstein’s scale has a value for', () => {
  const known = (code: string) => typeof CAMEO.get(code)?.goldstein === 'number'
  expect(events.filter(({ cameo }) => !known(cameo)).map(({ id, cameo }) => `${id} ${cameo}`)).toEqual([])
})

type Sizes = {
  readonly base: number
  readonly goldstein: readonly number[]
  readonly plover: readonly number[]
}
const both = ({ goldstein, plover }: Sizes) => [...goldstein, ...plover]
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

/** What a reason says of the base in numbers, as it begins. Every other reason names no number that can be checked. */
const CLAIMS: readonly (readonly [begins: RegExp, holds: (sizes: Sizes) => boolean])[] = [
  [/^Between/, (at) => at.base > Math.min(...both(at)) && at.base < Math.max(...both(at))],
  [/^Midpoint/, ({ base, goldstein, plover }) => base === (mean(goldstein) + mean(plover)) / 2],
  [/^Both scales give the same/, (at) => both(at).every((size) => size === at.base)],
  [/^(Below both|A little under both)/, (at) => at.base < Math.min(...both(at))],
  [/^Above both/, (at) => at.base > Math.max(...both(at))],
  [/^PLOVER's value/, ({ base, plover }) => plover.includes(base)],
  [/^Goldstein's value/, ({ base, goldstein }) => goldstein.includes(base)],
  [/^Just under Goldstein's value/, ({ base, goldstein }) => base < Math.min(...goldstein)],
  [/^PLOVER minus 1/, ({ base, plover }) => plover.includes(base + 1)],
  [/^PLOVER plus 0.5/, ({ base, plover }) => plover.includes(base - 0.5)],
  [/^Goldstein's 050 plus 0.5/, ({ base, goldstein }) => goldstein[0] === base - 0.5],
]

describe.each(CLASSES)('%s', (_, { cameo, goldstein, plover, base, polarity, whyBase, whyScale }) => {
  test('states the Goldstein values of its codes, in their order and without repeats', () => {
    const values = codesOf(cameo).map((code) => CAMEO.get(code)?.goldstein)
    expect(goldstein).toEqual([...new Set(values)])
  })

  test('states the PLOVER score of each type it names', () => {
    expect(plover.score).toEqual(typesOf(plover.type).map((type) => PLOVER.get(type)))
  })

  test('says why, where none of its codes is filed under the PLOVER mode it takes', () => {
    const filed = codesOf(cameo).map((code) => CAMEO.get(code)?.filed ?? '')
    const ofType = (type: string) => filed.some((mode) => mode === type || mode.startsWith(`${type} `))
    if (!typesOf(plover.type).every(ofType)) expect(whyScale).toMatch(/PLOVER/)
  })

  test('has the base its reason says', () => {
    const sizes = { base, goldstein: goldstein.map(Math.abs), plover: plover.score.map(Math.abs) }
    for (const [begins, holds] of CLAIMS)
      if (begins.test(whyBase)) expect(holds(sizes), `${whyBase}: ${JSON.stringify(sizes)}`).toBe(true)
  })

  test('has the sign of Goldstein’s values, except of those towards a third party', () => {
    const between = cameo.filter((code) => !code.endsWith('>third'))
    const signs = between.map((code) => Math.sign(CAMEO.get(code)?.goldstein ?? 0))
    expect(signs.filter((sign) => sign !== (polarity === 'raises' ? -1 : 1))).toEqual([])
  })
})

test('a class whose scales are far apart is drawn with half the gap between them in the range', () => {
  // Arms to a third party: 8.3 and 10, half the gap 0.85. Intrusions: -2 and -7, 2.5.
  expect(baseDeviation(classOf('ARMS_THIRD'))).toBeCloseTo(0.85, 12)
  expect(baseDeviation(classOf('INTRUSION'))).toBe(2.5)
  expect(baseDeviation(classOf('DENOUNCE'))).toBe(0.75)
})

function classOf(id: string) {
  const found = codebook.classes[id]
  if (!found) throw new Error(`no class ${id}`)
  return found
}

test('a new major version of the codebook sets K by its rule; from its first release on K is frozen', async () => {
  const { codebook, releases, series } = await getDataset('content')
  const major = (version: string) => Number.parseInt(version, 10)
  // The first version took a round number.
  const set = major(codebook.version) === 1
  const frozen = releases.some((release) => major(release.codebook) === major(codebook.version))
  if (!set && !frozen) expect(codebook.constants.K).toBe(referenceK(series.raw))
  expect(referenceK(series.raw)).toBeGreaterThan(0)
})
