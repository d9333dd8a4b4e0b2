import { CHANGE_KINDS, type ChangeKind, type IndexChange } from '../tension/change'
import { roundTo, sumLines } from '../tension/printed-sum'

/** One step of a waterfall, in index points; `printed` are the points as they are shown. */
type WaterfallStep = {
  readonly kind: ChangeKind | 'repricing'
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

/** The walk between two days: what came, what eased, what was lifted, what faded, and the re-pricing. */
export function waterfallOf({ before, after, kinds, repricing }: IndexChange): Waterfall {
  const parts = [
    ...CHANGE_KINDS.map((kind) => ({ kind, points: kinds[kind] })),
    { kind: 'repricing' as const, points: repricing },
  ]
  let at = before
  const steps = parts.map(({ kind, points }) => {
    const from = at
    at += points
    return { kind, from, to: at, printed: roundTo(points, 1) }
  })
  const start = roundTo(before, 1)
  const end = roundTo(after, 1)
  return { before: start, after: end, steps, rounding: sumLines(parts, end - start).last?.printed ?? 0 }
}
