import type { Period } from '../chart/period'
import { type ChannelSpan, channelOn, channelSpans } from '../dialogue/channel-state'
import type { Day } from '../event/day'
import type { Channels } from '../event/registry'
import type { Dataset } from './dataset'
import { type EventBehind, eventsBehind } from './event-behind'
import { coveredPeriod } from './read'

/** A span of a channel with the event that decided it. */
export type BoardSpan = Omit<ChannelSpan, 'event'> & { readonly event: EventBehind | null }

/** A row of the board: a channel, its spans over a period, and how it stood on one day. */
export type BoardChannel = Channels[string] & {
  readonly id: string
  readonly spans: readonly BoardSpan[]
  /** The span of the day asked about, uncut by the period; null outside the covered days. */
  readonly onDay: BoardSpan | null
}

/** Every channel of the record, in the order of channels.yaml. */
export function channelBoard(dataset: Dataset, period: Period, on: Day): BoardChannel[] {
  const find = eventsBehind(dataset)
  const join = (span: ChannelSpan): BoardSpan => ({ ...span, event: find(span.event) })
  return Object.entries(dataset.channels).map(([id, channel]) => {
    const within = (days: Period) => channelSpans(dataset.events, id, channel.lapsesAfter, days).map(join)
    return { ...channel, id, spans: within(period), onDay: channelOn(within(coveredPeriod(dataset)), on) }
  })
}

/** Rows under the level they are held at; levels in the order in which they first occur. */
export function byLevel<Row extends Pick<BoardChannel, 'level'>>(
  rows: readonly Row[],
): { readonly level: string; readonly rows: readonly Row[] }[] {
  const levels = [...new Set(rows.map(({ level }) => level))]
  return levels.map((level) => ({ level, rows: rows.filter((row) => row.level === level) }))
}
