import type { ChartFacts } from '@/lib/chart/facts'
import { formatScore } from '@/lib/chart/format'
import type { EventLink } from '@/lib/record/event-link'
import { capital } from '@/lib/words/capital'
import { SCORE_WORDS } from '@/lib/words/score-words'
import { BecameOfIt } from './became-of-it'
import { EventAccounts } from './event-accounts'
import { EventLinks } from './event-links'
import { EventPart } from './event-part'
import { EventSources } from './event-sources'
import { EventStory } from './event-story'
import type { OpenedEvent } from './opened-event'
import { ScoreLines } from './score-lines'

/** An event in its row: what happened, what was said of it, why it has its score, its sources and notes. Its page has the rest. */
export function EventRecord({
  detail,
  facts,
}: {
  detail: OpenedEvent
  facts: Pick<ChartFacts, 'sides' | 'thirdParties'>
}) {
  const { event } = detail
  const accounts = Object.keys(event.accounts).length > 0
  return (
    <div className="grid gap-5">
      <div>
        <EventStory event={event} names={facts} />
      </div>
      {accounts ? (
        <EventPart heading="h4" title="What each government said">
          <EventAccounts event={event} facts={facts} />
        </EventPart>
      ) : null}
      {event.class === undefined ? (
        <EventPart heading="h4" title={capital(SCORE_WORDS.context)}>
          <p>{event.context}</p>
        </EventPart>
      ) : (
        <EventPart heading="h4" title={`Why ${formatScore(detail.scoring.event.score)}`}>
          <ScoreLines scoring={detail.scoring} />
        </EventPart>
      )}
      <BecameOfIt detail={detail} heading="h4" />
      <Links title="Responds to" links={detail.respondsTo} />
      <Links title="Answered by" links={detail.answeredBy} />
      <EventPart heading="h4" title={detail.sources.length === 1 ? 'Source' : 'Sources'}>
        <EventSources sources={detail.sources} />
      </EventPart>
      {event.note ? (
        <EventPart heading="h4" title="Note on the facts">
          <p>{event.note}</p>
        </EventPart>
      ) : null}
      {event.codingNote ? (
        <EventPart heading="h4" title="Note on the score">
          <p>{event.codingNote}</p>
        </EventPart>
      ) : null}
    </div>
  )
}

function Links({ title, links }: { title: string; links: readonly EventLink[] }) {
  if (links.length === 0) return null
  return (
    <EventPart heading="h4" title={title}>
      <EventLinks links={links} />
    </EventPart>
  )
}
