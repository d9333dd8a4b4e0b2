import { checkActs } from './check-acts'
import { checkConditions } from './check-conditions'
import { checkMeasures, type FiledMeasure } from './check-measures'
import { adviseName, checkRegistries, type Registries } from './check-registries'
import type { Draft } from './draft'
import type { Event } from './event'
import { EVENT_RULES } from './event-rules'
import type { Finding } from './finding'
import { sourcesOf } from './measure-rules'
import type { Say } from './rule'

/** One file of content/events: what its name says and what could be read of it. */
export type FiledEvent = {
  /** Path inside the content folder. */
  readonly file: string
  /** The id its name stands for. */
  readonly id: string
  readonly event: Draft<Event>
}

/** A content folder as far as it could be read. */
export type FiledContent = Registries & {
  readonly events: readonly FiledEvent[]
  readonly measures: readonly FiledMeasure[]
  /** Publishers named in files that could not be read, so that they do not look unused. */
  readonly mentionedPublishers: ReadonlySet<string>
}

/**
 * Checks the rules across files: names that must resolve, days in order, sums the codebook allows.
 *
 * Parts that could not be read are passed over, so that one broken file does not raise false alarms in others.
 */
export function checkContent(content: FiledContent): Finding[] {
  const index = indexEvents(content.events)
  const used = new Set(content.mentionedPublishers)
  const sources = [
    ...content.events.flatMap(({ event }) => event?.sources ?? []),
    ...content.measures.flatMap(({ measure }) =>
      (measure ? sourcesOf(measure) : []).map(({ source }) => source),
    ),
  ]
  for (const source of sources) {
    if (source?.publisher !== undefined) used.add(source.publisher)
    if (source?.origin !== undefined) used.add(source.origin)
  }
  return [
    ...content.events.flatMap((filed) => checkEvent(filed, content, index)),
    ...checkRegistries(content, new Set(index.keys()), used),
    ...checkConditions(content, content.events),
    ...checkMeasures(content, content.measures, content.events),
    ...checkActs(content, content.events),
  ]
}

function indexEvents(events: readonly FiledEvent[]): Map<string, FiledEvent> {
  const index = new Map(events.map((filed) => [filed.id, filed]))
  for (const filed of events)
    if (filed.event?.id) index.set(filed.event.id, index.get(filed.event.id) ?? filed)
  return index
}

function checkEvent(filed: FiledEvent, content: FiledContent, index: Map<string, FiledEvent>): Finding[] {
  const { file, event } = filed
  if (!event) return []
  const findings: Finding[] = []
  const say: Say = (path, found, expected, fix) => findings.push({ file, path, found, expected, fix })
  for (const rule of EVENT_RULES) rule(event, content, say)
  checkLinks(filed, index, say)
  return findings
}

function checkLinks({ file, id, event }: FiledEvent, index: Map<string, FiledEvent>, say: Say): void {
  if (event?.id !== undefined && index.get(event.id)?.file !== file)
    say(['id'], `"${event.id}"`, 'an id no other file has', `compare with ${index.get(event.id)?.file}`)

  const resolve = (path: Finding['path'], to: string): FiledEvent | undefined => {
    const found = index.get(to)
    if (!found)
      say(path, `"${to}"`, 'the id of an event of this record', adviseName(to, [...index.keys()], 'events'))
    return found
  }
  const links = (['respondsTo', 'follows'] as const).flatMap((key) =>
    (event?.[key] ?? []).map((to, i) => ({ to, path: [key, i] })),
  )
  for (const { to, path } of links) {
    if (to === undefined) continue
    const answered = resolve(path, to)?.event
    if (to === event?.id || to === id)
      say(path, `"${to}", the event itself`, 'an earlier event', 'remove the link')
    else if (answered?.date !== undefined && event?.date !== undefined && answered.date > event.date)
      say(
        path,
        `"${to}", which is later`,
        'an event of the same day or earlier',
        'turn the link around, or remove it',
      )
  }
  for (const [i, to] of (event?.follows ?? []).entries())
    if (to !== undefined && event?.respondsTo?.includes(to))
      say(['follows', i], `"${to}", which respondsTo names too`, 'one of the two', 'keep respondsTo alone')
}
