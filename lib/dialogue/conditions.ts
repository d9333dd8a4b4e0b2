import type { Day } from '../event/day'
import type { ConditionMove, Event } from '../event/event'
import type { Condition, Conditions } from '../event/registry'

export const CONDITION_STATUSES = ['open', 'partly', 'met', 'withdrawn', 'overtaken'] as const
/** What has become of a condition; one that is open or partly met is still asked for. */
export type ConditionStatus = (typeof CONDITION_STATUSES)[number]

/** What each move leaves a condition in; null where the move alone does not say. */
const STATUS_AFTER: Readonly<Record<ConditionMove, ConditionStatus | null>> = {
  set: 'open',
  restated: null,
  rejected: null,
  partly: 'partly',
  met: 'met',
  withdrawn: 'withdrawn',
  overtaken: 'overtaken',
}

/** An event that set, repeated, rejected or settled a condition. */
export type ConditionStep = {
  readonly event: string
  readonly day: Day
  readonly move: ConditionMove
  /** How it was put that time; null where it was put as in the entry. */
  readonly as: string | null
  /** How the condition stood from then on. */
  readonly status: ConditionStatus
}

/** One line of the ledger: who asked what of whom, and everything that became of it. */
export type LedgerCondition = Condition & {
  readonly id: string
  /** By day, then id; the first sets it. */
  readonly steps: readonly ConditionStep[]
}

/**
 * The ledger of conditions, by the day each was set. A condition without an event is left out: there is
 * nothing that documents it.
 *
 * @param events by day, then id
 */
export function conditionLedger(
  events: readonly Pick<Event, 'id' | 'date' | 'conditions'>[],
  conditions: Conditions,
): LedgerCondition[] {
  return Object.entries(conditions)
    .map(([id, condition]) => ({ ...condition, id, steps: stepsOf(events, id) }))
    .filter(({ steps }) => steps.length > 0)
    .sort((a, b) => (a.steps[0]?.day ?? 0) - (b.steps[0]?.day ?? 0) || (a.id < b.id ? -1 : 1))
}

/** The last step up to a day, whose status holds on it; null before the condition was set. */
export function conditionOn({ steps }: Pick<LedgerCondition, 'steps'>, day: Day): ConditionStep | null {
  return steps.findLast((step) => step.day <= day) ?? null
}

/** The days a condition stood, up to a day: until it was settled for the last time, or until that day when it was not. */
export type TimeOpen = {
  readonly since: Day
  /** Null while it is still asked for. */
  readonly settled: Day | null
  /** Whole days from the one to the other, or to the day asked about. */
  readonly days: number
}

/** How long a condition had been asked for on a day; null before it was set. */
export function timeOpen({ steps }: Pick<LedgerCondition, 'steps'>, on: Day): TimeOpen | null {
  const known = steps.filter(({ day }) => day <= on)
  const since = known[0]?.day
  if (since === undefined) return null
  const lastAsked = known.findLastIndex(({ status }) => !isSettled(status))
  const settled = known[lastAsked + 1]?.day ?? null
  return { since, settled, days: (settled ?? on) - since }
}

/** Whether a condition is no longer asked for. */
function isSettled(status: ConditionStatus): boolean {
  return status === 'met' || status === 'withdrawn' || status === 'overtaken'
}

function stepsOf(
  events: readonly Pick<Event, 'id' | 'date' | 'conditions'>[],
  condition: string,
): ConditionStep[] {
  let status: ConditionStatus = 'open'
  return events.flatMap((event) =>
    event.conditions
      .filter((item) => item.condition === condition)
      .map(({ move, as }) => {
        // Said again, what was settled is open once more; what was met of it in part stays met.
        if (move === 'restated' && isSettled(status)) status = 'open'
        status = STATUS_AFTER[move] ?? status
        return { event: event.id, day: event.date, move, as: as ?? null, status }
      }),
  )
}
