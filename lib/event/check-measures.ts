import type { Registries } from './check-registries'
import { printDay } from './day'
import type { Draft } from './draft'
import type { Event } from './event'
import type { Finding } from './finding'
import type { Measure } from './measure'
import { type ImposingEvent, MEASURE_RULES } from './measure-rules'
import type { Say } from './rule'

/** One file of content/measures: what its name says and what could be read of it. */
export type FiledMeasure = { readonly file: string; readonly id: string; readonly measure: Draft<Measure> }

type FiledEvent = { readonly file: string; readonly id: string; readonly event: Draft<Event> }

/** The rules of measures: each by itself, their parts of one event, and the events that cut them. */
export function checkMeasures(
  registries: Registries,
  measures: readonly FiledMeasure[],
  events: readonly FiledEvent[],
): Finding[] {
  const context = { ...registries, events: eventsById(events) }
  return [
    ...measures.flatMap(({ file, id, measure }) => {
      const findings: Finding[] = []
      const say: Say = (path, found, expected, fix) => findings.push({ file, path, found, expected, fix })
      const warn: Say = (path, found, expected, fix) =>
        findings.push({ file, path, found, expected, fix, warning: true })
      if (measure?.id !== undefined && measure.id !== id)
        say(['id'], `"${measure.id}"`, `"${id}", the name of the file`, 'rename the file or correct the id')
      if (measure) for (const rule of MEASURE_RULES) rule(measure, context, say, warn)
      return findings
    }),
    ...checkParts(measures),
    ...checkCuts(registries, measures, events),
  ]
}

function eventsById(events: readonly FiledEvent[]): Map<string, ImposingEvent> {
  return new Map(events.map(({ id, event }) => [id, event]))
}

/** Rounding of parts such as three thirds. */
const ROUNDING = 1e-9

function checkParts(measures: readonly FiledMeasure[]): Finding[] {
  const shared = new Map<string, FiledMeasure[]>()
  for (const filed of measures) {
    const by = filed.measure?.imposedBy
    if (by != null) shared.set(by, [...(shared.get(by) ?? []), filed])
  }
  return [...shared].flatMap(([event, group]): Finding[] => {
    const sum = group.reduce((total, { measure }) => total + (measure?.part ?? 0), 0)
    const last = group.at(-1)
    if (!last || sum <= 1 + ROUNDING) return []
    return [
      {
        file: last.file,
        path: ['part'],
        found: `parts of "${event}" that sum to ${Math.round(sum * 100) / 100}, over ${group.map(({ id }) => id).join(', ')}`,
        expected: 'at most 1',
        fix: 'give each measure its part of the event',
      },
    ]
  })
}

/** An act whose class cuts measures is a stage of one. */
function checkCuts(
  { codebook }: Registries,
  measures: readonly FiledMeasure[],
  events: readonly FiledEvent[],
): Finding[] {
  // A measure that could not be read might be the one that was cut.
  if (measures.some(({ measure }) => !measure?.stages?.every((stage) => stage !== undefined))) return []
  const acts = new Set(measures.flatMap(({ measure }) => measure?.stages?.map((stage) => stage?.event) ?? []))
  return events.flatMap(({ file, id, event }): Finding[] => {
    const name = event?.class
    if (name === undefined || codebook?.classes?.[name]?.cuts !== true || acts.has(id)) return []
    return [
      {
        file,
        path: ['class'],
        found: `${name} of ${event?.date === undefined ? id : printDay(event.date)}, which no measure names as a stage`,
        expected: 'an act that cuts a measure of the register',
        fix: 'add the stage to each measure it cut, or correct the class',
        warning: true,
      },
    ]
  })
}
