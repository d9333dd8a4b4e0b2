import { CHANGE_KINDS, type ChangeKind, type IndexChange } from '../tension/change'
import { roundTo, sumLines } from '../tension/printed-sum'

/** One step of a waterfall, in index points; `printed` are the points as they are shown. */
type WaterfallStep = {
  readonly kind: ChangeKind
  /** Where the step begins and ends on the index. */
  readonly from: number
  readonly to: number
  readonly printed: number
}

/** A change as a walk from one day's index to another's, as printed: `after` is `before` plus all steps and rounding. */
export type Waterfall = {
  readonly before: number
  readonly after: number
  readonly steps: readonly WaterfallStep[]
  /** What the printed steps leave of the printed change. */
  readonly rounding: number
}

/**
 * The walk between two days: what came, what eased, what was lifted and what faded. For everything from index to index;
 * for a selection from 0 to the points it made of the change.
 *
 * @param whole whether the change is that of everything
 */
export function waterfallOf({ before, after, points, kinds }: IndexChange, whole = true): Waterfall {
  const parts = CHANGE_KINDS.map((kind) => ({ kind, points: kinds[kind] }))
  const first = whole ? before : 0
  let at = first
  const steps = parts.map(({ kind, points: moved }) => {
    const from = at
    at += moved
    return { kind, from, to: at, printed: roundTo(moved, 1) }
  })
  const start = roundTo(first, 1)
  const end = roundTo(whole ? after : points, 1)
  return { before: start, after: end, steps, rounding: sumLines(parts, end - start).last?.printed ?? 0 }
}
