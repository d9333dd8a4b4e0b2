import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { printWeights, readWeights } from '@/lib/ask/weights'
import { composedSum, composeLine, type LineSources, weighRecord } from '@/lib/chart/compose-line'
import { PUBLISHED_LINE } from '@/lib/chart/line-choice'
import { getDataset } from '@/lib/data/open-dataset'
import { addDays } from '@/lib/event/day'
import type { Dataset } from '@/lib/record/dataset'
import { lineSources } from '@/lib/record/line'
import type { ReaderWeights } from '@/lib/tension/reader-weights'
import { EVERYTHING, type Selection } from '@/lib/tension/selection'

let dataset: Dataset
let sources: LineSources

beforeAll(async () => {
  dataset = await getDataset('content')
  sources = lineSources(dataset, PUBLISHED_LINE)
})

const quarters = (least: number) => fc.integer({ min: least, max: 12 }).map((n) => n / 4)
const GROUPS = ['words', 'talks', 'agreements', 'sanctions', 'tariffs', 'military', 'core', 'law']
const anyWeights: fc.Arbitrary<ReaderWeights> = fc.record({
  groups: fc.dictionary(
    fc.constantFrom(...GROUPS),
    quarters(0).filter((factor) => factor !== 1),
  ),
  halfLives: quarters(1),
  lambda: quarters(0),
})
const law = (property: fc.IRawProperty<unknown>) =>
  fc.assert(property as fc.IProperty<unknown>, { numRuns: 25 })
const compose = (weights: ReaderWeights | null, selection: Selection = EVERYTHING) =>
  composeLine(sources, { ...PUBLISHED_LINE, parts: 'domain', weights }, selection, dataset.dyad.domains)

test('the groups of the law are those of the codebook', () =>
  expect(Object.keys(dataset.codebook.groups)).toEqual(GROUPS))

test('the parts of a line add up to it under any weights, also those of one side', () =>
  law(
    fc.property(
      anyWeights,
      fc.constantFrom(null, ...dataset.dyad.sides.map(({ code }) => code)),
      (weights, by) => {
        const { series, overlay } = compose(weights, { ...EVERYTHING, by })
        for (const [i, value] of series.values.entries()) {
          const points = overlay.stack.reduce((sum, part) => sum + (part.values[i] ?? Number.NaN) - 50, 0)
          expect(Math.abs(points - ((value ?? Number.NaN) - 50))).toBeLessThan(1e-9)
        }
      },
    ),
  ))

test('factors of 1 give the published line to the last bit', () => {
  const groups = Object.fromEntries(GROUPS.map((group) => [group, 1]))
  expect(compose({ groups, halfLives: 1, lambda: 1 }).series.values).toEqual([...dataset.series.index])
})

test('the sum of any day is the value of the line on it, under any weights', () =>
  law(
    fc.property(anyWeights, fc.double({ min: 0, max: 0.999, noNaN: true }), (weights, share) => {
      const { series } = compose(weights)
      const at = Math.floor(share * series.values.length)
      const sum = composedSum(weighRecord(sources, { weights }), addDays(series.first, at))
      expect(Math.abs((sum?.index ?? Number.NaN) - (series.values[at] ?? Number.NaN))).toBeLessThan(1e-9)
      const total = sum?.contributions.reduce((points, part) => points + part.points, 50) ?? Number.NaN
      expect(Math.abs(total - (sum?.index ?? Number.NaN))).toBeLessThan(1e-9)
    }),
  ))

test('weights read back from an address as they were', () =>
  law(
    fc.property(anyWeights, (weights) => {
      const text = printWeights(weights)
      const { weights: again, misread } = readWeights(text ?? '', GROUPS)
      expect(misread).toEqual([])
      expect(printWeights(again)).toBe(text)
      if (again !== null) expect(again).toEqual(weights)
    }),
  ))
