import fc from 'fast-check'
import { createLoader } from 'nuqs/server'
import { expect, test } from 'vitest'
import { ApiError } from '@/lib/api/errors'
import { readQuery } from '@/lib/api/read-request'
import { readChart } from '@/lib/ask/chart-request'
import { givenIn } from '@/lib/ask/given'
import { parsersOf, printAddress, tidyAddress } from '@/lib/ask/print-address'
import type { Problem } from '@/lib/ask/problem'
import { readAddress } from '@/lib/ask/read-address'
import { CHART } from '@/lib/ask/sets'
import { LINE_PARTS } from '@/lib/chart/line-choice'
import { SPANS } from '@/lib/chart/period'
import { printDay } from '@/lib/event/day'
import { VARIANTS } from '@/lib/tension/variants'
import { FACTS, given } from '../unit/ask/asked'

const { from: FIRST, asOf: LAST } = FACTS.coverage
const day = fc.integer({ min: FIRST, max: LAST }).map((n) => n as typeof FIRST)
const NAMES = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** A day in one of the ways it is written. */
const dayText = fc.tuple(day, fc.nat(7)).map(([value, way]) => {
  const iso = printDay(value)
  const [year = '', month = '', date = ''] = iso.split('-')
  const name = NAMES[Number(month) - 1]
  const ways = [
    iso,
    `${Number(date)} ${name} ${year}`,
    `${date}-${name}-${year}`,
    iso.replaceAll('-', '/'),
    iso.replaceAll('-', ''),
    `${year}年${Number(month)}月${Number(date)}日`,
    `${year}-${month}`,
    `${iso}T12:00:00Z).`,
  ]
  return ways[way] ?? iso
})
const junk = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom('', 'toString', '2022-02-30', '1/7/2022', '0'),
)
const orJunk = (texts: fc.Arbitrary<string>) =>
  fc.oneof({ weight: 4, arbitrary: texts }, { weight: 1, arbitrary: junk })
const oneOf = (...texts: readonly string[]) => fc.constantFrom(...texts)
const VALUES: Readonly<Record<string, fc.Arbitrary<string>>> = {
  from: dayText,
  to: dayText,
  p: oneOf(...SPANS, 'all', '3Y'),
  by: oneOf('AAA', 'bbb'),
  domain: oneOf('military', 'trade', 'Trade,military', 'military, trade'),
  tone: oneOf('raises', 'EASES'),
  happened: oneOf('yes', 'no'),
  weight: oneOf('4', '2.5', '0', '4.0'),
  thread: oneOf(...FACTS.linked),
  day: dayText,
  lines: oneOf(...VARIANTS, VARIANTS.toReversed().join(',')),
  parts: oneOf(...LINE_PARTS),
  w: oneOf('words:1.5', 'lambda:0,memory:2', 'words:1'),
  known: oneOf('2026-02-01', '1 Mar 2026', '2026-06-25'),
}
const pair = fc
  .constantFrom(...Object.keys(VALUES))
  .chain((name) => fc.tuple(fc.constantFrom(name, name, name, `amp;${name}`), orJunk(VALUES[name] ?? junk)))
const pairs = fc.array(pair, { maxLength: 6 })
const queryOf = (sent: readonly (readonly [string, string])[]) =>
  new URLSearchParams(sent.map(([name, value]) => [name, value]))

/** As the server sends an address on, before a script takes it apart. */
const tidied = (query: URLSearchParams) => new URLSearchParams(tidyAddress('', CHART, givenIn(query), FACTS))
const loadPage = createLoader(parsersOf(CHART))
const told = ({ name, found, expected }: Problem) => ({ name, found, expected })

test('page, its script and the API read the same period, selection and line, or have the same against them', () => {
  fc.assert(
    fc.property(pairs, (sent) => {
      const query = queryOf(sent)
      const page = readChart(givenIn(query), FACTS)
      const { problems, ...shown } = readChart(givenIn(loadPage(tidied(query))), FACTS)
      expect(shown).toEqual(Object.fromEntries(Object.entries(page).filter(([key]) => key !== 'problems')))
      const said = page.problems.map(told)
      expect(problems.map(told)).toEqual(said)
      for (const problem of page.problems) expect(problem.shown).not.toBe('')
      try {
        const { days, selection, line } = readQuery(new Request(`http://x/?${query}`), CHART, FACTS)
        expect(said).toEqual([])
        expect([days.period, selection, line]).toEqual([page.period, page.selection, page.line])
      } catch (error) {
        if (!(error instanceof ApiError)) throw error
        expect(error.more.parameters).toEqual(said)
      }
    }),
    { numRuns: 2000 },
  )
})

const asked = fc.record({
  days: fc.oneof(
    fc.constant({ kind: 'all' } as const),
    fc.constantFrom(...SPANS).map((span) => ({ kind: 'last', span }) as const),
    fc
      .tuple(day, day)
      .map(([a, b]) => ({ kind: 'between', from: a < b ? a : b, to: a < b ? b : a }) as const),
  ),
  selection: fc.record({
    by: fc.constantFrom(null, 'AAA', 'BBB'),
    domains: fc.subarray(['military', 'trade']),
    tone: fc.constantFrom(null, 'raises' as const, 'eases' as const),
    happened: fc.constantFrom(null, 'yes' as const, 'no' as const),
    weight: fc.integer({ min: 1, max: 40 }).map((halves) => halves / 2),
  }),
  thread: fc.constantFrom(null, ...FACTS.linked),
  day: fc.option(day),
  line: fc.record({
    lines: fc.subarray([...VARIANTS]),
    parts: fc.constantFrom(null, ...LINE_PARTS),
    weights: fc.constantFrom(null, { groups: { words: 1.5 }, halfLives: 2, lambda: 0 }),
    known: fc.option(
      fc.integer({ min: FIRST, max: FACTS.recorded?.to ?? FIRST }).map((n) => n as typeof FIRST),
    ),
  }),
})

test('what is written down reads back as it was', () => {
  fc.assert(
    fc.property(asked, (wanted) => {
      const address = printAddress('/', CHART, wanted)
      const { asked: read, problems } = readAddress(CHART, given(address.slice(2)), FACTS)
      expect(problems).toEqual([])
      expect({ ...read, days: read.days.choice }).toEqual(wanted)
    }),
  )
})

test('one view has one spelling, whatever the order it was asked in', () => {
  const canonical = (query: URLSearchParams) => {
    const { asked: read } = readAddress(CHART, givenIn(query), FACTS)
    return printAddress('/', CHART, read)
  }
  fc.assert(
    fc.property(pairs, (sent) => {
      const address = canonical(queryOf(sent))
      expect(canonical(new URLSearchParams(address.slice(2)))).toBe(address)
      expect(canonical(queryOf(sent.toReversed()))).toBe(address)
    }),
    { numRuns: 2000 },
  )
})
