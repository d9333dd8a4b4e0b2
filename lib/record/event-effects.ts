import type { DailyValues } from '../chart/build-view'
import { conditionLedger, type LedgerCondition } from '../dialogue/conditions'
import type { Day } from '../event/day'
import { clampDay } from '../event/day'
import type { ChannelEffect, ConditionMove, Event } from '../event/event'
import type { Dataset } from './dataset'
import { daySum, readSeriesWithout } from './read'

/** What an event adds to the index on one day, and what the index would be without it. */
type IndexEffect = {
  readonly day: Day
  readonly index: number
  readonly points: number
  readonly without: number
}

/** The index without an event, and its effect on its own day and on the last day of the record. */
export type EventEffect = { readonly without: DailyValues; readonly days: readonly IndexEffect[] }

/** What one event does to the index; null when it does not count in it. */
export function eventEffect(dataset: Dataset, { id, date }: Pick<Event, 'id' | 'date'>): EventEffect | null {
  const { asOf, dyad } = dataset
  const scored = dataset.scorings.get(id)?.event
  if (!scored || scored.score * scored.weight === 0) return null
  const without = readSeriesWithout(dataset, id)
  const days = [...new Set([clampDay(date, dyad.coverage.from, asOf), asOf])]
  return {
    without,
    days: days.flatMap((day) => {
      const { index, contributions } = daySum(dataset, day)
      const value = without.values[day - without.first]
      if (value === null || value === undefined) return []
      const points = contributions.find((part) => part.event === id)?.points ?? 0
      return [{ day, index, points, without: value }]
    }),
  }
}

/** A channel of dialogue and what an event did to it. */
export type ChannelChange = {
  readonly id: string
  readonly name: string
  readonly level: string
  readonly effect: ChannelEffect
}

/** The channels an event names. */
export function channelChanges({ channels }: Dataset, event: Pick<Event, 'channels'>): ChannelChange[] {
  return event.channels.map(({ channel, effect }) => ({
    id: channel,
    name: channels[channel]?.name ?? channel,
    level: channels[channel]?.level ?? '',
    effect,
  }))
}

/** A condition and what an event did to it. */
export type ConditionChange = {
  readonly condition: LedgerCondition
  readonly move: ConditionMove
  /** How it was put that time; null where as in the ledger. */
  readonly as: string | null
}

/** The conditions an event sets, repeats, rejects or settles. */
export function conditionChanges(
  dataset: Dataset,
  event: Pick<Event, 'id' | 'conditions'>,
): ConditionChange[] {
  return conditionLedger(dataset.events, dataset.conditions).flatMap((condition) =>
    condition.steps
      .filter((step) => step.event === event.id)
      .map(({ move, as }) => ({ condition, move, as })),
  )
}
