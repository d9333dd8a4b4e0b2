import { readFileSync } from 'node:fs'
import { Resvg } from '@resvg/resvg-js'
import { describe, expect, test } from 'vitest'
import { balanceText, textWidth, type Weight, wrapText } from '@/lib/chart/text-width'

const FONTS = 'node_modules/geist/dist/fonts/geist-sans'
const WEIGHTS: readonly (readonly [Weight, string, number])[] = [
  ['regular', 'Geist-Regular.ttf', 400],
  ['medium', 'Geist-Medium.ttf', 500],
  ['semibold', 'Geist-SemiBold.ttf', 600],
]
const SIZE = 100

/** Width of the text as the rasteriser sets it: how far it pushes two bars apart. */
function measured(text: string, file: string, weight: number): number {
  const width = (between: string) => {
    const svg =
      `<svg xmlns="http://www.w3.org/2000/svg" width="6000" height="200"><text x="50" y="120" ` +
      `font-family="Geist" font-size="${SIZE}" font-weight="${weight}" style="white-space:pre">|${between}|</text></svg>`
    const font = { fontFiles: [`${FONTS}/${file}`], loadSystemFonts: false, defaultFontFamily: 'Geist' }
    return new Resvg(svg, { font }).getBBox()?.width ?? 0
  }
  return width(text) - width('')
}

/** Advance widths by character, from the tables hmtx and cmap (format 4) of a TrueType file. */
function readAdvances(path: string): (character: string) => number {
  const font = readFileSync(path)
  const u16 = (at: number) => font.readUInt16BE(at)
  const table = (tag: string) => {
    for (let at = 12; at < 12 + 16 * u16(4); at += 16)
      if (font.toString('latin1', at, at + 4) === tag) return font.readUInt32BE(at + 8)
    throw new RangeError(`${path} has no table ${tag}`)
  }
  const [cmap, hhea, hmtx] = [table('cmap'), table('hhea'), table('hmtx')]
  const maps = Array.from({ length: u16(cmap + 2) }, (_, i) => cmap + font.readUInt32BE(cmap + 8 + 8 * i))
  const map = maps.find((at) => u16(at) === 4) ?? 0
  const length = u16(map + 6)
  const glyph = (code: number) => {
    for (let i = map + 14; i < map + 14 + length; i += 2) {
      if (code > u16(i)) continue
      const [start, delta, offset] = [u16(i + length + 2), u16(i + 2 * length + 2), u16(i + 3 * length + 2)]
      if (offset === 0) return (code + delta) & 0xffff
      return (u16(i + 3 * length + 2 + offset + 2 * (code - start)) + delta) & 0xffff
    }
    return 0
  }
  return (character) => u16(hmtx + 4 * Math.min(glyph(character.codePointAt(0) ?? 0), u16(hhea + 34) - 1))
}

describe.each(WEIGHTS)('widths of Geist %s', (weight, file, number) => {
  test.each([
    'Shangri-La meeting refused',
    'Sanctions on Li Shangfu',
    '“Liberation Day” tariffs',
    '12 Aug 2022 – 15 Nov 2023',
    'daily index, 0–100, 50 = neutral',
    '\u22122.1 points',
    'Étude à São Paulo: ½ × 3 → Ærø',
  ])('"%s" is as wide as the rasteriser sets it, kerning aside', (text) => {
    const expected = measured(text, file, number)
    expect(textWidth(text, SIZE, weight)).toBeGreaterThan(expected * 0.985)
    expect(textWidth(text, SIZE, weight)).toBeLessThan(expected * 1.05)
  })
  test('every character of the table is as wide as the font file says', () => {
    const advance = readAdvances(`${FONTS}/${file}`)
    for (const character of 'AZaz09 .,-+%&()“”‘’–—…−×·→¡§«»ÀÉÖßñøÿ')
      expect([character, textWidth(character, 1000, weight)]).toEqual([character, advance(character)])
  })
})

test('a character outside the table is taken as one em wide, which none exceeds', () =>
  expect(textWidth('中', 12)).toBe(12))

describe('lines', () => {
  test('a text that fits stays one line', () => expect(wrapText('Two words', 200, 12)).toEqual(['Two words']))
  test('a longer one breaks at spaces, and no line is wider than asked', () => {
    const lines = wrapText('Part of the tension from acts by one side that raise it', 120, 12)
    expect(lines.join(' ')).toBe('Part of the tension from acts by one side that raise it')
    for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(120)
  })
  test('what does not fit the last line ends in an ellipsis', () =>
    expect(wrapText('one two three four five six seven', 60, 12, 'regular', 2).at(-1)).toMatch(/…$/))
  test('balanced lines are as many as wrapped ones, and more even', () => {
    const text = 'Part of the tension from acts by one side that raise it'
    const lengths = balanceText(text, 200, 12).map((line) => textWidth(line, 12))
    expect(lengths).toHaveLength(wrapText(text, 200, 12).length)
    expect(Math.min(...lengths)).toBeGreaterThan(Math.max(...lengths) * 0.6)
  })
})
