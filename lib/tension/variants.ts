import type { ScoredEvent } from '../codebook/score'
import type { Day } from '../event/day'

/** Another way to add up the same events, to see how much of the line is choice. */
export type Variant = 'equal-weights' | 'density-robust' | 'without-standing'
export const VARIANTS = ['equal-weights', 'density-robust', 'without-standing'] as const

/** Events a side keeps of each week in the density-robust line. See content/methodology.md#robustness. */
const STRONGEST_PER_WEEK = 3

/** The events of a variant, ready for the engine. See content/methodology.md#robustness. */
export function variantOf(events: readonly ScoredEvent[], variant: Variant): ScoredEvent[] {
  switch (variant) {
    case 'equal-weights':
      return equalWeights(events)
    case 'density-robust':
      return densityRobust(events)
    case 'without-standing':
      return events.map((event) => ({ ...event, standing: null }))
    default:
      return variant satisfies never
  }
}

/** Every scored event weighs the mean magnitude, and keeps only its sign. */
function equalWeights(events: readonly ScoredEvent[]): ScoredEvent[] {
  const scored = events.filter(({ score }) => score !== 0)
  const mean = scored.reduce((sum, { score }) => sum + Math.abs(score), 0) / Math.max(1, scored.length)
  return events.map((event) => ({ ...event, score: Math.sign(event.score) * mean }))
}

/**
 * Of each ISO week only the three strongest acts of each side, and of both together, so that weeks that are
 * documented more densely do not count for more.
 */
function densityRobust(events: readonly ScoredEvent[]): ScoredEvent[] {
  const weeks = new Map<string, ScoredEvent[]>()
  for (const event of events) {
    const key = `${event.initiator} ${weekOf(event.day)}`
    weeks.set(key, [...(weeks.get(key) ?? []), event])
  }
  const kept = new Set(
    [...weeks.values()].flatMap((acts) =>
      acts
        .toSorted((a, b) => strength(b) - strength(a) || (a.id < b.id ? -1 : 1))
        .slice(0, STRONGEST_PER_WEEK),
    ),
  )
  return events.filter((event) => kept.has(event))
}

const strength = ({ score, weight }: ScoredEvent) => Math.abs(score * weight)

/** Weeks run from Monday (ISO 8601); day 0, 1 January 1970, was a Thursday. */
function weekOf(day: Day): number {
  return Math.floor((day + 3) / 7)
}
