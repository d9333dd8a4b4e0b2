import { queryOptions } from '@tanstack/react-query'
import { type EventJson, type OpenedEvent, readOpenedEvent } from '@/app/_event/opened-event'
import { selectionParams, serializeChart } from '@/lib/ask/chart-url'
import type { DailyValues } from '@/lib/chart/build-view'
import type { DailyRange } from '@/lib/chart/range-band'
import type { EventSummary } from '@/lib/codebook/event-summary'
import { type Day, parseDay, printDay } from '@/lib/event/day'
import type { Absence } from '@/lib/event/event'
import type { DaySum } from '@/lib/tension/contributions'
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
      const address = serializeChart('/api/v1/series.json', selectionParams(selection))
      const { points }: SeriesJson = await getJson(address, signal)
      const [first] = points
      if (!first) throw new Error(`${address} has no days`)
      return packSeries(
        parseDay(first.date),
        points.map(({ index }) => index),
      )
    },
  })
}
type SeriesJson = { readonly points: readonly { readonly date: string; readonly index: number }[] }

const DECIMALS = 1e6

/** Values as the page carries them: six decimals, a hundred thousandth of what it prints. */
export function packSeries(first: Day, values: readonly (number | null)[]): DailyValues {
  return {
    first,
    values: values.map((value) => (value === null ? null : Math.round(value * DECIMALS) / DECIMALS)),
  }
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
type Linking = 'didNotHappen' | 'plannedFor' | 'respondsTo' | 'follows'
type EventJsonRow = Omit<EventSummary, 'day' | 'endDay' | 'sources' | Linking> & {
  readonly date: string
  readonly endDate: string | null
  readonly sources: readonly unknown[]
  readonly didNotHappen: AbsenceJson | null
  readonly respondsTo: readonly { readonly id: string }[]
  readonly follows: readonly { readonly id: string }[]
}
type AbsenceJson = {
  readonly how: Absence
  readonly plannedFor: string | null
  readonly precision: 'day' | 'month' | null
}
type EventsJson = { readonly events: readonly EventJsonRow[] }

function summarise(event: EventJsonRow): EventSummary {
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
      getJson(
        serializeChart('/api/v1/weighables.json', { known: known === null ? null : printDay(known) }),
        signal,
      ),
  })
}

/** What makes up a day, for a selection. */
export function dayQuery(day: Day, selection: Selection) {
  return queryOptions({
    queryKey: ['day', day, selection],
    networkMode: 'always',
    queryFn: async ({ signal }): Promise<DayParts> => {
      const address = serializeChart(`/api/v1/days/${printDay(day)}.json`, selectionParams(selection))
      const { index, slope, points, raw, neutral, inForce, contributions }: DaySum = await getJson(
        address,
        signal,
      )
      return dayParts({ day, index, slope, points, raw, neutral, inForce, contributions })
    },
  })
}

/** The range of every covered day. */
export const rangeQuery = queryOptions({
  queryKey: ['range'],
  networkMode: 'always',
  queryFn: async ({ signal }): Promise<DailyRange> => {
    const { from, percent, low, high, higherThan30DaysBefore }: RangeJson = await getJson(
      '/api/v1/range.json?shape=ends',
      signal,
    )
    return { first: parseDay(from), percent, low, high, higher: higherThan30DaysBefore }
  },
})
type RangeJson = Pick<DailyRange, 'percent' | 'low' | 'high'> & {
  readonly from: string
  readonly higherThan30DaysBefore: DailyRange['higher']
}

/** One event in full. */
export function eventQuery(id: string) {
  return queryOptions({
    queryKey: ['event', id],
    networkMode: 'always',
    queryFn: async ({ signal }): Promise<OpenedEvent> => {
      const found: EventJson = await getJson(`/api/v1/events/${id}.json`, signal)
      return readOpenedEvent(found)
    },
  })
}

async function getJson(address: string, signal: AbortSignal) {
  const response = await fetch(address, { signal, headers: { accept: 'application/json' } })
  if (!response.ok) throw new Error(`${address} answered ${response.status}`)
  return response.json()
}
