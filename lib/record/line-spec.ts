import { givenIn } from '../ask/given'
import { LINE, textsOfLine } from '../ask/line'
import { printWeights } from '../ask/weights'
import type { LineChoice } from '../chart/line-choice'
import { printDay } from '../event/day'
import type { SnapshotSpec } from '../snapshot/snapshot'
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
export function lineOfSpec({ facts }: Pick<Dataset, 'facts'>, spec: Partial<LineSpec>): LineChoice {
  return LINE.read(givenIn(textsOfLine(spec)), facts).value
}

/** Whether what was kept is a line of the data set, written as it would be written again. */
export function isLineSpec(dataset: Dataset, spec: Partial<LineSpec>): boolean {
  const again = specOfLine(lineOfSpec(dataset, spec))
  return (
    again.lines.join() === (spec.lines ?? []).join() &&
    again.weights === (spec.weights ?? null) &&
    again.known === (spec.known ?? null)
  )
}
