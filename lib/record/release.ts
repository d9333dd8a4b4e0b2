import { formatCounted, formatScore } from '../chart/format'
import { addDays, type Day, printDay } from '../event/day'
import type { Measure } from '../event/measure'
import type { Release } from '../event/registry'
import { roundTo } from '../tension/printed-sum'
import type { Dataset } from './dataset'

/** What a release is compared by: the index of every day to 0.0001, and what each event counted for. */
export type Published = {
  readonly version: string
  readonly codebook: string
  readonly events: Readonly<Record<string, PublishedEvent>>
  /** Stages of each measure, as one line. */
  readonly measures: Readonly<Record<string, string>>
  readonly series: { readonly first: Day; readonly index: readonly number[] }
}
type PublishedEvent = { readonly score: number; readonly weight: number; readonly corrections: number }

/** Decimals of the index kept in a release. */
export const RELEASE_DIGITS = 4
/** The least difference that is no rounding: half a unit of the last decimal kept. */
const MOVED = 0.5 * 10 ** -RELEASE_DIGITS
/** Events named in a summary before the rest is counted. */
const NAMED = 20
/** Days a printed move is apart from any larger one, so that one change is not listed day by day. */
const APART_DAYS = 30

/** The data set as a release keeps it. */
export function publishedOf(dataset: Dataset): Published {
  const { events, measures, scorings, series, dataVersion, methodVersion } = dataset
  return {
    version: dataVersion,
    codebook: methodVersion,
    events: Object.fromEntries(
      events.flatMap(({ id, corrections }) => {
        const scored = scorings.get(id)?.event
        return scored
          ? [[id, { score: scored.score, weight: scored.weight, corrections: corrections.length }]]
          : []
      }),
    ),
    measures: Object.fromEntries(measures.map((measure) => [measure.id, printStages(measure)])),
    series: {
      first: series.first,
      index: Array.from(series.index, (value) => roundTo(value, RELEASE_DIGITS)),
    },
  }
}

/** "2018-09-24 effective 1, 2020-02-14 reduced 0.5". */
function printStages({ stages }: Measure): string {
  return stages.map(({ on, stage, share }) => `${printDay(on)} ${stage} ${share}`).join(', ')
}

/** A day whose index is another than in the release before. */
export type Move = { readonly day: Day; readonly from: number; readonly to: number }

/**
 * The days that moved most, largest first, each at least 30 days from any larger one. Days that only one of the
 * two covers are passed over.
 */
export function largestMoves(before: Published['series'], after: Published['series'], most: number): Move[] {
  const moves = after.index
    .flatMap((to, i): Move[] => {
      const day = addDays(after.first, i)
      const from = before.index[day - before.first]
      return from === undefined || Math.abs(to - from) <= MOVED ? [] : [{ day, from, to }]
    })
    .sort((a, b) => sizeOf(b) - sizeOf(a) || a.day - b.day)
  const kept: Move[] = []
  for (const move of moves) {
    if (kept.length === most) break
    if (kept.every(({ day }) => Math.abs(day - move.day) >= APART_DAYS)) kept.push(move)
  }
  return kept
}

function sizeOf({ from, to }: Move): number {
  return Math.abs(to - from)
}

/** "2022-08-02: 71.2000 to 70.9000 (-0.3000)". */
export function printMove({ day, from, to }: Move): string {
  const by = to - from
  return `${printDay(day)}: ${from.toFixed(RELEASE_DIGITS)} to ${to.toFixed(RELEASE_DIGITS)} (${by > 0 ? '+' : ''}${by.toFixed(RELEASE_DIGITS)})`
}

/**
 * What the data set changes against the last release, one change a line; empty when nothing does.
 *
 * @param last null before the first release
 */
