import { expect, test } from 'vitest'
import { EXPECTED_DIR, readLastRelease } from '@/lib/data/expected-files'
import { getDataset } from '@/lib/data/open-dataset'
import { addDays, printDay } from '@/lib/event/day'
import { largestMoves, printMove, publishedOf } from '@/lib/record/release'

const ADVICE =
  'A day may change only with the content or the codebook. See what changed with: npm run release. If it is meant: npm run release -- --write'
/** The committed series has four decimals. */
const TOLERANCE = 1e-4

test('no day of the index differs from the last release', async () => {
  const { series } = await getDataset('content')
  const last = await readLastRelease(EXPECTED_DIR)
  if (!last) throw new Error(`${EXPECTED_DIR} holds no release; write one with: npm run release -- --write`)
  const now = Array.from(series.index)
  const different = now.filter((value, i) => {
    const expected = last.series.index[series.first + i - last.series.first]
    return expected === undefined || Math.abs(value - expected) > TOLERANCE
  })
  const moves = largestMoves(last.series, publishedOf(await getDataset('content')).series, 10)
  expect(different, [`${different.length} days differ`, ...moves.map(printMove), ADVICE].join('\n')).toEqual(
    [],
  )
  const lastDay = ({ first, index }: typeof last.series) => printDay(addDays(first, index.length - 1))
  expect(lastDay(last.series), ADVICE).toBe(printDay(addDays(series.first, series.index.length - 1)))
})
