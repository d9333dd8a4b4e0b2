import type { EventSummary } from '../codebook/event-summary'
import type { Dataset } from './dataset'

/** Whatever may stand in a sum, by id: events, and measures that no event of the record imposed. */
export function entriesOf({
  summaries,
  facts,
}: Pick<Dataset, 'summaries' | 'facts'>): ReadonlyMap<string, EventSummary> {
  return new Map([...summaries, ...facts.stock].map((entry) => [entry.id, entry]))
}
