import { max, min } from 'd3-array'
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
  /** First day of this state without a break, through earlier events that left it so and before the days asked for; null before the first event. */
  readonly since: Day | null
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
 * @param lapsesAfter days after an event up to which an open or refused channel is taken to be so
 * @param covered the days asked for, both included
 * @returns spans without gap or overlap over those days
 */
export function channelSpans(
  events: readonly Pick<Event, 'id' | 'date' | 'channels'>[],
  channel: string,
  lapsesAfter: number,
  covered: { readonly from: Day; readonly to: Day },
): ChannelSpan[] {
  const changes = changesOf(events, channel)
  const first = changes[0]?.day
  const spans: ChannelSpan[] = [
    {
      state: 'unknown',
      from: covered.from,
      to: first === undefined ? covered.to : addDays(first, -1),
      since: null,
      event: null,
      effect: null,
    },
  ]
  let before: ChannelSpan | undefined
  for (const [i, { event, day, effect }] of changes.entries()) {
    const next = changes[i + 1]?.day
    // Another event of this day comes after and decides.
    if (next === day) continue
    const state = STATE_AFTER[effect]
    const end = next === undefined ? later(covered.to, day) : addDays(next, -1)
    const lapse = addDays(day, lapsesAfter)
    const to = state === 'suspended' || end <= lapse ? end : lapse
    const since = before?.state === state ? before.since : day
    before = { state, from: day, to, since, event, effect }
    spans.push(before)
    if (to < end) {
      const from = addDays(to, 1)
      before = { state: 'unknown', from, to: end, since: from, event, effect }
      spans.push(before)
    }
  }
  return spans
    .map((span) => ({
      ...span,
      from: later(span.from, covered.from),
      to: span.to > covered.to ? covered.to : span.to,
    }))
    .filter((span) => span.from <= span.to)
}

/** The span that holds a day; null outside the days they cover. */
export function channelOn<Span extends Pick<ChannelSpan, 'from' | 'to'>>(
  spans: readonly Span[],
  day: Day,
): Span | null {
  return spans.find((span) => span.from <= day && day <= span.to) ?? null
}

/** Neighbouring spans of one state as one: what a bar shows without its events. */
export function channelRuns(
  spans: readonly Pick<ChannelSpan, 'state' | 'from' | 'to'>[],
): Pick<ChannelSpan, 'state' | 'from' | 'to'>[] {
  const runs: Pick<ChannelSpan, 'state' | 'from' | 'to'>[] = []
  for (const { state, from, to } of spans) {
    const last = runs.at(-1)
    if (last?.state === state) runs[runs.length - 1] = { ...last, to }
    else runs.push({ state, from, to })
  }
  return runs
}

/** The nearest days before and after one on which an event changed the state of some channel; null where there is none. */
export function changesAround(
  channels: readonly (readonly Pick<ChannelSpan, 'state' | 'from' | 'since'>[])[],
  day: Day,
): { readonly previous: Day | null; readonly next: Day | null } {
  const changes = channels.flatMap((spans) =>
    spans.filter(({ state, from, since }) => state !== 'unknown' && since === from).map(({ from }) => from),
  )
  return {
    previous: max(changes.filter((change) => change < day)) ?? null,
    next: min(changes.filter((change) => change > day)) ?? null,
  }
}

type Change = { readonly event: string; readonly day: Day; readonly effect: ChannelEffect }

function changesOf(
  events: readonly Pick<Event, 'id' | 'date' | 'channels'>[],
  channel: string,
): readonly Change[] {
  return events.flatMap(({ id, date, channels }) =>
    channels
      .filter((item) => item.channel === channel)
      .map(({ effect }) => ({ event: id, day: date, effect })),
  )
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b
}
