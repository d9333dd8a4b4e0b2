import type { ScoredEvent } from '../codebook/score'
import { calendar, type Day } from '../event/day'

/** Another way to add up the same events, to see how much of the line is choice. */
export type Variant = 'equal-weights' | 'strongest-four' | 'without-standing'
export const VARIANTS = ['equal-weights', 'strongest-four', 'without-standing'] as const

/** Acts a side keeps of each calendar quarter in the line of the strongest four. See content/methodology.md#robustness. */
const STRONGEST_PER_QUARTER = 4

/** The events of a variant, ready for the engine. See content/methodology.md#robustness. */
export function variantOf(events: readonly ScoredEvent[], variant: Variant): ScoredEvent[] {
  switch (variant) {
    case 'equal-weights':
      return equalWeights(events)
    case 'strongest-four':
      return strongestFour(events)
    case 'without-standing':
      return events.filter(({ halfLife }) => halfLife !== null).map((event) => ({ ...event, measures: [] }))
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
 * Of each calendar quarter the four strongest acts of each side, and of both together, so that years that are
 * documented more densely do not count for more. Measures follow their act; those older than the record all stay.
 */
function strongestFour(events: readonly ScoredEvent[]): ScoredEvent[] {
  const quarters = new Map<string, ScoredEvent[]>()
  for (const event of events) {
    if (event.halfLife === null) continue
    const key = `${event.initiator} ${quarterOf(event.day)}`
    quarters.set(key, [...(quarters.get(key) ?? []), event])
  }
  const kept = new Set(
    [...quarters.values()].flatMap((acts) =>
      acts
        .toSorted((a, b) => strength(b) - strength(a) || (a.id < b.id ? -1 : 1))
        .slice(0, STRONGEST_PER_QUARTER),
    ),
  )
  return events.filter((event) => event.halfLife === null || kept.has(event))
}

const strength = ({ score, weight }: ScoredEvent) => Math.abs(score * weight)

function quarterOf(day: Day): string {
  const { year, month } = calendar(day)
  return `${year}-${Math.ceil(month / 3)}`
}
