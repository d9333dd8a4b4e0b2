import { printWeights, readWeights } from '../ask/weights-url'
import type { LineChoice } from '../chart/line-choice'
import { isDay, parseDay, printDay } from '../event/day'
import { PLAIN_LINE, type SnapshotSpec } from '../snapshot/snapshot'
import { VARIANTS } from '../tension/variants'
import type { Dataset } from './dataset'

type LineSpec = Pick<SnapshotSpec, 'lines' | 'parts' | 'weights' | 'known'>

/** A choice of line as a snapshot or a picture keeps it: weights as in an address, days as dates. */
export function specOfLine({ lines, parts, weights, known }: LineChoice) {
  return {
    lines: [...lines],
    parts,
    weights: printWeights(weights),
    known: known === null ? null : printDay(known),
  } satisfies LineSpec
}

/** The choice of line that was kept; of pictures made before there was one, the published line. */
export function lineOfSpec(
  { codebook }: Pick<Dataset, 'codebook'>,
  { lines, parts, weights, known }: Partial<LineSpec>,
): LineChoice {
  return {
    lines: VARIANTS.filter((variant) => (lines ?? PLAIN_LINE.lines).some((id) => id === variant)),
    parts: parts ?? PLAIN_LINE.parts,
    weights: readWeights(weights ?? '', Object.keys(codebook.groups)).weights,
    known: known != null && isDay(known) ? parseDay(known) : null,
  }
}

/** Whether what was kept is a line of the data set, written as it would be written again. */
export function isLineSpec(dataset: Dataset, spec: Partial<LineSpec>): boolean {
  const line = lineOfSpec(dataset, spec)
  const again = specOfLine(line)
  const { recorded } = dataset.facts
  return (
    again.lines.join() === (spec.lines ?? []).join() &&
    again.weights === (spec.weights ?? null) &&
    again.known === (spec.known ?? null) &&
    (line.known === null || (recorded !== null && line.known <= recorded.to))
  )
}
