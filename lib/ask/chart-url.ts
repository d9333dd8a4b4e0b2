import { createLoader, createSerializer } from 'nuqs/server'
import { type LineChoice, PUBLISHED_LINE } from '../chart/line-choice'
import { type Period, type PeriodChoice, PRESET_YEARS, resolvePeriod } from '../chart/period'
import { clampDay, type Day, isDay, parseDay, printDay } from '../event/day'
import type { Selection } from '../tension/selection'
import {
  type AskedFacts,
  type ChartParams,
  chartParams,
  type Misread,
  type PartialChartParams,
} from './asked'
import { lineParams, readLineParams } from './line-params'

export {
  type AskedFacts,
  type ChartParams,
  chartParams,
  type Misread,
  type PartialChartParams,
} from './asked'

export const loadChartParams = createLoader(chartParams)
/** Writes parameters after a path: `serializeChart('/', { p: '3y' })` is `/?p=3y`. */
export const serializeChart = createSerializer(chartParams)

/** What an address asks for, in the product's own terms, and what in it could not be used. */
export type ChartRequest = {
  readonly choice: PeriodChoice
  readonly period: Period
  readonly selection: Selection
  /** The event whose thread is drawn. */
  readonly thread: string | null
  readonly line: LineChoice
  /** The day whose sum is open: inside the covered days; the end of the period when not given. */
  readonly day: Day
  /** Whether the address names the day. */
  readonly dayChosen: boolean
  readonly misread: readonly Misread[]
}

const TONES = ['raises', 'eases'] as const
const HAPPENED = ['yes', 'no'] as const

/**
 * Reads chart parameters against the data set. Unknown values are left out and reported, never guessed.
 *
 * @param linked ids of the events that have a thread
 */
export function readChartParams(
  params: PartialChartParams,
  facts: AskedFacts,
  linked: ReadonlySet<string>,
): ChartRequest {
  const misread: Misread[] = []
  const covered: Period = { from: facts.coverage.from, to: facts.coverage.asOf }

  const readDay = (name: 'from' | 'to' | 'day', used: string): Day | null => {
    const found = params[name]
    if (found === null || found === undefined) return null
    if (!isDay(found)) {
      misread.push({ name, found, expected: 'a date as YYYY-MM-DD', used })
      return null
    }
    const day = parseDay(found)
    const inside = clampDay(day, covered.from, covered.to)
    if (inside !== day)
      misread.push({
        name,
        found,
        expected: `a date from ${printDay(covered.from)} to ${printDay(covered.to)}`,
        used: printDay(inside),
      })
    return inside
  }

  const from = readDay('from', printDay(covered.from))
  const to = readDay('to', printDay(covered.to))
  let choice: PeriodChoice = { kind: 'all' }
  if (from !== null || to !== null)
    choice = { kind: 'between', from: from ?? covered.from, to: to ?? covered.to }
  else if (params.p !== null && params.p !== undefined && params.p !== 'all') {
    const years = PRESET_YEARS.find((n) => `${n}y` === params.p)
    if (years) choice = { kind: 'last', years }
    else
      misread.push({
        name: 'p',
        found: params.p,
        expected: `one of ${PRESET_YEARS.map((n) => `${n}y`).join(', ')}, all`,
        used: 'all',
      })
  }
  const period = resolvePeriod(choice, covered)

  const sides = facts.sides.map((side) => side.code)
  const by = params.by?.toUpperCase() ?? null
  const knownBy = by === null || sides.includes(by)
  if (!knownBy)
    misread.push({
      name: 'by',
      found: params.by ?? '',
      expected: `one of ${sides.join(', ')}`,
      used: 'both sides',
    })

  const asked = [...new Set(params.domain)]
  const domains = asked.filter((domain) => Object.hasOwn(facts.domains, domain))
  for (const found of asked.filter((domain) => !domains.includes(domain)))
    misread.push({
      name: 'domain',
      found,
      expected: `one of ${Object.keys(facts.domains).join(', ')}`,
      used: domains.length > 0 ? `only ${domains.join(', ')}` : 'all domains',
    })

  const tone = TONES.find((t) => t === params.tone) ?? null
  if (params.tone && !tone)
    misread.push({ name: 'tone', found: params.tone, expected: `one of ${TONES.join(', ')}`, used: 'both' })

  const happened = HAPPENED.find((h) => h === params.happened) ?? null
  if (params.happened && !happened)
    misread.push({
      name: 'happened',
      found: params.happened,
      expected: `one of ${HAPPENED.join(', ')}`,
      used: 'both',
    })

  const thread = params.thread && linked.has(params.thread) ? params.thread : null
  if (params.thread && !thread)
    misread.push({
      name: 'thread',
      found: params.thread,
      expected: 'the id of an event that answers another or is answered',
      used: 'no thread',
    })

  const line = readLineParams(params, facts, misread)
  const day = readDay('day', printDay(period.to))
  return {
    choice,
    period,
    selection: { by: knownBy ? by : null, domains: domains.sort(), tone, happened },
    thread,
    line,
    day: day ?? lastKnown(period.to, line, covered.from),
    dayChosen: day !== null,
    misread,
  }
}

/** The last day of a period the line says something of. */
function lastKnown(to: Day, { known }: LineChoice, first: Day): Day {
  return known === null ? to : clampDay(known, first, to)
}

/** Absolute parameters of a view: what a share carries, so that a link never means another period later. */
export function absoluteParams(
  period: Period,
  selection: Selection,
  day: Day | null,
  thread: string | null = null,
  line: LineChoice = PUBLISHED_LINE,
): PartialChartParams {
  return {
    p: null,
    from: printDay(period.from),
    to: printDay(period.to),
    ...selectionParams(selection),
    thread,
    day: day === null ? null : printDay(day),
    ...lineParams(line),
  }
}

/** Address of the whole sum of a day, under the weights and as known on the day of a line. */
export function sumAddress(day: Day, selection: Selection, { weights, known }: LineChoice): string {
  return serializeChart(`/days/${printDay(day)}`, {
    ...selectionParams(selection),
    ...lineParams({ ...PUBLISHED_LINE, weights, known }),
  })
}

/** The parameters of a selection; null where everything is chosen. */
export function selectionParams({
  by,
  domains,
  tone,
  happened,
}: Selection): Pick<ChartParams, 'by' | 'domain' | 'tone' | 'happened'> {
  return { by, domain: domains.length > 0 ? [...domains] : null, tone, happened }
}
