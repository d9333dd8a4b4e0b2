import { addDays, type Day } from '../event/day'
import type { ChannelEffect, Event } from '../event/event'

/** How a channel stood: `unknown` where no event says. */
export type ChannelState = 'open' | 'suspended' | 'refused' | 'unknown'

/** What each effect leaves a channel in. `refused` stands for refused or unanswered. */
const STATE_AFTER: Readonly<Record<ChannelEffect, ChannelState>> = {
  opened: 'open',
  held: 'open',
  resumed: 'open',
  suspended: 'suspended',
  cancelled: 'suspended',
  postponed: 'suspended',
  refused: 'refused',
  unanswered: 'refused',
}

/** A run of days on which one event decided how a channel stood. */
export type ChannelSpan = {
  readonly state: ChannelState
  /** Both ends included. */
  readonly from: Day
  readonly to: Day
  /** The event that set the state, and what it did; null before the first. After a lapse, the last one known. */
  readonly event: string | null
  readonly effect: ChannelEffect | null
}

/**
 * How a channel stood on each day, from the events that name it; never guessed.
 *
 * Before its first event a channel is unknown. Open, refused and unanswered hold until the next event, but for
 * `lapsesAfter` days at most: then the record no longer shows it. A suspension holds until an event ends it. The last of several events of one day decides.
 *
 * @param events by day, then id
 * @param covered the days asked for, both included
 * @returns spans without gap or overlap over those days
 */
export function channelSpans(
  events: readonly Pick<Event, 'id' | 'date' | 'channels'>[],
  channel: string,
  lapsesAfter: number,
  covered: { readonly from: Day; readonly to: Day },
): ChannelSpan[] {
  const changes = events.flatMap(({ id, date, channels }) =>
    channels
      .filter((item) => item.channel === channel)
      .map(({ effect }) => ({ event: id, day: date, effect })),
  )
  const spans: ChannelSpan[] = [
    { state: 'unknown', from: covered.from, to: covered.to, event: null, effect: null },
  ]
  for (const [i, { event, day, effect }] of changes.entries()) {
    const state = STATE_AFTER[effect]
    const next = changes[i + 1]?.day
    const end = next === undefined ? covered.to : addDays(next, -1)
    const lapse = addDays(day, lapsesAfter)
    const to = state === 'suspended' || end <= lapse ? end : lapse
    spans.push({ state, from: day, to, event, effect })
    if (to < end) spans.push({ state: 'unknown', from: addDays(to, 1), to: end, event, effect })
  }
  const first = changes[0]?.day
  return spans
    .map((span, i) => (i === 0 && first !== undefined ? { ...span, to: addDays(first, -1) } : span))
    .map((span) => ({
      ...span,
      from: span.from < covered.from ? covered.from : span.from,
      to: span.to > covered.to ? covered.to : span.to,
    }))
    .filter((span) => span.from <= span.to)
}

/** The span that holds a day; null outside the days they cover. */
export function channelOn(spans: readonly ChannelSpan[], day: Day): ChannelSpan | null {
  return spans.find((span) => span.from <= day && day <= span.to) ?? null
}
