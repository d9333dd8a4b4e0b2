import type { PlacedText } from '../chart/placed-chart'

/** What a painted chart may differ in, beside its colours. */
export type PaintOptions = {
  /** Before every id, so that two charts on one page do not share any. */
  readonly idPrefix: string
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Escapes text for SVG content and attribute values; control characters, which XML forbids, are left out. */
export function escapeXml(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ').replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character)
}

export type Attributes = Readonly<Record<string, string | number | undefined>>

/** One element; attributes in the order given, those without a value left out, `content` already markup. */
export function element(name: string, attributes: Attributes, content?: string): string {
  let open = `<${name}`
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) open += ` ${key}="${escapeXml(String(value))}"`
  return content === undefined ? `${open}/>` : `${open}>${content}</${name}>`
}

/** A text element; the text is escaped. */
export function textElement(text: string, attributes: Attributes): string {
  return element('text', attributes, escapeXml(text))
}

/** A placed text; its other attributes after its own. */
export function placedText(
  { text, x, baseline, fontSize, anchor }: PlacedText,
  more: Readonly<Record<string, string | number>>,
): string {
  return textElement(text, { x, y: baseline, 'font-size': fontSize, 'text-anchor': anchor, ...more })
}
