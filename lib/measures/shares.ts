import type { Day } from '../event/day'
import type { Measure } from '../event/measure'

/** From its day on this part of the imposing act's size is in force, until the next step. */
export type ShareStep = { readonly day: Day; readonly share: number }

/** What of an act stays in force: its steps, by day. Before the first nothing does. */
export type MeasureLoad = { readonly id: string; readonly shares: readonly ShareStep[] }

/** The load of a measure: the shares of its stages times its part of the act. */
export function loadOf({ id, part, stages }: Pick<Measure, 'id' | 'part' | 'stages'>): MeasureLoad {
  return { id, shares: stages.map(({ on, share }) => ({ day: on, share: share * part })) }
}

/** The share in force on a day, 0 before the first step. */
export function shareOn({ shares }: Pick<MeasureLoad, 'shares'>, day: Day): number {
  return shares.findLast((step) => step.day <= day)?.share ?? 0
}

/** The first day on which any of it was in force: what is in force fades from here. Null when it never was. */
export function effectiveFrom({ shares }: Pick<MeasureLoad, 'shares'>): Day | null {
  return shares.find(({ share }) => share > 0)?.day ?? null
}

/** What several measures of one act leave of it together: its steps, none that changes nothing. */
export function togetherOf(measures: readonly Pick<MeasureLoad, 'shares'>[]): ShareStep[] {
  const days = [...new Set(measures.flatMap(({ shares }) => shares.map(({ day }) => day)))].sort(
    (a, b) => a - b,
  )
  const steps: ShareStep[] = []
  for (const day of days) {
    const share = measures.reduce((sum, measure) => sum + shareOn(measure, day), 0)
    if (share !== (steps.at(-1)?.share ?? 0)) steps.push({ day, share })
  }
  return steps
}
