import { element, escapeXml } from '../paint/markup'
import type { PictureTexts } from './picture-facts'

/** Several times what any picture of ours has. */
const MOST_CHARACTERS = 131_072
const MARK = 'id="picture-facts"'
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}

/**
 * A picture's texts as the `<metadata>` of an SVG: one JSON object from keyword to text, the same keywords
 * as in a PNG. The facts stand in it under `tensiometer` as a string, so that both files carry them byte
 * for byte alike.
 */
export function svgMetadata(texts: PictureTexts): string {
  const json = JSON.stringify(Object.fromEntries(texts))
  return element('metadata', { id: 'picture-facts' }, escapeXml(json))
}

/** The texts in an SVG's metadata; null when it has none of ours, or far more. Takes time in proportion to the text's length. */
export function readSvgMetadata(svg: string): PictureTexts | null {
  const at = svg.indexOf(MARK)
  if (at < 0 || svg.slice(0, at + MARK.length).lastIndexOf('<metadata') < 0) return null
  const from = svg.indexOf('>', at) + 1
  const to = svg.indexOf('</metadata>', from)
  if (from === 0 || to < 0 || to - from > MOST_CHARACTERS) return null
  try {
    const texts: unknown = JSON.parse(unescapeXml(svg.slice(from, to)))
    if (typeof texts !== 'object' || texts === null) return null
    return new Map(
      Object.entries(texts).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    )
  } catch {
    return null
  }
}

/** Reverses `escapeXml`. */
export function unescapeXml(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity)
}
