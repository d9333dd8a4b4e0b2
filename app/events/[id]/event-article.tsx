import { BecameOfIt } from '@/app/_event/became-of-it'
import { EventAccounts } from '@/app/_event/event-accounts'
import { EventPart } from '@/app/_event/event-part'
import { EventStory } from '@/app/_event/event-story'
import { eventScales } from '@/lib/data/server'
import { EventDocuments } from './event-documents'
import { EventHead } from './event-head'
import { EventWhy } from './event-why'
import type { EventReading } from './read-event'

/** What happened, as the record tells it: the act, both governments' accounts, its score and its sources. */
export function EventArticle({ reading: { dataset, detail } }: { reading: EventReading }) {
  const { facts } = dataset
  const { event } = detail
  return (
    <article>
      <EventHead detail={detail} facts={facts} />
      <div className="grid gap-7">
        <div>
          <EventStory event={event} names={facts} />
        </div>
        <EventPart heading="h2" title="What each government said">
          <EventAccounts event={event} facts={facts} />
        </EventPart>
        <EventWhy detail={detail} scales={eventScales(dataset, event)} />
        <BecameOfIt detail={detail} heading="h2" />
        <EventDocuments detail={detail} />
      </div>
    </article>
  )
}
