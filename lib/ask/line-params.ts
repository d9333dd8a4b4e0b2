import { formatDay } from '../chart/format'
import { LINE_PARTS, type LineChoice } from '../chart/line-choice'
import { type Day, isDay, parseDay, printDay } from '../event/day'
import { VARIANTS } from '../tension/variants'
import type { AskedFacts, ChartParams, Misread, PartialChartParams } from './chart-url'
import { expectedWeights, printWeights, readWeights } from './weights-url'

/** Reads which line is asked for. What means nothing is left out and added to `misread`. */
export function readLineParams(
  params: PartialChartParams,
  facts: AskedFacts,
  misread: Misread[],
): LineChoice {
  const asked = [...new Set(params.lines)].filter((id) => id !== '')
  const lines = VARIANTS.filter((variant) => asked.includes(variant))
  for (const found of asked.filter((id) => !lines.some((variant) => variant === id)))
    misread.push({
      name: 'lines',
      found,
      expected: `one of ${VARIANTS.join(', ')}`,
      used: lines.length > 0 ? `only ${lines.join(', ')}` : 'no other line',
    })

  const parts = LINE_PARTS.find((by) => by === params.parts) ?? null
  if (params.parts && parts === null)
    misread.push({
      name: 'parts',
      found: params.parts,
      expected: LINE_PARTS.join(' or '),
      used: 'the line as a whole',
    })

  const groups = Object.keys(facts.groups)
  const { weights, misread: factors } = readWeights(params.w ?? '', groups)
  if (params.w && factors.length > 0)
    misread.push({
      name: 'w',
      found: factors.join(','),
      expected: expectedWeights(groups),
      used: weights === null ? 'the published weights' : 'the other factors',
    })

  return { lines, parts, weights, known: readKnown(params.known, facts, misread) }
}

/** Of a day after the last change of the record nothing else was known than today. */
function readKnown(
  found: string | null | undefined,
  { recorded }: AskedFacts,
  misread: Misread[],
): Day | null {
  if (!found) return null
  const known = isDay(found) ? parseDay(found) : null
  if (known !== null && recorded !== null && known <= recorded.to) return known
  misread.push({
    name: 'known',
    found,
    expected: recorded === null ? 'a record with events' : `a date up to ${printDay(recorded.to)}`,
    used: recorded === null ? "today's record" : `today's record, last changed on ${formatDay(recorded.to)}`,
  })
  return null
}

/** The parameters of a line; null where it is the published one alone. */
export function lineParams({
  lines,
  parts,
  weights,
  known,
}: LineChoice): Pick<ChartParams, 'lines' | 'parts' | 'w' | 'known'> {
  return {
    lines: lines.length > 0 ? [...lines] : null,
    parts,
    w: printWeights(weights),
    known: known === null ? null : printDay(known),
  }
}
