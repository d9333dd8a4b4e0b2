import type { Day } from '../event/day'
import type { Event } from '../event/event'
import type { Dataset } from './dataset'
import { type LabelledSource, labelSources } from './event-detail'

/** An event that says how a channel or a condition stood, with the source to open for it. */
export type EventBehind = {
  readonly id: string
  readonly day: Day
  readonly precision: Event['precision']
  readonly title: string
  /** The first that a government published and that can be opened; else the first that can be opened; else the first. */
  readonly source: LabelledSource | null
}

/** Finds events of the record by id; null for none. */
export function eventsBehind(dataset: Dataset): (id: string | null) => EventBehind | null {
  const events = new Map(dataset.events.map((event) => [event.id, event]))
  return (id) => {
    const event = id === null ? undefined : events.get(id)
    return event ? behind(dataset, event) : null
  }
}

function behind(dataset: Dataset, event: Event): EventBehind {
  const { id, date, precision, title } = event
  return { id, day: date, precision, title, source: sourceToOpen(labelSources(dataset, event)) }
}

function sourceToOpen(sources: readonly LabelledSource[]): LabelledSource | null {
  const online = sources.filter(({ url }) => url !== null)
  const official = online.find(({ publisher, origin }) => (origin ?? publisher).kind === 'government')
  return official ?? online[0] ?? sources[0] ?? null
}
