import { describe, expect, test } from 'vitest'
import { readContent } from '@/lib/data/content'
import { readMethodology } from '@/lib/data/methodology'
import { copyTinyContent } from '@/tests/fixtures/tiny-content'

const TEXT = `# The definition

A sum, see [the scale](#the-scale).

## The scale

$$ T = 50 + X $$

with $X$ the sum and US$100 billion.

{{constants}}

### Its ends

0 and 100.
`

describe('a definition', () => {
  const { ok, problems } = readMethodology('methodology.md', TEXT)

  test('has a title, headings with anchors, and blocks between its markup', () => {
    expect(problems).toEqual([])
    expect(ok?.title).toBe('The definition')
    expect(ok?.headings).toEqual([
      { depth: 2, id: 'the-scale', text: 'The scale' },
      { depth: 3, id: 'its-ends', text: 'Its ends' },
    ])
    expect(ok?.parts.map((part) => (part.kind === 'block' ? part.name : part.kind))).toEqual([
      'markup',
      'constants',
      'markup',
    ])
  })

  test('has its formulas set as MathML, and a dollar that is money left alone', () => {
    const markup = ok?.parts.map((part) => (part.kind === 'markup' ? part.markup : '')).join('') ?? ''
    expect(markup.match(/<math /g)).toHaveLength(2)
    expect(markup).toContain('US$100 billion')
    expect(markup).toContain('<h2 id="the-scale">')
  })
})

test.each([
  ['an unknown block', '{{constants}}', '{{constant}}', 11, '"{{constant}}"', 'write {{constants}}'],
  ['a block inside a line', '{{constants}}', 'see {{constants}}', 11, '"see {{constants}}"', undefined],
  ['a formula that cannot be set', 'T = 50 + X', 'T = \\frac{50', 7, undefined, undefined],
  ['raw HTML', '0 and 100.', '0 and <b>100</b>.', 15, 'HTML, "<b>"', undefined],
  ['a link to no heading', '(#the-scale)', '(#scale)', 3, 'a link to #scale', undefined],
  ['a heading twice', '### Its ends', '### The scale', 5, 'a second heading "The scale"', undefined],
])('%s is a problem with its line', (_, from, to, line, found, fix) => {
  const { ok, problems } = readMethodology('methodology.md', TEXT.replace(from, to))
  expect(ok).toBeNull()
  expect(problems[0]).toMatchObject({
    file: 'methodology.md',
    line,
    ...(found && { found }),
    ...(fix && { fix }),
  })
})

test('a content folder may have no definition; a broken one is reported with the other problems', async () => {
  const copy = await copyTinyContent()
  expect(await readContent(copy.dir)).toMatchObject({ ok: { methodology: null, codings: [] } })
  await copy.write('methodology.md', '# Title\n\n{{codebok}}\n')
  expect(await readContent(copy.dir)).toMatchObject({
    problems: [
      { file: `${copy.dir}/methodology.md`, line: 3, found: '"{{codebok}}"', fix: 'write {{codebook}}' },
    ],
  })
})
