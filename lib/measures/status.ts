import type { Day } from '../event/day'
import type { Measure, MeasureStage } from '../event/measure'

export const MEASURE_STATUSES = ['pending', 'in-force', 'partly', 'suspended', 'ended', 'unknown'] as const
/** How a measure stands on a day; `unknown` where nobody could confirm that it still stands as it last did. */
export type MeasureStatus = (typeof MEASURE_STATUSES)[number]

/** The stage that decides how a measure stands on a day; null before the first. */
export function stageOn({ stages }: Pick<Measure, 'stages'>, day: Day): MeasureStage | null {
  return stages.findLast(({ on }) => on <= day) ?? null
}

/**
 * How a measure stands on a day, from its stages alone; never guessed. Silence is not removal: a measure stands as
 * it last did. Where its present state could not be confirmed it is unknown after its last stage, unless that ended it.
 */
export function statusOn(measure: Pick<Measure, 'stages' | 'checked'>, day: Day): MeasureStatus {
  const stage = stageOn(measure, day)
  if (stage === null) return 'pending'
  const settled = settledStatus(measure, stage)
  const isLast = stage === measure.stages.at(-1)
  return measure.checked === null && isLast && day > stage.on && settled !== 'ended' ? 'unknown' : settled
}

function settledStatus({ stages }: Pick<Measure, 'stages'>, stage: MeasureStage): MeasureStatus {
  if (stage.share === 1) return 'in-force'
  if (stage.share > 0) return 'partly'
  // An extension of a suspension leaves it suspended.
  const at = stages.indexOf(stage)
  const named = stages.slice(0, at + 1).findLast(({ stage: name }) => name !== 'extended')
  return named?.stage === 'suspended' ? 'suspended' : 'ended'
}

/** The measures of which some is in force on a day. */
export function registerOn<Registered extends Pick<Measure, 'stages'>>(
  measures: readonly Registered[],
  day: Day,
): Registered[] {
  return measures.filter((measure) => (stageOn(measure, day)?.share ?? 0) > 0)
}
