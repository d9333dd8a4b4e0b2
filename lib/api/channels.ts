import { BOARD } from '../ask/sets'
import { type Day, printDay } from '../event/day'
import { askedFacts } from '../record/asked-facts'
import { type BoardChannel, type BoardSpan, channelBoard } from '../record/channels'
import type { Dataset } from '../record/dataset'
import { printVersions } from '../record/downloads'
import { printBehind } from './print-behind'
import { readQuery } from './read-request'
import { json } from './respond'

/** Every channel with its spans over a period and its state on one day. */
export function getChannels(request: Request, dataset: Dataset): Response {
  const { days, on: asked } = readQuery(request, BOARD, askedFacts(dataset))
  const { period } = days
  const on = asked ?? period.to
  return json({
    ...printVersions(dataset),
    selection: { from: printDay(period.from), to: printDay(period.to), on: printDay(on) },
    channels: channelBoard(dataset, period, on).map(printChannel),
  })
}

function printChannel({ id, name, level, purpose, lapsesAfter, onDay, spans }: BoardChannel) {
  return {
    id,
    name,
    level,
    purpose,
    lapsesAfter,
    on: onDay && printState(onDay),
    spans: spans.map((span) => ({ from: printDay(span.from), to: printDay(span.to), ...printState(span) })),
  }
}

function printState({ state, since, effect, event }: BoardSpan) {
  return { state, since: printKnown(since), effect, event: event && printBehind(event) }
}

function printKnown(day: Day | null): string | null {
  return day === null ? null : printDay(day)
}
