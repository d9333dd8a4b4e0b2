import type { Constants } from '../codebook/codebook'
import type { EventSummary } from '../codebook/event-summary'
import type { ScoredEvent } from '../codebook/score'
import type { Day } from '../event/day'
import { type DaySum, sumOfDay } from '../tension/contributions'
import { indexSeries } from '../tension/index-series'
import type { LineRecord } from '../tension/line-record'
import { memorySeries, partSeries } from '../tension/parts'
import { perClass } from '../tension/reader-weights'
import { reweigh } from '../tension/reweigh'
import { EVERYTHING, type Selection, shareOf } from '../tension/selection'
import { variantOf } from '../tension/variants'
import { VARIANT_WORDS } from '../words/variant-words'
import type { DailyValues, Overlay } from './build-view'
import type { ChartFacts } from './facts'
import { formatDay } from './format'
import { isPublished, type LineChoice, lineNotice, lineQualifier } from './line-choice'
import type { NamedLine } from './view'

/** The records a line is made from: today's, and the one known on the chosen day where one is chosen. */
export type LineSources = { readonly today: LineRecord; readonly earlier: LineRecord | null }

/** Events and constants under the chosen weights and as known on the chosen day. */
export type WeighedRecord = {
  readonly events: readonly ScoredEvent[]
  readonly constants: Constants
  readonly span: LineRecord['span']
}

/** What a choice leaves of the record to add up: pure, so that pages, pictures and browsers get the same line. */
export function weighRecord(
  { today, earlier }: LineSources,
  { weights }: Pick<LineChoice, 'weights'>,
): WeighedRecord {
  const { events, constants, classes, span } = earlier ?? today
  if (weights === null) return { events: events.map(({ event }) => event), constants, span }
  const bases = Object.fromEntries(Object.entries(classes).map(([id, { base }]) => [id, base]))
  return { ...reweigh(events, perClass(weights, classes), bases, constants), span }
}

/** A line with all that is drawn with it, over all covered days of today's record. */
export type ComposedLine = { readonly series: DailyValues; readonly overlay: Overlay }

/**
 * The main line of a choice and its overlay. Days the chosen record could not know have no value, and neither
 * has any day before something was recorded: that is not the same as calm.
 *
 * @param domains domain id to name, in the order in which parts are stacked
 */
export function composeLine(
  sources: LineSources,
  choice: LineChoice,
  selection: Selection,
  domains: ChartFacts['domains'],
): ComposedLine {
  const record = weighRecord(sources, choice)
  const { first } = sources.today.span
  const overlay: Overlay = {
    range: null,
    lines: [...ghosts(sources, choice, selection), ...variants(record, choice, selection)],
    stack: stackOf(record, choice, selection, domains),
    notice: lineNotice(choice),
    qualifier: lineQualifier(choice),
  }
  return { series: { first, values: valuesOf(record, record.events, selection) }, overlay }
}

/** The published line under one that is not: what it would be compared with otherwise is only remembered. */
function ghosts({ today }: LineSources, choice: LineChoice, selection: Selection): NamedLine[] {
  if (isPublished(choice)) return []
  const published = weighRecord({ today, earlier: null }, { weights: null })
  const named =
    choice.weights === null ? { id: 'today', label: 'Today' } : { id: 'published', label: 'Published' }
  return [{ ...named, values: valuesOf(published, published.events, selection) }]
}

function variants(record: WeighedRecord, { lines }: LineChoice, selection: Selection): NamedLine[] {
  return lines.map((variant) => ({
    id: variant,
    label: VARIANT_WORDS[variant].label,
    values: valuesOf(record, variantOf(record.events, variant), selection),
  }))
}

function stackOf(
  record: WeighedRecord,
  { parts }: LineChoice,
  selection: Selection,
  domains: ChartFacts['domains'],
): NamedLine[] {
  switch (parts) {
    case null:
      return []
    case 'domain':
      return stack(record, selection, domains)
    case 'memory': {
      const { fading, inForce } = memorySeries(record.events, record.span, record.constants, selection)
      return [
        { id: 'fading', label: 'Acts, fading', values: Array.from(fading) },
        { id: 'in-force', label: 'Measures in force', values: Array.from(inForce) },
      ]
    }
    default:
      return parts satisfies never
  }
}

/** Parts of the line by domain; a domain without events has none. */
function stack(
  { events, span, constants }: WeighedRecord,
  selection: Selection,
  domains: ChartFacts['domains'],
): NamedLine[] {
  const shown = Object.keys(domains).flatMap((domain) => {
    if (selection.domains.length > 0 && !selection.domains.includes(domain)) return []
    const part = { ...selection, domains: [domain] }
    return events.some((event) => event.score !== 0 && shareOf(event, part) > 0) ? [part] : []
  })
  const series = partSeries(events, span, constants, shown)
  return shown.map(({ domains: [id = ''] }, i) => ({
    id,
    label: domains[id] ?? id,
    values: Array.from(series[i] ?? []),
  }))
}

function valuesOf(
  { span, constants }: WeighedRecord,
  events: readonly ScoredEvent[],
  selection: Selection,
): number[] {
  return events.length === 0 ? [] : Array.from(indexSeries(events, span, constants, selection).index)
}

/** A day of the composed line opened into its sum; null where nothing was known of the day. */
export function composedSum(
  { events, constants, span }: WeighedRecord,
  day: Day,
  selection: Selection = EVERYTHING,
): DaySum | null {
  return events.length === 0 || day > span.last ? null : sumOfDay(events, day, constants, selection)
}

/**
 * The events of a chart as the composed record has them: those it holds, with its scores, weights and days.
 * Titles are today's.
 */
export function composedEvents(
  { events }: WeighedRecord,
  summaries: readonly EventSummary[],
): EventSummary[] {
  const known = new Map(events.map((event) => [event.id, event]))
  return summaries.flatMap((summary) => {
    const event = known.get(summary.id)
    if (!event) return []
    const { day, initiator, domain, score, weight, didNotHappen } = event
    return { ...summary, day, initiator, domain, score, weight, didNotHappen }
  })
}

/** The facts of a chart of the composed record: its newest event may be an earlier one. */
export function composedFacts({ events }: WeighedRecord, facts: ChartFacts): ChartFacts {
  const newest = events.reduce<Day | null>(
    (latest, { day }) => (latest === null || day > latest ? day : latest),
    null,
  )
  const newestRecord = newest ?? facts.coverage.newestRecord
  return { ...facts, coverage: { ...facts.coverage, newestRecord } }
}

/** What is known and what is not about a record of an earlier day, for the control that asks for it. */
export function describeKnown(known: Day, recorded: readonly Day[]): string {
  const [first] = recorded
  if (first === undefined) return 'The record holds no event.'
  if (known < first)
    return `Nothing was recorded by ${formatDay(known)}: the first records were added on ${formatDay(first)}.`
  const later = recorded.filter((day) => day > known)
  return later.length === 0
    ? `Nothing was added or corrected after ${formatDay(known)}.`
    : `Later records were added or corrected on ${later.length} ${later.length === 1 ? 'day' : 'days'}, last on ${formatDay(later.at(-1) ?? known)}.`
}
