import { formatDay } from '../chart/format'
import { LINE_PARTS, type LineChoice, type LineParts } from '../chart/line-choice'
import { type Day, dayOf, printDay } from '../event/day'
import type { ReaderWeights } from '../tension/reader-weights'
import { VARIANTS } from '../tension/variants'
import { printKnown } from './day-entry'
import { parseDateText } from './day-text'
import { choice, type Entry, fine, listOf } from './entry'
import type { AskedFacts } from './facts'
import { type Noun, type Texts, together } from './noun'
import { type Problem, problem, quote } from './problem'
import { expectedWeights, printWeights, readWeights } from './weights'

const lines = listOf(
  {
    name: 'lines',
    meaning: `Other lines a chart draws, of ${VARIANTS.join(', ')}`,
    example: 'equal-weights',
    shown: 'no other line',
  },
  () => VARIANTS,
)

const parts = choice(
  {
    name: 'parts',
    meaning:
      'domain or memory for a chart of the line taken apart by domain, or into fading acts and measures in force',
    example: 'domain',
    shown: 'the line as a whole',
  },
  LINE_PARTS,
  null,
)

const weights: Entry<ReaderWeights | null, Pick<AskedFacts, 'groups'>> = {
  name: 'w',
  meaning: "A reader's factors on the published weights, such as words:1.5,lambda:0",
  example: 'words:1.5,lambda:0',
  json: 'text',
  repeats: true,
  read: (text, { groups }) => {
    const ids = Object.keys(groups)
    const { weights, misread } = readWeights(text.toLowerCase(), ids)
    if (misread.length === 0) return fine(weights)
    const shown = weights === null ? 'the published weights' : 'the other factors'
    return { value: weights, problems: [problem('w', misread.join(','), expectedWeights(ids), shown)] }
  },
  print: printWeights,
  standard: null,
  shown: 'the published weights',
}

/** Earlier than any record. */
const LONG_AGO = dayOf(1000, 1, 1)

const known: Entry<Day | null, Pick<AskedFacts, 'recorded'>> = {
  name: 'known',
  meaning: 'The record as it was known on this day, under the present codebook',
  example: '2026-01-05',
  json: 'text',
  // Of a day after the last change of the record nothing else was known than today.
  read: (text, { recorded }) => {
    if (recorded === null)
      return {
        value: null,
        problems: [problem('known', text, 'no day: the record is empty', "today's record")],
      }
    const reading = parseDateText(text, 'end', { from: LONG_AGO, to: recorded.to })
    if ('day' in reading) return fine(reading.day)
    const shown = `today's record, last changed on ${formatDay(recorded.to)}`
    return { value: null, problems: [problem('known', text, `a date up to ${printDay(recorded.to)}`, shown)] }
  },
  print: printKnown,
  standard: null,
  shown: "today's record",
}

/** Which line is drawn, and what is drawn with it. */
export const LINE: Noun<LineChoice, Pick<AskedFacts, 'groups' | 'recorded'>> = together({
  lines,
  parts,
  weights,
  known,
})

/** Which record is added up, and with which weights. */
export const WEIGHED = together({ weights, known })
export const KNOWN = together({ known })

/** What a chart draws with its line, where only data are asked for. */
export const DRAWN_WITH = together({
  lines: { ...lines, meaning: `${lines.meaning}; changes nothing in data` },
  parts: { ...parts, meaning: `${parts.meaning}; changes nothing in data` },
})

/** A line as a JSON body names it. */
export const LINE_IN_BODY: Noun<LineChoice, Pick<AskedFacts, 'groups' | 'recorded'>> = together({
  lines: { ...lines, meaning: `Other lines drawn with it, of ${VARIANTS.join(', ')}` },
  parts: { ...parts, meaning: 'What the line is taken apart by, domain or memory' },
  weights: {
    ...weights,
    name: 'weights',
    meaning: "A reader's factors on the published weights, as w in an address",
    read: (text: string, facts: Pick<AskedFacts, 'groups'>) => {
      const { value, problems } = weights.read(text, facts)
      return { value, problems: problems.map((found) => ({ ...found, name: 'weights' })) }
    },
  },
  known: { ...known, meaning: 'The day whose record the line is drawn from' },
})

/** A line as a snapshot or a picture keeps it: weights as in an address, days as dates. */
type LineSpec = {
  readonly lines?: readonly string[]
  readonly parts?: LineParts | null
  readonly weights?: string | null
  readonly known?: string | null
}

/** What an address would say of a line that was kept. */
export function textsOfLine({ lines = [], parts = null, weights = null, known = null }: LineSpec): Texts {
  return { lines: lines.join(',') || null, parts, w: weights, known }
}

/** A day of which nothing was known on another, since nothing was recorded yet or the day was still to come. */
export function unknownThen(
  { recorded }: Pick<AskedFacts, 'recorded'>,
  known: Day | null,
  day: Day,
): Problem[] {
  if (known === null || recorded === null) return []
  const refused = (name: string, asked: Day, expected: string): Problem[] => [
    { name, asked: printDay(asked), found: quote(printDay(asked)), expected, shown: 'nothing' },
  ]
  if (known < recorded.from)
    return refused('known', known, `${printDay(recorded.from)} or later: nothing was recorded before`)
  return day <= known ? [] : refused('day', day, `${printDay(known)}, the day of the record, or earlier`)
}
