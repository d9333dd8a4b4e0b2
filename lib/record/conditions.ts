import {
  type ConditionStatus,
  type ConditionStep,
  conditionLedger,
  conditionOn,
  type LedgerCondition,
  type TimeOpen,
  timeOpen,
} from '../dialogue/conditions'
import type { Day } from '../event/day'
import type { Dataset } from './dataset'
import { type EventBehind, eventsBehind } from './event-behind'

/** A step of a condition with its event. */
export type EntryStep = Omit<ConditionStep, 'event'> & {
  readonly event: EventBehind
  /** Days since the condition was set. */
  readonly afterDays: number
}

/** A line of the ledger as it stood on a day. */
export type ConditionEntry = Omit<LedgerCondition, 'steps'> & {
  readonly status: ConditionStatus
  readonly time: TimeOpen
  /** Those up to the day. */
  readonly steps: readonly EntryStep[]
}

/** The ledger as it stood on a day, by the day each condition was set; what was set later is left out. */
export function ledgerOn(dataset: Dataset, on: Day): ConditionEntry[] {
  const find = eventsBehind(dataset)
  return conditionLedger(dataset.events, dataset.conditions).flatMap((condition) => {
    const status = conditionOn(condition, on)?.status
    const time = timeOpen(condition, on)
    if (status === undefined || time === null) return []
    const steps = condition.steps.flatMap((step) => {
      const event = find(step.event)
      return event === null || step.day > on ? [] : [{ ...step, event, afterDays: step.day - time.since }]
    })
    return [{ ...condition, status, time, steps }]
  })
}
