import { printAddress } from '@/lib/ask/print-address'
import { CHART } from '@/lib/ask/sets'
import { channelChanges, conditionChanges, eventEffect, eventThread } from '@/lib/data/server'
import { aroundEvent } from './around-event'
import { CiteEvent } from './cite-event'
import { EventChart } from './event-chart'
import { ChannelChanges, ConditionChanges } from './event-dialogue'
import { EventEffectPart } from './event-effect'
import { EventHistory } from './event-history'
import { EventThread } from './event-thread'
import type { EventReading } from './read-event'

/** What the event did: to the index, in its thread, to the talks; then its history and how to cite it. */
export function EventAround({ reading: { dataset, detail, path, address } }: { reading: EventReading }) {
  const { facts, asOf } = dataset
  const { event, stagesMade } = detail
  const effect = eventEffect(dataset, event)
  return (
    <div className="grid content-start gap-7">
      <section aria-label="The index around this event">
        <EventChart dataset={dataset} event={event} without={effect?.without ?? null} />
      </section>
      <EventEffectPart effect={effect} asOf={asOf} lifts={stagesMade.length > 0} />
      <EventThread steps={eventThread(dataset, event.id)} current={event.id} facts={facts} />
      <ChannelChanges changes={channelChanges(dataset, event)} day={event.date} />
      <ConditionChanges changes={conditionChanges(dataset, event)} names={facts} />
      <EventHistory event={event} facts={facts} />
      <p className="screen-only text-sm">
        <a className="link" href={printAddress('/', CHART, aroundEvent(facts, event.date))}>
          The chart around this event
        </a>
        {' · '}
        <a className="link" href={`/api/v1${path}.json`}>
          This record as JSON
        </a>
      </p>
      <CiteEvent event={event} address={address} facts={facts} />
    </div>
  )
}
