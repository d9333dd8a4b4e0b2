import { createLoader, createSerializer, type inferParserType, parseAsString } from 'nuqs/server'
import type { ChartFacts } from '../chart/facts'
import { printDay } from '../event/day'
import { CONTEXT, type EventSearch } from '../event/event-search'
import { PUBLISHER_KINDS } from '../event/registry'
import {
  type AskedFacts,
  type ChartRequest,
  chartParams,
  type Misread,
  type PartialChartParams,
  readChartParams,
  selectionParams,
} from './chart-url'
import { periodParams } from './period-params'

/**
 * The parameters of the table of events, beside those of a chart.
 *
 * `q` words · `class` a class of the codebook, or `context` · `source` a kind of publisher · `sort` a
 * column · `order` asc or desc · `page` from 1.
 */
const searchParams = { q: parseAsString, class: parseAsString, source: parseAsString }
const tableParams = {
  ...searchParams,
  sort: parseAsString,
  order: parseAsString,
  page: parseAsString,
}
const eventsParams = { ...chartParams, ...tableParams }
export type PartialEventsParams = PartialChartParams & Partial<inferParserType<typeof tableParams>>

export const loadEventsParams = createLoader(eventsParams)
/** Writes parameters after a path: `serializeEvents('/events', { q: 'radar' })` is `/events?q=radar`. */
export const serializeEvents = createSerializer(eventsParams)

const SORTS = ['date', 'score', 'points', 'sources'] as const
export type EventSort = (typeof SORTS)[number]
/** `desc`: newest first, most tension first, most sources first. */
export type SortOrder = 'asc' | 'desc'
const ORDERS = ['desc', 'asc'] as const

/** What an address of the table asks for. */
export type EventsRequest = ChartRequest & {
  readonly search: EventSearch
  readonly sort: EventSort
  readonly order: SortOrder
  /** From 1; may lie beyond the last. */
  readonly page: number
}

/** The table draws none. */
const NO_THREADS: ReadonlySet<string> = new Set()

/** Reads the parameters of the table against the data set. Unknown values are left out and reported. */
export function readEventsParams(
  params: PartialEventsParams,
  facts: AskedFacts & Pick<ChartFacts, 'classes'>,
): EventsRequest {
  const chart = readChartParams({ ...params, thread: null }, facts, NO_THREADS)
  const misread: Misread[] = [...chart.misread]
  const oneOf = <Value extends string>(
    name: 'class' | 'source' | 'sort' | 'order',
    found: string | null | undefined,
    known: readonly Value[],
    used: string,
  ): Value | null => {
    if (!found) return null
    const value = known.find((candidate) => candidate.toLowerCase() === found.toLowerCase()) ?? null
    if (value === null)
      misread.push({
        name,
        found,
        expected: `one of ${known.map((candidate) => candidate.toLowerCase()).join(', ')}`,
        used,
      })
    return value
  }
  const classes = [...Object.keys(facts.classes), CONTEXT]
  return {
    ...chart,
    search: {
      words: params.q?.trim() ?? '',
      class: oneOf('class', params.class, classes, 'all classes'),
      kind: oneOf('source', params.source, PUBLISHER_KINDS, 'sources of all kinds'),
    },
    sort: oneOf('sort', params.sort, SORTS, 'by date') ?? 'date',
    order: oneOf('order', params.order, ORDERS, 'descending order') ?? 'desc',
    page: readPage(params.page, misread),
    misread,
  }
}

function readPage(found: string | null | undefined, misread: Misread[]): number {
  if (!found) return 1
  if (/^[1-9]\d{0,5}$/.test(found)) return Number(found)
  misread.push({ name: 'page', found, expected: 'a number from 1', used: 'page 1' })
  return 1
}

/** The parameters of a search; null where any event will do. */
export function searchValues({ words, class: id, kind }: EventSearch) {
  return { q: words === '' ? null : words, class: id?.toLowerCase() ?? null, source: kind }
}

/** The address of the table that a request stands for; what is as by default is left out. */
export function eventsAddress(request: Omit<EventsRequest, 'misread' | 'period'>): string {
  const { choice, selection, day, dayChosen, search, sort, order, page } = request
  return serializeEvents('/events', {
    ...periodParams(choice),
    ...selectionParams(selection),
    day: dayChosen ? printDay(day) : null,
    ...searchValues(search),
    sort: sort === 'date' ? null : sort,
    order: order === 'desc' ? null : order,
    page: page === 1 ? null : String(page),
  })
}

/**
 * The parameters of an address that a form made: a form sends its empty fields too, and a list as many
 * fields of one name. Null when there is nothing to tidy.
 */
export function tidyForm(
  sent: Readonly<Record<string, string | readonly string[] | undefined>>,
): Record<string, string> | null {
  const untidy = Object.values(sent).some((value) => value === '' || Array.isArray(value))
  if (!untidy) return null
  return Object.fromEntries(
    Object.entries(sent).flatMap(([name, value]) => {
      const joined = [value ?? []]
        .flat()
        .filter((part) => part !== '')
        .join(',')
      return joined === '' ? [] : [[name, joined]]
    }),
  )
}
