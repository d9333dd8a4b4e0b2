import { printDay } from '../event/day'
import type { EventLink } from '../record/event-link'
import type { LabelledSource } from '../record/label-sources'
import type { KnownStage, MeasureOnDay } from '../record/measures'

export function printLink({ id, day, title, score }: EventLink) {
  return { id, date: printDay(day), title, score }
}

export function printSource({ published, ...source }: LabelledSource) {
  return { ...source, published: published === null ? null : printDay(published) }
}

function printStage({ on, event, source, level, note, ...stage }: KnownStage) {
  return {
    ...stage,
    on: printDay(on),
    level: level ?? null,
    note: note ?? null,
    event: event && printLink(event),
    source: source && printSource(source),
  }
}

/** A measure as it stood on a day: `by` imposed it, `target` is whom it weighs on. */
export function printMeasureOnDay({ on: target, stage, stages, ...measure }: MeasureOnDay) {
  return { ...measure, target, stage: stage && printStage(stage), stages: stages.map(printStage) }
}
