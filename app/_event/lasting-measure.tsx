import { formatDay } from '@/lib/chart/format'
import { capital } from '@/lib/words/capital'
import { FIELD_WORDS } from '@/lib/words/field-words'
import { EventLinks } from './event-links'
import { EventPart, type PartHeading } from './event-part'
import type { OpenedEvent } from './opened-event'

/** How long a measure was in force and what ended it; nothing for an act that set up none. */
export function LastingMeasure({
  detail: { event, liftedBy },
  heading,
}: {
  detail: Pick<OpenedEvent, 'event' | 'liftedBy'>
  heading: PartHeading
}) {
  const { standing } = event
  if (!standing) return null
  return (
    <EventPart heading={heading} title={capital(FIELD_WORDS.standing)}>
      <p>
        {standing.until === null
          ? `In force since ${formatDay(standing.from)}.`
          : `In force from ${formatDay(standing.from)} until ${formatDay(standing.until)}.`}
        {liftedBy ? ' Lifted by:' : ''}
      </p>
      {liftedBy ? <EventLinks links={[liftedBy]} /> : null}
    </EventPart>
  )
}
