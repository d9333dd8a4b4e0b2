import { addDays, type Day } from '../event/day'
import type { Measure, MeasureStage } from '../event/measure'
import { type MeasureStatus, stageOn, statusOn } from './status'

/** A run of days on which a measure stood in one way. */
export type MeasurePiece = {
  readonly status: MeasureStatus
  /** Both ends included. */
  readonly from: Day
  readonly to: Day
  /** Part of it in force, 0 to 1. */
  readonly share: number
  /** The stage that decided; null before the first. */
  readonly stage: MeasureStage | null
}

/** How a measure stood over some days, as pieces without gap or overlap. */
export function lifeOf(
  measure: Pick<Measure, 'stages' | 'checked'>,
  { from, to }: { readonly from: Day; readonly to: Day },
): MeasurePiece[] {
  const starts = measure.stages.flatMap(({ on }) => [on, addDays(on, 1)])
  const cuts = [...new Set([from, ...starts.filter((day) => day > from && day <= to)])].sort((a, b) => a - b)
  const pieces: MeasurePiece[] = []
  for (const [i, start] of cuts.entries()) {
    const stage = stageOn(measure, start)
    const next = cuts[i + 1]
    const piece: MeasurePiece = {
      status: statusOn(measure, start),
      from: start,
      to: next === undefined ? to : addDays(next, -1),
      share: stage?.share ?? 0,
      stage,
    }
    const last = pieces.at(-1)
    if (last && last.stage === stage && last.status === piece.status)
      pieces[pieces.length - 1] = { ...last, to: piece.to }
    else pieces.push(piece)
  }
  return pieces
}
