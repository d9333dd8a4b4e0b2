import type { ScoredEvent } from '../codebook/score'

/** Which events are looked at; empty choices mean all. */
export type Selection = {
  /** Code of one side: its own acts, and half of each act of both. */
  readonly by: string | null
  readonly domains: readonly string[]
  readonly tone: 'raises' | 'eases' | null
  /** `yes`: only what took place; `no`: only meetings, visits and calls that did not. */
  readonly happened: 'yes' | 'no' | null
  /** Least size of a score, whatever its sign; of any size when not given. */
  readonly weight?: number
}

export const EVERYTHING: Selection = { by: null, domains: [], tone: null, happened: null }

/** The selection that a larger thing names, such as what was kept of a chart; what it does not name is not chosen. */
export function selectionIn({ by, domains, tone, happened, weight }: Partial<Selection>): Selection {
  return {
    by: by ?? null,
    domains: domains ?? [],
    tone: tone ?? null,
    happened: happened ?? null,
    // Left out rather than empty: what was kept before there was a choice stays as it is, to the byte.
    ...(weight !== undefined && { weight }),
  }
}

export function isEverything({ by, domains, tone, happened, weight }: Selection): boolean {
  return by === null && domains.length === 0 && tone === null && happened === null && weight === undefined
}

/** Half of each mutual act belongs to each side. See content/methodology.md#directed-series. */
const MUTUAL_SHARE = 0.5

/**
 * Share of an event that belongs to a selection: 1, one half for a mutual act under one side, or 0.
 *
 * The shares of the two sides add up to 1 for every event, so the two directed series add up to the whole;
 * likewise those of what happened and what did not. The size is that of the score before its sources weigh it.
 */
export function shareOf(
  {
    initiator,
    domain,
    score,
    didNotHappen,
  }: Pick<ScoredEvent, 'initiator' | 'domain' | 'score' | 'didNotHappen'>,
  { by, domains, tone, happened, weight }: Selection,
): number {
  if (domains.length > 0 && !domains.includes(domain)) return 0
  if (tone === 'raises' && score <= 0) return 0
  if (tone === 'eases' && score >= 0) return 0
  if (happened !== null && (happened === 'yes') !== (didNotHappen === null)) return 0
  if (weight !== undefined && Math.abs(score) < weight) return 0
  if (by === null || by === initiator) return 1
  return initiator === 'mutual' ? MUTUAL_SHARE : 0
}

/** The selected events, each weighted by its share. */
export function select(events: readonly ScoredEvent[], selection: Selection): ScoredEvent[] {
  return events.flatMap((event) => {
    const share = shareOf(event, selection)
    return share === 0 ? [] : share === 1 ? [event] : [{ ...event, weight: event.weight * share }]
  })
}
