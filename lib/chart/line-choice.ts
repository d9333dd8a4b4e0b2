import type { Day } from '../event/day'
import type { ReaderWeights } from '../tension/reader-weights'
import type { Variant } from '../tension/variants'
import { formatDay } from './format'

/** By domain; or by memory, into acts that fade and measures in force. */
export const LINE_PARTS = ['domain', 'memory'] as const
export type LineParts = (typeof LINE_PARTS)[number]

/** Which line is drawn, and what is drawn with it. */
export type LineChoice = {
  /** Other lines, from the same events added up in another way; in the order of `VARIANTS`. */
  readonly lines: readonly Variant[]
  /** What the line is taken apart by; null where it is drawn whole. */
  readonly parts: LineParts | null
  /** A reader's weights; null for the published ones. */
  readonly weights: ReaderWeights | null
  /** The line as it was known on this day; null for the present record. */
  readonly known: Day | null
}

/** The published line, alone. */
export const PUBLISHED_LINE: LineChoice = { lines: [], parts: null, weights: null, known: null }

/** Whether the main line is the published one, whatever is drawn with it. */
export function isPublished({ weights, known }: Pick<LineChoice, 'weights' | 'known'>): boolean {
  return weights === null && known === null
}

/** Whether there is nothing to draw but the published line. */
export function isPlain(choice: LineChoice): boolean {
  return isPublished(choice) && choice.lines.length === 0 && choice.parts === null
}

/** What every picture of a line must say that is not the published one. */
export function lineNotice({ weights, known }: Pick<LineChoice, 'weights' | 'known'>): string | null {
  if (weights === null) return known === null ? null : `As known on ${formatDay(known)}`
  const words = "Reader's weights, not the published index"
  return known === null ? words : `${words}; record as known on ${formatDay(known)}`
}

/** What a title adds to the name of the index where the line is not the published one. */
export function lineQualifier({ weights, known }: Pick<LineChoice, 'weights' | 'known'>): string | null {
  const parts = [
    ...(weights === null ? [] : ["under a reader's weights"]),
    ...(known === null ? [] : [`as known on ${formatDay(known)}`]),
  ]
  return parts.length === 0 ? null : parts.join(', ')
}
