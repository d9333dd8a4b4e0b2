import { LRUCache } from 'lru-cache'
import {
  type ComposedLine,
  composedEvents,
  composeLine,
  type LineSources,
  weighRecord,
} from '../chart/compose-line'
import type { LineChoice } from '../chart/line-choice'
import { recordedOn } from '../event/as-known'
import { type Day, printDay } from '../event/day'
import { indexSeries } from '../tension/index-series'
import type { LineRecord } from '../tension/line-record'
import type { Selection } from '../tension/selection'
import type { Dataset } from './dataset'
import { coveredPeriod } from './read'
import { vintageOf } from './vintage'

/** Datasets of earlier days kept ready: a reader who goes back day by day asks for each several times. */
const VINTAGES_KEPT = 8
const vintages = new WeakMap<Dataset, LRUCache<string, Dataset>>()

/** The data set as it was known on a day; `dataset` itself for null. */
export function datasetKnown(dataset: Dataset, known: Day | null): Dataset {
  if (known === null) return dataset
  const kept = vintages.get(dataset) ?? new LRUCache<string, Dataset>({ max: VINTAGES_KEPT })
  vintages.set(dataset, kept)
  const key = printDay(known)
  const vintage = kept.get(key) ?? vintageOf(dataset, known).dataset
  kept.set(key, vintage)
  return vintage
}

/** What a line of a data set is computed from, in the browser as well as here. */
export function lineRecord({ scorings, events, dyad, codebook }: Dataset): LineRecord {
  const { from, asOf } = dyad.coverage
  return {
    events: [...scorings.values()].map(({ event, made }) => ({ event, made })),
    span: { first: from, last: asOf },
    constants: codebook.constants,
    classes: Object.fromEntries(
      Object.entries(codebook.classes).map(([id, { base, group }]) => [id, { base, group }]),
    ),
    recorded: recordedOn(events),
  }
}

/** The records a choice is made from. */
export function lineSources(dataset: Dataset, { known }: Pick<LineChoice, 'known'>): LineSources {
  return {
    today: lineRecord(dataset),
    earlier: known === null ? null : lineRecord(datasetKnown(dataset, known)),
  }
}

/** The line of a choice with all that is drawn with it. */
export function lineOf(dataset: Dataset, choice: LineChoice, selection: Selection): ComposedLine {
  return composeLine(lineSources(dataset, choice), choice, selection, dataset.dyad.domains)
}

/**
 * The data set under a reader's weights and as known on a day: everything that is read from it, sums of days
 * too, adds up to the line of the choice.
 */
export function datasetOf(dataset: Dataset, choice: Pick<LineChoice, 'weights' | 'known'>): Dataset {
  const known = datasetKnown(dataset, choice.known)
  if (choice.weights === null) return known
  const weighed = weighRecord({ today: lineRecord(known), earlier: null }, choice)
  const scored = new Map(weighed.events.map((event) => [event.id, event]))
  const { from, to } = coveredPeriod(known)
  return {
    ...known,
    codebook: { ...known.codebook, constants: weighed.constants },
    scorings: new Map(
      [...known.scorings].map(([id, scoring]) => [
        id,
        { ...scoring, event: scored.get(id) ?? scoring.event },
      ]),
    ),
    scored: weighed.events,
    summaries: composedEvents(weighed, known.summaries),
    series: indexSeries(weighed.events, { first: from, last: to }, weighed.constants),
  }
}
