import { type inferParserType, parseAsArrayOf, parseAsString } from 'nuqs/server'
import type { ChartFacts } from '../chart/facts'

/**
 * The one definition of a chart in an address: page, client, API, snapshots and links read and write these.
 *
 * `p` a relative period (`3y`) · `from`, `to` two days · `by` a side's code · `domain` domains, comma
 * separated · `tone` raises or eases · `happened` yes or no · `thread` the event whose thread is drawn ·
 * `day` the day whose sum is open · `lines` other lines, comma separated · `parts` domain, for the line taken
 * apart by it · `w` a reader's weights · `known` a day, for the line as it was known then.
 */
export const chartParams = {
  p: parseAsString,
  from: parseAsString,
  to: parseAsString,
  by: parseAsString,
  domain: parseAsArrayOf(parseAsString),
  tone: parseAsString,
  happened: parseAsString,
  thread: parseAsString,
  day: parseAsString,
  lines: parseAsArrayOf(parseAsString),
  parts: parseAsString,
  w: parseAsString,
  known: parseAsString,
}
export type ChartParams = inferParserType<typeof chartParams>
export type PartialChartParams = Partial<ChartParams>

/** A value in the address that means nothing here. */
export type Misread = {
  readonly name: string
  readonly found: string
  readonly expected: string
  readonly used: string
}

/** What an address is read against. */
export type AskedFacts = Pick<ChartFacts, 'coverage' | 'sides' | 'domains' | 'groups' | 'recorded'>
