import { readWeights } from '../ask/weights-url'
import type { LineChoice } from '../chart/line-choice'
import type { Period } from '../chart/period'
import {
  backwards,
  type Misuse,
  outside,
  quote,
  short,
  threadless,
  unknownClass,
  unknownNames,
  unknownThen,
  unknownWeights,
  unrecorded,
} from '../data/misuse'
import { addDays, addMonths, type Day, printDay } from '../event/day'
import type { EventSearch } from '../event/event-search'
import type { Dataset } from '../record/dataset'
import { hasRange } from '../record/has-range'
import { specOfLine } from '../record/line-spec'
import { coveredPeriod } from '../record/read'
import { PLAIN_LINE, type SnapshotSpec, type SnapshotWords } from '../snapshot/snapshot'
import type { Selection } from '../tension/selection'
import { VARIANTS, type Variant } from '../tension/variants'
import { readJson, readQuery, settle } from './read-request'
import {
  changeQuery,
  chartQuery,
  type DataQuery,
  dataQuery,
  dayQuery,
  eventsQuery,
  rangeQuery,
  recordQuery,
  type SelectionQuery,
  seriesQuery,
  snapshotBody,
} from './requests'

/** What part of the record a request asks for. */
export type View = { readonly period: Period; readonly selection: Selection }

/** The days and events of a request for data, exactly as asked. @throws ApiError when it asks for what is not there */
export function readDataView(request: Request, dataset: Dataset): View {
  const reading = readQuery(request, dataQuery)
  const query = settle(reading, misusesOf(dataset, reading.parts))
  return { period: periodOf(dataset, query), selection: selectionOf(query) }
}

/** As `readDataView`, for a list of events, in which one may also search. */
export function readEventsView(request: Request, dataset: Dataset): View & { readonly search: EventSearch } {
  const reading = readQuery(request, eventsQuery)
  const { class: id } = reading.parts
  const query = settle(reading, [...misusesOf(dataset, reading.parts), ...unknownClass(dataset, id)])
  return {
    period: periodOf(dataset, query),
    selection: selectionOf(query),
    search: { words: query.q, class: query.class ?? null, kind: query.source ?? null },
  }
}

/** As `readDataView`, for a series, which may be asked for under other weights and as known on an earlier day. */
export function readSeriesView(request: Request, dataset: Dataset): View & Weighed {
  const reading = readQuery(request, seriesQuery)
  const query = settle(reading, [
    ...misusesOf(dataset, reading.parts),
    ...unknownWeights(dataset, 'w', reading.parts.w ?? null),
  ])
  return { period: periodOf(dataset, query), selection: selectionOf(query), ...weighedBy(dataset, query) }
}

/** As `readDataView`, for a chart, which needs a week at least and has a size, a theme and layers. */
export function readChartView(request: Request, dataset: Dataset) {
  const reading = readQuery(request, chartQuery)
  const misuses = [...misusesOf(dataset, reading.parts), ...misweighed(dataset, reading.parts)]
  if (misuses.length === 0) misuses.push(...short(periodOf(dataset, reading.parts)))
  const query = settle(reading, misuses)
  const { size, theme, milestones, stems, range, thread = null } = query
  const layers = { milestones, stems, range }
  const line: LineChoice = {
    lines: inOrder(query.lines ?? []),
    parts: query.parts ?? null,
    ...weighedBy(dataset, query),
  }
  return {
    period: periodOf(dataset, query),
    selection: selectionOf(query),
    thread,
    line,
    size,
    theme,
    layers,
  }
}

/** The days of a request for what only the whole index has. @throws ApiError when it asks for what is not there */
export function readRangeView(
  request: Request,
  dataset: Dataset,
): { readonly period: Period; readonly shape: 'days' | 'ends'; readonly acts: 'all' | 'recorded' } {
  const reading = readQuery(request, rangeQuery)
  const query = settle(reading, misusesOf(dataset, reading.parts))
  return { period: periodOf(dataset, query), shape: query.shape, acts: query.acts }
}

/** The two days of a change, which may be neighbours or the same. @throws ApiError when it asks for what is not there */
export function readChange(request: Request, dataset: Dataset): View {
  const reading = readQuery(request, changeQuery)
  const query = settle(reading, misusesOf(dataset, reading.parts))
  return { period: { from: query.from, to: query.to }, selection: selectionOf(query) }
}

/** The events and weights of a request that names its day elsewhere. @throws ApiError when it asks for what is not there */
export function readSumView(request: Request, dataset: Dataset): Weighed & { selection: Selection } {
  const reading = readQuery(request, dayQuery)
  const query = settle(reading, [
    ...unknownNames(dataset, selectionOf(reading.parts)),
    ...misweighed(dataset, reading.parts),
  ])
  return { selection: selectionOf(query), ...weighedBy(dataset, query) }
}

