import { expect, test, vi } from 'vitest'
import { svgToPng } from '@/lib/data/png'
import { describeDifference } from '@/lib/picture/difference'
import { paintSnapshot } from '@/lib/picture/snapshot-picture'
import { comparePicture } from '@/lib/picture/verify-picture'
import { snapshot } from '@/tests/fixtures/arland-borland'

// As after a change of the drawing: files say 1, and the newest is 2.
vi.mock('@/lib/picture/picture-facts', async (original) => ({
  ...(await original<typeof import('@/lib/picture/picture-facts')>()),
  PAINTER: 2,
}))

const id = '7Q4K-M2XN-9ABC'
const origin = 'https://tensiometer.example'
const svg = paintSnapshot(id, snapshot, {
  size: 'card',
  theme: 'light',
  qr: false,
  words: false,
  address: `${origin}/s/${id}`,
})
const compare = (file: Uint8Array) =>
  comparePicture(file, {
    id,
    snapshot,
    today: snapshot.view.dataVersion,
    origin,
    png: (_, painted) => svgToPng(painted, 1200),
  })

test('a picture of an earlier drawing is not called altered, but its words are compared', async () => {
  const same = await compare(new TextEncoder().encode(svg.replace('#FFFFFF', '#FFFFFE')))
  expect(same).toMatchObject({ verdict: 'cannot-tell', reason: 'earlier-drawing', differences: [] })
  const other = await compare(new TextEncoder().encode(svg.replace('>46.9<', '>96.4<')))
  expect(other.verdict === 'cannot-tell' && other.differences.map(describeDifference)).toEqual([
    'label at the line\'s end: expected "46.9", found "96.4"',
  ])
})

test('a PNG of an earlier drawing has no words to compare', async () => {
  expect(await compare(await svgToPng(svg, 1200))).toMatchObject({
    verdict: 'cannot-tell',
    reason: 'earlier-drawing',
    differences: [],
  })
})
