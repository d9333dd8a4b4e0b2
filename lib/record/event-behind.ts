import type { Day } from '../event/day'
import type { Event } from '../event/event'
import type { Dataset } from './dataset'
import { type LabelledSource, labelSources } from './label-sources'

/** An event that says how a channel or a condition stood, with the source to open for it. */
export type EventBehind = {
  readonly id: string
  readonly day: Day
  readonly precision: Event['precision']
  readonly title: string
  /** Of those that can be opened, one a government published, else of the most reliable kind, rather not carried by another. */
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
  return { id, day: date, precision, title, source: sourceToOpen(dataset, event) }
}

function sourceToOpen(dataset: Dataset, event: Event): LabelledSource | null {
  const sources = labelSources(dataset, event)
  const online = sources.filter(({ url }) => url !== null)
  const [best] = online.toSorted((a, b) =>
    rank(dataset, a) < rank(dataset, b) ? -1 : rank(dataset, a) > rank(dataset, b) ? 1 : 0,
  )
  return best ?? sources[0] ?? null
}

/** Sorts before that of a source less fit to be opened first. */
function rank({ codebook }: Dataset, { publisher, origin }: LabelledSource): string {
  const { kind } = origin ?? publisher
  return `${kind === 'government' ? 0 : 1}${codebook.reliability[kind] ?? 'F'}${origin === null ? 0 : 1}`
}
