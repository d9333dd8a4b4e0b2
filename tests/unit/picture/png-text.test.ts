import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { addPngTexts } from '@/lib/picture/add-png-texts'
import { pngChunks, readPngTexts } from '@/lib/picture/png-text'

const tiny = new Uint8Array(PNG.sync.write(new PNG({ width: 2, height: 1 })))

test('texts come back as they were written, in any script', () => {
  const texts = new Map([
    ['Title', 'Arland–Borland tension −3.1'],
    ['Description', '张力 🕊 ½'],
    ['Empty', ''],
  ])
  const written = addPngTexts(tiny, texts)
  expect(readPngTexts(written)).toEqual(texts)
  expect(PNG.sync.read(Buffer.from(written))).toMatchObject({ width: 2, height: 1 })
})

test('they stand as iTXt chunks between the header and the pixels', () => {
  const types = pngChunks(addPngTexts(tiny, new Map([['Title', 'x']])))?.map(({ type }) => type)
  expect(types?.slice(0, 2)).toEqual(['IHDR', 'iTXt'])
  expect(types?.at(-1)).toBe('IEND')
})

test('a chunk is laid out as the PNG specification says', () => {
  // Keyword, end, no compression (two bytes), no language, no translated keyword, text.
  const [, chunk] = pngChunks(addPngTexts(tiny, new Map([['Title', 'x']]))) ?? []
  expect([...(chunk?.data ?? [])]).toEqual([...Buffer.from('Title\0\0\0\0\0x')])
})

test('other files have no texts', () => {
  expect(readPngTexts(tiny).size).toBe(0)
  expect(readPngTexts(new Uint8Array()).size).toBe(0)
  expect(readPngTexts(new TextEncoder().encode('<svg/>')).size).toBe(0)
  expect(() => addPngTexts(new Uint8Array(20), new Map())).toThrow(RangeError)
})
