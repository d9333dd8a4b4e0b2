import { queryOptions } from '@tanstack/react-query'
import { getJson } from '@/app/_site/get-json'
import type { DayJson } from '@/lib/api/days'
import type { EventsJson } from '@/lib/api/events'
import type { RangeEndsJson } from '@/lib/api/range'
import { printAddress } from '@/lib/ask/print-address'
import { RANGE, RECORD, SERIES, SUM } from '@/lib/ask/sets'
import type { DailyValues } from '@/lib/chart/build-view'
import type { DailyRange } from '@/lib/chart/range-band'
import type { EventSummary } from '@/lib/codebook/event-summary'
import { type Day, parseDay, printDay } from '@/lib/event/day'
import type { seriesJson } from '@/lib/record/downloads'
import type { PackedRecord } from '@/lib/tension/line-record'
import type { Selection } from '@/lib/tension/selection'
import { type DayParts, dayParts } from './day/day-parts'

// The server seeds these same keys, so that the page asks for nothing when it opens.

/** The daily values of a selection over all covered days. */
export function seriesQuery(selection: Selection) {
  return queryOptions({
    queryKey: ['series', selection],
    networkMode: 'always',
    queryFn: async ({ signal }): Promise<DailyValues> => {
      const address = printAddress('/api/v1/series.json', SERIES, { selection })
      const { points }: ReturnType<typeof seriesJson> = await getJson(address, signal)
      const [first] = points
      if (!first) throw new Error(`${address} has no days`)
      return { first: parseDay(first.date), values: points.map(({ index }) => index) }
    },
  })
}

/** Every event of the record, as lists and charts show it. */
export const eventsQuery = queryOptions({
  queryKey: ['events'],
  networkMode: 'always',
  queryFn: async ({ signal }): Promise<readonly EventSummary[]> => {
    const { events }: EventsJson = await getJson('/api/v1/events.json', signal)
    return events.map(summarise)
  },
})
function summarise(event: EventsJson['events'][number]): EventSummary {
  const {
    id,
    precision,
    title,
    initiator,
    target,
    domain,
    score,
    weight,
    independent,
    measure,
    didNotHappen,
  } = event
  return {
    id,
    day: parseDay(event.date),
    endDay: event.endDate === null ? null : parseDay(event.endDate),
    precision,
    title,
    initiator,
    target,
    domain,
    class: event.class,
    score,
    weight,
    sources: event.sources.length,
    independent,
    measure,
    didNotHappen: didNotHappen?.how ?? null,
    plannedFor:
      didNotHappen?.plannedFor && didNotHappen.precision
        ? { day: parseDay(didNotHappen.plannedFor), precision: didNotHappen.precision }
        : null,
    respondsTo: event.respondsTo.map(({ id: to }) => to),
    follows: event.follows.map(({ id: to }) => to),
  }
}

/** What lines are computed from, as known on a day; today's record for null. */
export function recordQuery(known: Day | null) {
  return queryOptions({
    queryKey: ['record', known],
    networkMode: 'always',
    queryFn: ({ signal }): Promise<PackedRecord> =>
      getJson(printAddress('/api/v1/weighables.json', RECORD, { record: { known } }), signal),
  })
}

/** What makes up a day, for a selection. */
export function dayQuery(day: Day, selection: Selection) {
  return queryOptions({
    queryKey: ['day', day, selection],
    networkMode: 'always',
    queryFn: async ({ signal }): Promise<DayParts> => {
      const address = printAddress(`/api/v1/days/${printDay(day)}.json`, SUM, { selection })
      const { index, price, points, raw, neutral, inForce, contributions }: DayJson = await getJson(
        address,
        signal,
      )
      return dayParts({ day, index, slope: price, points, raw, neutral, inForce, contributions })
    },
  })
}

/** The range of every covered day. */
export const rangeQuery = queryOptions({
  queryKey: ['range'],
  networkMode: 'always',
  queryFn: async ({ signal }): Promise<DailyRange> => {
    const { from, percent, low, high, higherThan30DaysBefore }: RangeEndsJson = await getJson(
      printAddress('/api/v1/range.json', RANGE, { shape: 'ends' }),
      signal,
    )
    return { first: parseDay(from), percent, low, high, higher: higherThan30DaysBefore }
  },
})
