import fc from 'fast-check'
import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { addPngTexts } from '@/lib/picture/add-png-texts'
import { readPictureFacts } from '@/lib/picture/read-picture-facts'
import { paintSnapshot } from '@/lib/picture/snapshot-picture'
import { snapshot } from '@/tests/fixtures/arland-borland'

const utf8 = (text: string) => new TextEncoder().encode(text)
const svg = paintSnapshot('7Q4K-M2XN-9ABC', snapshot, {
  size: 'card',
  theme: 'light',
  qr: false,
  words: false,
  address: 'https://tensiometer.example/s/7Q4K-M2XN-9ABC',
})
const facts = readPictureFacts(utf8(svg))
const blank = new Uint8Array(PNG.sync.write(new PNG({ width: 1, height: 1 })))
const png = addPngTexts(blank, new Map([['tensiometer', JSON.stringify(facts)]]))

test('facts are read from both kinds of file', () => {
  expect(facts?.id).toBe('7Q4K-M2XN-9ABC')
  expect(readPictureFacts(png)).toEqual(facts)
})

test('a file that another program wrote again keeps them', () => {
  const metadata = svg.slice(svg.indexOf('<metadata'), svg.indexOf('</metadata>'))
  const rewritten = svg
    .replace(metadata, metadata.replaceAll('&quot;', '"').replace('<metadata ', '<metadata  '))
    .replace('<svg ', '<?xml version="1.0"?>\n<svg ')
  expect(readPictureFacts(utf8(rewritten))).toEqual(facts)
})

test.each([
  ['nothing', ''],
  ['another SVG', '<svg xmlns="http://www.w3.org/2000/svg"><metadata>{}</metadata></svg>'],
  ['a metadata element without an end', '<svg><metadata id="picture-facts">{"tensiometer":"{}"}'],
  ['a name without its element', 'id="picture-facts">{}</metadata>'],
  ['facts that are not JSON', '<svg><metadata id="picture-facts">{]</metadata></svg>'],
  ['facts that are a list', '<svg><metadata id="picture-facts">["tensiometer"]</metadata></svg>'],
  ['facts that are none', '<svg><metadata id="picture-facts">{"tensiometer":"7"}</metadata></svg>'],
  ['facts in parts', '<svg><metadata id="picture-facts">{"tensiometer":{}}</metadata></svg>'],
])('%s has no facts', (_, text) => expect(readPictureFacts(utf8(text))).toBeNull())

test('a PNG without ours has no facts', () => {
  expect(readPictureFacts(blank)).toBeNull()
  expect(readPictureFacts(addPngTexts(blank, new Map([['tensiometer', '{"schema":1}']])))).toBeNull()
})

test('a code that is none is not taken for one', () => {
  const other = JSON.stringify({ ...facts, id: '../../etc/passwd' })
  expect(readPictureFacts(addPngTexts(blank, new Map([['tensiometer', other]])))).toBeNull()
})

test('broken files are answered, not thrown over', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(png, utf8(svg)),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 12 }),
      fc.nat(),
      (file, changes, cut) => {
        const broken = Uint8Array.from(file)
        for (const [at, byte] of changes) broken[at % Math.min(broken.length, 4000)] = byte
        readPictureFacts(broken.subarray(0, cut % (broken.length + 1)))
      },
    ),
    { numRuns: 300 },
  )
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void readPictureFacts(bytes)))
})

test('a large hostile file takes no longer than its size', () => {
  const parts = ['<metadata ', 'id="picture-facts" ', '<a ', '&amp;']
  for (const part of parts) expect(readPictureFacts(utf8(part.repeat(200_000)))).toBeNull()
})