function releaseSummary(last: Published | null, dataset: Dataset): string[] {
  const now = publishedOf(dataset)
  if (last === null) return [`First release: ${formatCounted(dataset.events.length, 'event')}`]
  const lines = [
    ...codebookLines(last, dataset),
    ...coverageLines(last, now),
    ...eventLines(last, now, dataset),
    ...measureLines(last, now),
  ]
  if (lines.length > 0) return lines
  if (largestMoves(last.series, now.series, 1).length > 0)
    return ['The same events and scores, added up otherwise']
  return last.version === now.version ? [] : ['Texts, sources or registries; no score and no day changed']
}

/** The entry of releases.yaml for what is released now; null when nothing changed. */
export function releaseEntry(last: Published | null, dataset: Dataset, date: Day): Release | null {
  const summary = releaseSummary(last, dataset)
  if (summary.length === 0) return null
  const [move] = last === null ? [] : largestMoves(last.series, publishedOf(dataset).series, 1)
  return {
    id: dataset.dataVersion,
    date,
    codebook: dataset.methodVersion,
    events: dataset.events.length,
    summary,
    largestMove: move ?? null,
  }
}

function codebookLines(last: Published, { codebook }: Dataset): string[] {
  if (last.codebook === codebook.version) return []
  const reasons = codebook.changes.filter(({ version }) => version === codebook.version)
  return [
    `Codebook ${last.codebook} to ${codebook.version}${reasons.map(({ reason }) => `: ${reason}`).join('')}`,
  ]
}

function coverageLines({ series: last }: Published, { series: now }: Published): string[] {
  const lastOf = ({ first, index }: Published['series']) => printDay(addDays(first, index.length - 1))
  return [
    ...(last.first === now.first
      ? []
      : [`Starts on ${printDay(now.first)}, before on ${printDay(last.first)}`]),
    ...(lastOf(last) === lastOf(now) ? [] : [`Covered to ${lastOf(now)}, before to ${lastOf(last)}`]),
  ]
}

function eventLines(last: Published, now: Published, { events }: Dataset): string[] {
  const reasons = new Map(events.map(({ id, corrections }) => [id, corrections]))
  const added = Object.keys(now.events).filter((id) => !(id in last.events))
  const removed = Object.keys(last.events).filter((id) => !(id in now.events))
  const corrected: string[] = []
  const rescored: string[] = []
  for (const [id, event] of Object.entries(now.events)) {
    const before = last.events[id]
    if (!before) continue
    for (const { reason } of reasons.get(id)?.slice(before.corrections) ?? [])
      corrected.push(`${id} (${reason})`)
    const parts = [
      ...(before.score === event.score
        ? []
        : [`score ${formatScore(before.score)} to ${formatScore(event.score)}`]),
      ...(before.weight === event.weight ? [] : [`source weight ${before.weight} to ${event.weight}`]),
    ]
    if (parts.length > 0) rescored.push(`${id}, ${parts.join(', ')}`)
  }
  return [
    ...named('Added', added),
    ...named('Removed', removed),
    ...named('Corrected', corrected),
    ...named('Re-scored', rescored),
  ]
}

function measureLines({ measures: last }: Published, { measures: now }: Published): string[] {
  // A release of before there was a register says nothing of measures.
  if (Object.keys(last).length === 0)
    return Object.keys(now).length === 0
      ? []
      : [`Register of measures begun: ${formatCounted(Object.keys(now).length, 'measure')}`]
  const kept = Object.keys(now).filter((id) => id in last && now[id] !== last[id])
  return [
    ...named(
      'Measure added',
      Object.keys(now).filter((id) => !(id in last)),
    ),
    ...named(
      'Measure removed',
      Object.keys(last).filter((id) => !(id in now)),
    ),
    ...named(
      'Other stages',
      kept.map((id) => `${id} (${now[id]})`),
    ),
  ]
}

function named(what: string, items: readonly string[]): string[] {
  const lines = items.slice(0, NAMED).map((item) => `${what}: ${item}`)
  const more = items.length - lines.length
  return more > 0 ? [...lines, `${what}: ${more} more`] : lines
}
