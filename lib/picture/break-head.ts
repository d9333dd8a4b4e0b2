import { balanceText, textWidth } from '../chart/text-width'

const SUBTITLE_LINES = 3
const SEPARATOR = ' · '
/** A long title is set smaller before it takes a third line. */
const TITLE_LINES = 2
const MOST_TITLE_LINES = 3
const SMALLER = [1, 0.9]
const SMALLEST = 0.8

/** Breaks a title into lines of a size at which it takes few. */
export function breakTitle(
  title: string,
  width: number,
  titleSize: number,
): { readonly lines: readonly string[]; readonly fontSize: number } {
  const at = (scale: number) => {
    const fontSize = scale * titleSize
    const lines = balanceText(holdNumbers(title), width, fontSize, 'semibold', MOST_TITLE_LINES)
    return { lines: lines.map(releaseNumbers), fontSize }
  }
  return SMALLER.map(at).find(({ lines }) => lines.length <= TITLE_LINES) ?? at(SMALLEST)
}

/** Breaks a subtitle between its parts where they fit their lines, else anywhere between words. */
export function breakSubtitle(subtitle: string, width: number, fontSize: number): readonly string[] {
  const lines: string[] = []
  for (const part of subtitle.split(SEPARATOR)) {
    const longer = `${lines.at(-1)}${SEPARATOR}${part}`
    if (lines.length > 0 && textWidth(longer, fontSize) <= width) lines[lines.length - 1] = longer
    else lines.push(part)
  }
  if (lines.length <= SUBTITLE_LINES && lines.every((line) => textWidth(line, fontSize) <= width))
    return lines
  return balanceText(holdNumbers(subtitle), width, fontSize, 'regular', SUBTITLE_LINES).map(releaseNumbers)
}

/** Ties a number to the word before it and the parts of a date together while a text is broken into lines. */
function holdNumbers(text: string): string {
  return text.replace(/(\d) (?=\p{L}+ \d{4})/gu, '$1\u00A0').replace(/(\p{L}) (?=\d)/gu, '$1\u00A0')
}

function releaseNumbers(text: string): string {
  return text.replaceAll('\u00A0', ' ')
}