/** The day as of whose record a request asks for what lines are made of; null for today's. */
export function readKnown(request: Request, dataset: Dataset): Day | null {
  const reading = readQuery(request, recordQuery)
  return settle(reading, unrecorded(dataset, reading.parts.known ?? null)).known ?? null
}

/** What a request wants frozen, and the sharer's words with it. @throws ApiError when it cannot be frozen as asked */
export async function readShare(
  request: Request,
  dataset: Dataset,
): Promise<{ spec: SnapshotSpec; words: SnapshotWords }> {
  const reading = await readJson(request, snapshotBody)
  const covered = coveredPeriod(dataset)
  const misuses = [
    ...misusesOf(dataset, { ...reading.parts, p: undefined }),
    ...outside(covered, 'day', reading.parts.day ?? undefined),
    ...unknownWeights(dataset, 'weights', reading.parts.weights ?? null),
    ...unrecorded(dataset, reading.parts.known ?? null),
  ]
  const { from: first, to: last } = reading.parts
  if (misuses.length === 0 && first !== undefined && last !== undefined)
    misuses.push(...short({ from: first, to: last }))
  const known = reading.parts.known ?? null
  const on = reading.parts.day ?? (last !== undefined && known !== null && known < last ? known : last)
  if (misuses.length === 0 && on !== undefined) misuses.push(...unknownThen(dataset, known, on))
  const { from, to, by, domain, tone, happened, thread, ...more } = settle(reading, misuses)
  const { milestones, stems, range, title, note, lines, parts } = more
  const line = { lines: inOrder(lines), parts, ...weighedBy(dataset, { w: more.weights, known }) }
  const selection = selectionOf({ by, domain, tone, happened })
  return {
    spec: {
      from: printDay(from),
      to: printDay(to),
      day: printDay(on ?? to),
      ...selection,
      milestones,
      stems,
      thread: thread ?? null,
      ...PLAIN_LINE,
      // A part has no range: asked for or not, it is the same picture under the same code.
      range: range && hasRange({ selection, line }),
      ...specOfLine(line),
    },
    words: title === null && note === null ? null : { title, note },
  }
}

type Weighed = Pick<LineChoice, 'weights' | 'known'>

/** Weights as asked and the day of the record. */
type AskedWeights = { readonly w?: string | null; readonly known?: Day | null }

function misweighed(dataset: Dataset, { w, known }: AskedWeights): Misuse[] {
  return [...unknownWeights(dataset, 'w', w ?? null), ...unrecorded(dataset, known ?? null)]
}

function weighedBy({ codebook }: Dataset, { w, known }: AskedWeights): Weighed {
  return { weights: readWeights(w ?? '', Object.keys(codebook.groups)).weights, known: known ?? null }
}

function inOrder(lines: readonly Variant[]): Variant[] {
  return VARIANTS.filter((variant) => lines.includes(variant))
}

type Asked = Partial<Pick<DataQuery, 'from' | 'to' | 'p'>> & {
  readonly [Name in keyof SelectionQuery]?: SelectionQuery[Name] | null
} & { readonly thread?: string | null }

/** What a request asks for that the record does not have. */
export function misusesOf(dataset: Dataset, asked: Asked): Misuse[] {
  const { from, to, p, thread } = asked
  const covered = coveredPeriod(dataset)
  const days = [...outside(covered, 'from', from), ...outside(covered, 'to', to)]
  if (p !== undefined && (from !== undefined || to !== undefined))
    days.push({ name: 'p', found: `${quote(p)} beside from or to`, expected: 'either p, or from and to' })
  if (days.length === 0) days.push(...backwards({ from: from ?? covered.from, to: to ?? covered.to }))
  return [...days, ...unknownNames(dataset, selectionOf(asked)), ...threadless(dataset, thread ?? null)]
}

/** The days a request asks for. */
export function periodOf(dataset: Dataset, { from, to, p }: Asked): Period {
  const covered = coveredPeriod(dataset)
  const years = p === undefined ? Number.NaN : Number.parseInt(p, 10)
  if (Number.isNaN(years)) return { from: from ?? covered.from, to: to ?? covered.to }
  const start = addDays(addMonths(covered.to, -12 * years), 1)
  return { from: start < covered.from ? covered.from : start, to: covered.to }
}

function selectionOf({ by, domain, tone, happened }: Asked): Selection {
  return { by: by ?? null, domains: domain ?? [], tone: tone ?? null, happened: happened ?? null }
}
