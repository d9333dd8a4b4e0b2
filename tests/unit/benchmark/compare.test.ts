import { expect, test } from 'vitest'
import { blockInterval, type Pair } from '@/lib/benchmark/block-bootstrap'
import { compareMonthly } from '@/lib/benchmark/compare'
import { addMonths, parseDay } from '@/lib/event/day'

const START = parseDay('2020-01-01')
const months = (values: readonly (number | null)[]) =>
  values.flatMap((value, i) => (value === null ? [] : [{ month: addMonths(START, i), value }]))

test('an outside series is moved to our mean and stretched to our spread', () => {
  // Ours: mean 52, spread 2. Theirs: mean 200, spread 100.
  const comparison = compareMonthly(months([50, 54]), months([100, 300]))
  expect(comparison?.rebased.map(({ value }) => value)).toEqual([50, 54])
  const turned = compareMonthly(months([50, 54]), months([300, 100]))
  expect(turned?.rebased.map(({ value }) => value)).toEqual([54, 50])
})

test('ranks, not sizes, are compared', () => {
  const comparison = compareMonthly(months([50, 51, 52, 53]), months([1, 2, 3, 1000]))
  expect(comparison?.levels.rho).toBeCloseTo(1, 12)
})

test('levels may agree where changes do not', () => {
  const comparison = compareMonthly(months([10, 12, 11, 13]), months([1, 2, 3, 4]))
  // Ranks 1 3 2 4 and 1 2 3 4: 1 - 6 * 2 / (4 * 15).
  expect(comparison?.levels).toMatchObject({ pairs: 4, interval: null })
  expect(comparison?.levels.rho).toBeCloseTo(0.8, 12)
  // Theirs rises by one each month: changes that do not vary have no ranks.
  expect(comparison?.changes).toEqual({ pairs: 3, rho: null, interval: null })
})

test('only shared months count, and no change runs over a gap', () => {
  const comparison = compareMonthly(months([1, 2, 3, 4, 5]), months([5, null, 7, 6, 9, 8]))
  expect(comparison?.months).toHaveLength(4)
  expect(comparison?.changes.pairs).toBe(2)
})

test('the months ranked most differently come first; rank 1 is the highest', () => {
  const comparison = compareMonthly(months([5, 4, 3, 2, 1]), months([1, 4, 3, 2, 5]))
  expect(comparison?.disagreements).toEqual([
    { month: START, ourRank: 1, theirRank: 5 },
    { month: addMonths(START, 4), ourRank: 5, theirRank: 1 },
  ])
})

test('series that share nothing, or do not vary, are not compared', () => {
  expect(compareMonthly(months([1, 2, null, null]), months([null, null, 1, 2]))).toBeNull()
  expect(compareMonthly(months([1, 2]), months([3, 3]))).toBeNull()
})

const mean = (pairs: readonly Pair[]) => pairs.reduce((sum, [value]) => sum + value, 0) / pairs.length

test('blocks of neighbours are drawn, the same for the same seed', () => {
  const pairs = Array.from({ length: 24 }, (_, i): Pair => [i < 12 ? 0 : 1, 0])
  const options = { block: 12, draws: 200, seed: 1 }
  const interval = blockInterval(pairs, mean, options)
  expect(interval).toEqual(blockInterval(pairs, mean, options))
  // Two blocks of 12 from 24 months: draws lie between all zeros and all ones, and most vary.
  expect(interval?.[0]).toBeGreaterThanOrEqual(0)
  expect(interval?.[1]).toBeLessThanOrEqual(1)
  expect(interval?.[1]).toBeGreaterThan(interval?.[0] ?? 1)
  expect(blockInterval(pairs, mean, { ...options, seed: 2 })).not.toEqual(interval)
})

test('a block as long as half the data keeps its neighbours together', () => {
  // Months 0 1 2 3: with blocks of two every draw is two of 01, 12 and 23, so no draw holds 0 more than twice.
  const pairs = [0, 1, 2, 3].map((value): Pair => [value, 0])
  const seen = new Set<string>()
  blockInterval(
    pairs,
    (drawn) => {
      seen.add(drawn.map(([value]) => value).join(''))
      return 0
    },
    { block: 2, draws: 500, seed: 3 },
  )
  const blocks = ['01', '12', '23']
  expect([...seen].sort()).toEqual(blocks.flatMap((a) => blocks.map((b) => a + b)).sort())
})

test('fewer than two blocks of data have no interval', () => {
  expect(blockInterval([[1, 1]], mean, { block: 12, draws: 10, seed: 1 })).toBeNull()
})
