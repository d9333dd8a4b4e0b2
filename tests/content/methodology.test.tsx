import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test, vi } from 'vitest'
import { CodebookTable } from '@/app/methodology/_blocks/codebook-table'
import { ConstantsTable } from '@/app/methodology/_blocks/constants-table'
import { ModifiersTable } from '@/app/methodology/_blocks/modifiers-table'
import { formatScore } from '@/lib/chart/format'
import { agreementOf } from '@/lib/codebook/coding-agreement'
import { MODIFIERS } from '@/lib/codebook/modifiers'
import { methodChecks } from '@/lib/data/method-checks'
import { getDataset } from '@/lib/data/open-dataset'
import { METHOD_BLOCKS } from '@/lib/record/methodology'
import { RANGE_DEFAULTS } from '@/lib/tension/range'

// The door of data is for servers, which a test is.
vi.mock('server-only', () => ({}))

const dataset = await getDataset('content')
const { codebook, methodology } = dataset
const TEXT = readFileSync('content/methodology.md', 'utf8').replaceAll(/\s+/g, ' ')

/** What a reader sees of markup, spaces made one. */
function words(markup: string): string {
  return markup
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&gt;', '>')
    .replaceAll('−', '-')
    .replaceAll(/\s+/g, ' ')
}

describe('the page and the codebook', () => {
  const rows = renderToStaticMarkup(<CodebookTable dataset={dataset} />).split('<tr ')

  test.each(Object.entries(codebook.classes))(
    '%s stands there with all its numbers and reasons',
    (id, facts) => {
      const row = words(`<tr ${rows.find((text) => text.startsWith(`id="class-${id}"`))}`)
      const sign = facts.polarity === 'raises' ? '+' : '-'
      expect(row).toContain(facts.label)
      expect(row).toContain(` Base ${sign}${facts.base} `)
      expect(row).toContain(` Half-life ${facts.halfLife} days `)
      expect(row).toContain(` Goldstein ${facts.goldstein.join(', ')} `)
      expect(row).toContain(` CAMEO ${facts.cameo.join(', ').replace('>third', ' to a third party')} `)
      expect(row).toContain(` PLOVER ${facts.plover.type} ${facts.plover.score.join(', ')} `)
      for (const reason of [facts.whyBase, facts.whyScale ?? '']) expect(row).toContain(reason)
      expect(row.toLowerCase()).toContain(facts.standing?.toLowerCase() ?? '')
    },
  )

  test('every modifier stands there with its points and their meaning', () => {
    const page = words(renderToStaticMarkup(<ModifiersTable dataset={dataset} />))
    for (const name of MODIFIERS)
      for (const { points, meaning } of codebook.modifiers[name].values)
        expect(page).toContain(`${formatScore(points).replace('−', '-')} ${meaning}`)
  })

  test('every constant stands there with its number', () => {
    const rows = renderToStaticMarkup(<ConstantsTable dataset={dataset} />)
      .split('<tr ')
      .map(words)
    const { lambda, rho, H, K, minScore, maxScore } = codebook.constants
    const numbers = [
      ['Share of a score', lambda],
      ['Share of the standing part', rho],
      ['Days in which the rest', H],
      ['Raw points at which', K],
      ['Least and greatest size', `${minScore} and ${maxScore}`],
    ] as const
    for (const [what, value] of numbers)
      expect(rows.find((row) => row.includes(what))).toMatch(new RegExp(` ${value} $`))
  })

  test('the numbers in the prose are those of the codebook, the record and the range', () => {
    const { minScore, maxScore } = codebook.constants
    expect(TEXT).toContain(`\\min\\bigl(${maxScore},\\ \\max(${minScore},\\ m)\\bigr)`)
    expect(TEXT).toContain(`The first ${dataset.dyad.coverage.warmUpDays} days are warming up`)
    expect(TEXT).toContain(`${RANGE_DEFAULTS.draws.toLocaleString('en')} seeded draws`)
    expect(TEXT).toContain(`normal coder error of ${RANGE_DEFAULTS.coderNoise} points`)
    expect(new Set(Object.values(codebook.classes).map(({ halfLife }) => halfLife)).size).toBe(3)
    expect(TEXT).toContain('three half-lives for all acts')
  })

  test('every part that can be made from the data is on the page once', () => {
    const blocks = methodology?.parts.flatMap((part) => (part.kind === 'block' ? part.name : []))
    expect(blocks?.toSorted()).toEqual([...METHOD_BLOCKS])
  })
})

test('every heading that lib, app or the codebook links to is on the page', () => {
  const ids = new Set(methodology?.headings.map(({ id }) => id))
  const links = [...files('lib'), ...files('app'), 'content/codebook.yaml'].flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/methodology(?:\.md)?#([a-z-]+)/g)].map(
      ([, id]) => `${file} #${id}`,
    ),
  )
  expect(links.length).toBeGreaterThan(15)
  expect(links.filter((link) => !ids.has(link.replace(/^.*#/, '')))).toEqual([])
})

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? files(path) : /\.tsx?$/.test(entry.name) ? [path] : []
  })
}

describe('the coding runs', () => {
  const agreement = agreementOf(dataset.codings, codebook)

  test('code every record of the first version twice, and agree well beyond chance on all they code', () => {
    expect(agreement.records).toBeGreaterThanOrEqual(390)
    const alphas = [
      agreement.inclusion,
      agreement.class,
      agreement.score,
      ...Object.values(agreement.modifiers),
    ]
    for (const alpha of alphas) expect(alpha).toBeGreaterThan(0.8)
    console.log(`alpha: ${JSON.stringify(agreement)}`)
  })

  test('measure less noise than the range allows for, which keeps the larger value', () => {
    expect(agreement.noise).toBeLessThan(RANGE_DEFAULTS.coderNoise)
  })
})

describe('the checks', () => {
  test('lines of re-coded records lie within the range on more days than its 90 %', async () => {
    const { recodings } = await methodChecks(dataset)
    console.log(`re-codings within the range: ${JSON.stringify(recodings)}`)
    expect(recodings?.published).toBeGreaterThan(0.9)
    expect(recodings?.within).toBeGreaterThan(0.9)
    expect(recodings?.least).toBeLessThanOrEqual(recodings?.tenth ?? 0)
  }, 120_000)

  test('variants order the months as the published line does, and the equal weights not perfectly', async () => {
    const { variants, weightings } = await methodChecks(dataset)
    console.log(`variants: ${JSON.stringify(variants)}; weightings: ${JSON.stringify(weightings)}`)
    for (const { daily, monthly } of variants) {
      expect(daily).toBeGreaterThan(0.8)
      expect(monthly).toBeGreaterThan(0.8)
      expect(daily).toBeLessThan(1)
    }
    expect(weightings.highest.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9)
  }, 120_000)
})
