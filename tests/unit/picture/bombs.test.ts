import { expect, test } from 'vitest'
import { textWidth, wrapText } from '@/lib/chart/text-width'
import { nearestName } from '@/lib/event/nearest-name'
import { compareSvg } from '@/lib/picture/compare-svg'
import { listDifferences } from '@/lib/picture/difference'
import { parseFacts } from '@/lib/picture/picture-facts'
import { readPngTexts } from '@/lib/picture/png-text'
import { readSvgMetadata } from '@/lib/picture/svg-metadata'

// Each would take minutes where the time grows with the square of the length; none is measured by the clock.
const MEGABYTES = 4 * 2 ** 20
const OURS = '<svg><title>Ours</title><text class="picture-title">Line</text></svg>'

test.each([
  ['a tag without an end', `<${'a'.repeat(MEGABYTES)}`],
  ['a tag with attributes and no end', `<a ${'b '.repeat(MEGABYTES / 2)}`],
  ['nothing but beginnings of tags', '<a'.repeat(MEGABYTES / 2)],
  ['nothing but closings', '</a>'.repeat(MEGABYTES / 4)],
  ['elements within elements', '<g>'.repeat(MEGABYTES / 3)],
  ['a text of its own in each element', '<text>x</text>'.repeat(MEGABYTES / 14)],
])('an SVG of %s is found to be altered', (_name, svg) => {
  const { differences, says } = listDifferences(compareSvg(OURS, svg))
  expect(differences.length).toBeGreaterThan(0)
  expect(JSON.stringify({ differences, says }).length).toBeLessThan(20_000)
})

test('names of parts are only those of the table, not those every object has', () => {
  const found = compareSvg(OURS, OURS.replace('class="picture-title"', 'class="constructor"'))
  for (const difference of found) if ('part' in difference) expect(typeof difference.part).toBe('string')
})

test('differences are listed to a number that helps, with how many there are besides', () => {
  const all = Array.from({ length: 300 }, (_, i) => ({
    kind: 'text' as const,
    part: 'title',
    expected: null,
    found: `${i}`.repeat(1000),
  }))
  const { differences, says } = listDifferences(all)
  expect([differences.length, says.length, says.at(-1)]).toEqual([20, 21, 'and 280 more'])
})

test('a PNG of a hundred thousand chunks is taken for a broken one', () => {
  const chunk = [0, 0, 0, 0, 0x69, 0x54, 0x58, 0x74, 0, 0, 0, 0]
  const file = [
    0x89,
    0x50,
    0x4e,
    0x47,
    0x0d,
    0x0a,
    0x1a,
    0x0a,
    ...Array.from({ length: 100_000 }, () => chunk).flat(),
  ]
  expect(readPngTexts(Uint8Array.from(file)).size).toBe(0)
})

test('facts and metadata far longer than ours are none', () => {
  const facts = JSON.stringify({ schema: 1, more: 'x'.repeat(20_000) })
  expect(parseFacts(facts)).toBeNull()
  expect(
    readSvgMetadata(`<metadata id="picture-facts">{"tensiometer":"${'x'.repeat(200_000)}"}</metadata>`),
  ).toBeNull()
})

test('a title of any length is cut to its line', () => {
  const [line = ''] = wrapText('word'.repeat(250_000), 300, 16, 'regular', 1)
  expect(line.endsWith('…')).toBe(true)
  expect(textWidth(line, 16)).toBeLessThanOrEqual(300)
  expect(textWidth(`${line.slice(0, -1)}w…`, 16)).toBeGreaterThan(300)
})

test('no name is suggested for one that is longer than any', () => {
  expect(nearestName('x'.repeat(1_000_000), ['x'.repeat(999_999)])).toBeNull()
  expect(nearestName('trad', ['trade', 'military'])).toBe('trade')
})
