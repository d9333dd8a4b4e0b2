import { formatList } from '@/lib/chart/format'
import type { Day } from '@/lib/event/day'
import type { Event } from '@/lib/event/event'
import { FIELD_WORDS } from '@/lib/words/field-words'

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
          Object.entries(FIELD_WORDS).flatMap(([field, name]) => (field in was ? [name] : [])),
        ),
      })),
    )
    .sort((a, b) => b.on - a.on || (a.event < b.event ? -1 : 1))
}
