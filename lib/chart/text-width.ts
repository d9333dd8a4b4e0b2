import { ADVANCE_WIDTHS, EXTRA_CHARACTERS } from './geist-advance-widths'

export type Weight = keyof typeof ADVANCE_WIDTHS

/** Width given to a character the table does not hold, in em: no common glyph is wider. */
const UNKNOWN_EM = 1

const CHARACTERS = [...span(0x20, 0x7e), ...span(0xa0, 0xff), ...EXTRA_CHARACTERS]

const TABLES: Record<Weight, ReadonlyMap<string, number>> = {
  regular: readTable('regular'),
  medium: readTable('medium'),
  semibold: readTable('semibold'),
}

/**
 * Width of a line of text in Geist, without kerning, which only tightens it.
 *
 * @param fontSize pixels
 * @returns pixels; characters outside the table count as one em
 */
export function textWidth(text: string, fontSize: number, weight: Weight = 'regular'): number {
  let em = 0
  for (const character of text) em += emOf(character, weight)
  return em * fontSize
}

/**
 * Breaks a text at spaces into lines no wider than `width` pixels, at most `maxLines` of them; what
 * does not fit the last line ends in an ellipsis.
 */
export function wrapText(
  text: string,
  width: number,
  fontSize: number,
  weight: Weight = 'regular',
  maxLines = Number.POSITIVE_INFINITY,
): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line === '' || textWidth(longer, fontSize, weight) <= width) line = longer
    else {
      lines.push(line)
      line = word
    }
  }
  lines.push(line)
  if (lines.length <= maxLines) return lines.map((whole) => truncate(whole, width, fontSize, weight))
  const rest = lines.slice(maxLines - 1).join(' ')
  return [...lines.slice(0, maxLines - 1), truncate(rest, width, fontSize, weight)]
}

/** The same number of lines as `wrapText` gives, as even in length as that allows. */
export function balanceText(
  text: string,
  width: number,
  fontSize: number,
  weight: Weight = 'regular',
  maxLines = Number.POSITIVE_INFINITY,
): string[] {
  const lines = wrapText(text, width, fontSize, weight, maxLines)
  if (lines.length < 2 || lines.at(-1)?.endsWith('…')) return lines
  let even = lines
  for (let narrower = width - fontSize; narrower > width / 2; narrower -= fontSize) {
    const tried = wrapText(text, narrower, fontSize, weight)
    if (tried.length > lines.length || tried.some((line) => line.endsWith('…'))) break
    even = tried
  }
  return even
}

function truncate(text: string, width: number, fontSize: number, weight: Weight): string {
  if (textWidth(text, fontSize, weight) <= width) return text
  let kept = ''
  let em = 0
  // From the front, so that a text of any length costs only what is kept of it.
  for (const character of text) {
    em += emOf(character, weight)
    if (kept !== '' && (em + emOf('…', weight)) * fontSize > width) break
    kept += character
  }
  return `${kept.trimEnd()}…`
}

function emOf(character: string, weight: Weight): number {
  return TABLES[weight].get(character) ?? UNKNOWN_EM
}

function readTable(weight: Weight): ReadonlyMap<string, number> {
  const widths = ADVANCE_WIDTHS[weight].trim().split(/\s+/)
  return new Map(CHARACTERS.map((character, i) => [character, Number(widths[i]) / 1000]))
}

function span(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i))
}
