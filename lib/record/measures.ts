import type { Period } from '../chart/period'
import type { Day } from '../event/day'
import type { Measure, MeasureStage } from '../event/measure'
import { lifeOf, type MeasurePiece } from '../measures/life'
import { type MeasureStatus, stageOn, statusOn } from '../measures/status'
import { loadOn } from '../tension/persistence'
import type { Dataset } from './dataset'
import { type EventLink, linkTo } from './event-link'
import { type LabelledSource, labelSource, labelSources } from './label-sources'
import { daySum } from './read'

/** A stage with the event or the source that shows it. */
export type KnownStage = Omit<MeasureStage, 'event' | 'source'> & {
  readonly event: EventLink | null
  readonly source: LabelledSource | null
}

/** A measure as it stood on a day, with its whole life. */
export type MeasureOnDay = Pick<Measure, 'id' | 'title' | 'by' | 'on' | 'instrument' | 'reach'> & {
  readonly status: MeasureStatus
  /** Part of it in force, 0 to 1. */
  readonly share: number
  /** The stage that decides on that day; null before the first. */
  readonly stage: KnownStage | null
  readonly stages: readonly KnownStage[]
}

/** A row of the board: a measure, its pieces over a period, and what it adds to the index on a day. */
export type BoardMeasure = MeasureOnDay & {
  readonly domain: string
  /** Its size: the score of the act that imposed it, times its part of it. */
  readonly score: number
  readonly authority: Measure['authority'] | null
  readonly coverage: Measure['coverage'] | null
  /** Null for a measure older than the record. */
  readonly imposedBy: EventLink | null
  readonly sources: readonly LabelledSource[]
  readonly pieces: readonly MeasurePiece[]
  /** Raw and index points it adds on the day. */
  readonly raw: number
  readonly points: number
  readonly expected: Measure['expected'] | null
  readonly checked: { readonly on: Day; readonly state: Day; readonly source: LabelledSource } | null
  readonly unconfirmed: string | null
  readonly note: string | null
}

/** A measure as it stood on a day. */
export function measureOn(dataset: Dataset, measure: Measure, day: Day): MeasureOnDay {
  const { id, title, by, on, instrument, reach } = measure
  const stage = stageOn(measure, day)
  return {
    id,
    title,
    by,
    on,
    instrument,
    reach,
    status: statusOn(measure, day),
    share: stage?.share ?? 0,
    stage: stage && knownStage(dataset, stage),
    stages: measure.stages.map((one) => knownStage(dataset, one)),
  }
}

/** Every measure of the record by its first day, as it stood over a period and on a day. */
export function measureBoard(dataset: Dataset, period: Period, on: Day): BoardMeasure[] {
  const { codebook, scorings } = dataset
  const { slope } = daySum(dataset, on)
  return [...dataset.measures]
    .sort((a, b) => firstDay(a) - firstDay(b) || (a.id < b.id ? -1 : 1))
    .flatMap((measure): BoardMeasure[] => {
      const scoring = scorings.get(measure.imposedBy ?? measure.id)?.event
      const load = scoring?.measures.find(({ id }) => id === measure.id)
      const raw = scoring && load ? loadOn(scoring, load, on, codebook.constants) : 0
      const imposing = dataset.events.find(({ id }) => id === measure.imposedBy)
      const { checked } = measure
      return [
        {
          ...measureOn(dataset, measure, on),
          domain: scoring?.domain ?? measure.domain ?? '',
          score: (scoring?.score ?? 0) * measure.part,
          authority: measure.authority ?? null,
          coverage: measure.coverage ?? null,
          imposedBy: imposing ? linkTo(dataset, imposing) : null,
          sources: labelSources(dataset, measure),
          pieces: lifeOf(measure, period),
          raw,
          points: raw * slope,
          expected: measure.expected ?? null,
          checked: checked && {
            on: checked.on,
            state: checked.state,
            source: labelSource(dataset, checked.source),
          },
          unconfirmed: measure.unconfirmed ?? null,
          note: measure.note ?? null,
        },
      ]
    })
}

/** A stage of a measure that an event made. */
export type StageMade = Pick<Measure, 'id' | 'title'> & Pick<MeasureStage, 'stage' | 'on' | 'share'>

/** What an event did to measures it did not impose: the stages that name it. */
export function stagesMadeBy({ measures }: Pick<Dataset, 'measures'>, event: string): StageMade[] {
  return measures.flatMap(({ id, title, imposedBy, stages }) =>
    imposedBy === event
      ? []
      : stages
          .filter((stage) => stage.event === event)
          .map(({ stage, on, share }) => ({ id, title, stage, on, share })),
  )
}

function knownStage(dataset: Dataset, { event: id, source, ...stage }: MeasureStage): KnownStage {
  const event = dataset.events.find((candidate) => candidate.id === id)
  return {
    ...stage,
    event: event ? linkTo(dataset, event) : null,
    source: source ? labelSource(dataset, source) : null,
  }
}

function firstDay({ stages }: Measure): number {
  return stages[0]?.on ?? 0
}
