import { formatList } from '@/lib/chart/format'
import type { Day } from '@/lib/event/day'
import type { Correction, Event } from '@/lib/event/event'

/** What a reader calls each field of a record that can be corrected. */
const FIELD_NAMES: Readonly<Record<keyof Correction['was'], string>> = {
  date: 'date',
  endDate: 'last day',
  precision: 'precision of the date',
  title: 'title',
  summary: 'summary',
  initiator: 'who acted',
  target: 'whom it was addressed to',
  domain: 'domain',
  cameo: 'CAMEO code',
  class: 'class',
  context: 'whether it is scored',
  modifiers: 'modifiers',
  step: 'step',
  standing: 'time in force',
  confidence: 'confidence',
  sources: 'sources',
}

/** A correction as a list shows it. */
export type CorrectionRow = {
  readonly event: string
  readonly title: string
  readonly on: Day
  readonly reason: string
  /** The fields that changed, in words. */
  readonly fields: string
}

/** All corrections of the record, newest first. */
export function correctionsOf(events: readonly Event[]): CorrectionRow[] {
  return events
    .flatMap(({ id, title, corrections }) =>
      corrections.map(({ on, reason, was }) => ({
        event: id,
        title,
        on,
        reason,
        fields: formatList(
          Object.entries(FIELD_NAMES).flatMap(([field, name]) => (field in was ? [name] : [])),
        ),
      })),
    )
    .sort((a, b) => b.on - a.on || (a.event < b.event ? -1 : 1))
}
