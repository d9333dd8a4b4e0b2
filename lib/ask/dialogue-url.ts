import { createLoader, createSerializer, type inferParserType, parseAsString } from 'nuqs/server'
import { formatDay } from '../chart/format'
import type { Period, PeriodChoice } from '../chart/period'
import { CONDITION_STATUSES, type ConditionStatus } from '../dialogue/conditions'
import { type Day, printDay } from '../event/day'
import { MEASURE_STATUSES, type MeasureStatus } from '../measures/status'
import { type AskedFacts, chartParams, type Misread, readChartParams } from './chart-url'
import { parseDateText } from './parse-date-text'

/** The board of channels in an address: the day it is read on, and the period of the chart. */
export const channelsParams = {
  on: parseAsString,
  p: chartParams.p,
  from: chartParams.from,
  to: chartParams.to,
}
/** The ledger in an address: the day it is read on, who asked, and what became of it. */
export const conditionsParams = { on: parseAsString, by: parseAsString, status: parseAsString }
/** The board of measures in an address: as that of channels, with whose measures, how they stand, and words looked for. */
export const measuresParams = {
  ...channelsParams,
  by: parseAsString,
  status: parseAsString,
  q: parseAsString,
}
export type MeasuresParams = inferParserType<typeof measuresParams>
export type ChannelsParams = inferParserType<typeof channelsParams>
export type ConditionsParams = inferParserType<typeof conditionsParams>

export const loadChannelsParams = createLoader(channelsParams)
export const loadConditionsParams = createLoader(conditionsParams)
/** Writes parameters after a path, as `serializeChart`. */
export const serializeChannels = createSerializer(channelsParams)
export const serializeConditions = createSerializer(conditionsParams)
export const loadMeasuresParams = createLoader(measuresParams)
export const serializeMeasures = createSerializer(measuresParams)

/** The board draws none. */
const NO_THREADS: ReadonlySet<string> = new Set()

/** What an address of the board asks for, and what in it could not be used. */
export type ChannelsRequest = {
  readonly choice: PeriodChoice
  readonly period: Period
  /** A covered day; the last of the period when not given. */
  readonly on: Day
  readonly onChosen: boolean
  readonly misread: readonly Misread[]
}

/** Reads the parameters of the board. Days may be written as people type them: a form sends them without a script. */
export function readChannelsParams(params: Partial<ChannelsParams>, facts: AskedFacts): ChannelsRequest {
  const covered = coveredBy(facts)
  const { choice, period, misread } = readChartParams(
    {
      p: params.p || null,
      from: asWritten(params.from, 'start', covered),
      to: asWritten(params.to, 'end', covered),
    },
    facts,
    NO_THREADS,
  )
  const on = readOn(params.on, covered, period.to)
  return { choice, period, on: on.day, onChosen: on.chosen, misread: [...misread, ...on.misread] }
}

/** What an address of the board of measures asks for, and what in it could not be used. */
export type MeasuresRequest = ChannelsRequest & {
  /** Code of the side whose measures are shown, or `mutual`; null for all. */
  readonly by: string | null
  readonly status: MeasureStatus | null
  readonly words: string
}

/** Reads the parameters of the board of measures. */
export function readMeasuresParams(params: Partial<MeasuresParams>, facts: AskedFacts): MeasuresRequest {
  const request = readChannelsParams(params, facts)
  const misread = [...request.misread]
  const parties = [...facts.sides.map(({ code }) => code), 'mutual']
  const by = oneOf(parties, params.by, 'by', 'all of them', misread)
  const status = oneOf(MEASURE_STATUSES, params.status, 'status', 'all of them', misread)
  return { ...request, misread, by, status, words: params.q?.trim() ?? '' }
}

/** The choice that was meant, in any case of letters; what is none is reported. */
function oneOf<Choice extends string>(
  choices: readonly Choice[],
  found: string | null | undefined,
  name: string,
  used: string,
  misread: Misread[],
): Choice | null {
  const chosen = choices.find((choice) => choice.toLowerCase() === found?.trim().toLowerCase()) ?? null
  if (found?.trim() && chosen === null)
    misread.push({ name, found, expected: `one of ${choices.join(', ')}`, used })
  return chosen
}

/** What an address of the ledger asks for, and what in it could not be used. */
export type ConditionsRequest = {
  /** A covered day; the last one when not given. */
  readonly on: Day
  readonly onChosen: boolean
  /** Code of the side that asked; null for both. */
  readonly by: string | null
  readonly status: ConditionStatus | null
  readonly misread: readonly Misread[]
}

/** Reads the parameters of the ledger. */
export function readConditionsParams(
  params: Partial<ConditionsParams>,
  facts: AskedFacts,
): ConditionsRequest {
  const covered = coveredBy(facts)
  const on = readOn(params.on, covered, covered.to)
  const misread = [...on.misread]
  const sides = facts.sides.map(({ code }) => code)
  const by = sides.find((code) => code === params.by?.toUpperCase()) ?? null
  if (params.by && by === null)
    misread.push({
      name: 'by',
      found: params.by,
      expected: `one of ${sides.join(', ')}`,
      used: 'both sides',
    })
  const status = CONDITION_STATUSES.find((known) => known === params.status) ?? null
  if (params.status && status === null)
    misread.push({
      name: 'status',
      found: params.status,
      expected: `one of ${CONDITION_STATUSES.join(', ')}`,
      used: 'all of them',
    })
  return { on: on.day, onChosen: on.chosen, by, status, misread }
}

function coveredBy({ coverage }: AskedFacts): Period {
  return { from: coverage.from, to: coverage.asOf }
}

/** A typed date as an address has it; what is none is handed on to be reported. An empty field was not filled in. */
function asWritten(text: string | null | undefined, edge: 'start' | 'end', covered: Period): string | null {
  if (!text?.trim()) return null
  const reading = parseDateText(text, edge, covered)
  return 'day' in reading ? printDay(reading.day) : text
}

function readOn(
  found: string | null | undefined,
  covered: Period,
  last: Day,
): { day: Day; chosen: boolean; misread: Misread[] } {
  if (!found?.trim()) return { day: last, chosen: false, misread: [] }
  const reading = parseDateText(found, 'end', covered)
  if ('day' in reading) return { day: reading.day, chosen: true, misread: [] }
  const [only, other] = reading.offers
  const day = only !== undefined && other === undefined ? only : last
  return {
    day,
    chosen: false,
    misread: [
      {
        name: 'on',
        found,
        expected: `a date from ${printDay(covered.from)} to ${printDay(covered.to)}, such as ${printDay(covered.to)} or ${formatDay(covered.to)}`,
        used: formatDay(day),
      },
    ],
  }
}
