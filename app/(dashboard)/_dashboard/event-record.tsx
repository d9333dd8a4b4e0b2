import type { ReactNode } from 'react'
import type { ChartFacts } from '@/lib/chart/facts'
import { formatDay, formatEventDay, formatScore } from '@/lib/chart/format'
import type { EventLink } from '@/lib/data/event-detail'
import { partyName } from './actor'
import type { EventAccount } from './event-account'
import { EventSources } from './event-sources'
import { ScoreLines } from './score-lines'

type Heading = 'h2' | 'h4'
type Names = Pick<ChartFacts, 'sides' | 'thirdParties'>

/** An event in full: what happened, why it has its score, its sources, links and notes. */
export function EventRecord({
  detail,
  names,
  heading,
}: {
  detail: EventAccount
  names: Names
  /** Level of the headings inside. */
  heading: Heading
}) {
  const { event, respondsTo, answeredBy, lifts } = detail
  return (
    <div className="grid gap-5">
      <p>{event.summary}</p>
      <p className="text-soft text-sm">
        {event.initiator === 'mutual'
          ? 'An act of both sides.'
          : `Acting: ${partyName(names, event.initiator)}. Directed at: ${partyName(names, event.target)}.`}
        {event.actors.length > 0 ? ` Named: ${event.actors.join('; ')}.` : ''}
      </p>
      {event.class === undefined ? (
        <Part heading={heading} title="Context, not scored">
          <p>{event.context}</p>
        </Part>
      ) : (
        <Part heading={heading} title={`Why ${formatScore(detail.scoring.event.score)}`}>
          <ScoreLines scoring={detail.scoring} />
        </Part>
      )}
      <LastingMeasure detail={detail} heading={heading} />
      <Links heading={heading} title="Responds to" links={respondsTo} />
      <Links heading={heading} title="Answered by" links={answeredBy} />
      <Links heading={heading} title="Lifts" links={lifts} />
      <Part heading={heading} title={detail.sources.length === 1 ? 'Source' : 'Sources'}>
        <EventSources sources={detail.sources} />
      </Part>
      {event.note ? (
        <Part heading={heading} title="Note on the facts">
          <p>{event.note}</p>
        </Part>
      ) : null}
      {event.codingNote ? (
        <Part heading={heading} title="Note on the score">
          <p>{event.codingNote}</p>
        </Part>
      ) : null}
    </div>
  )
}

function LastingMeasure({
  detail: { event, liftedBy },
  heading,
}: {
  detail: EventAccount
  heading: Heading
}) {
  const { standing } = event
  if (!standing) return null
  return (
    <Part heading={heading} title="Lasting measure">
      <p>
        {standing.until === null
          ? `In force since ${formatDay(standing.from)}.`
          : `In force from ${formatDay(standing.from)} until ${formatDay(standing.until)}.`}
        {liftedBy ? ' Lifted by:' : ''}
      </p>
      {liftedBy ? <EventLinks links={[liftedBy]} /> : null}
    </Part>
  )
}

function Links({ heading, title, links }: { heading: Heading; title: string; links: readonly EventLink[] }) {
  if (links.length === 0) return null
  return (
    <Part heading={heading} title={title}>
      <EventLinks links={links} />
    </Part>
  )
}

function EventLinks({ links }: { links: readonly EventLink[] }) {
  return (
    <ul className="grid gap-1">
      {links.map(({ id, day, title, score }) => (
        <li key={id}>
          <a href={`/events/${id}`} className="link">
            {title}
          </a>{' '}
          <span className="whitespace-nowrap text-soft text-xs">
            {formatEventDay(day, 'day')} · {formatScore(score)}
          </span>
        </li>
      ))}
    </ul>
  )
}

function Part({ heading: Title, title, children }: { heading: Heading; title: string; children: ReactNode }) {
  return (
    <div className="text-sm">
      <Title className="mb-1 font-semibold">{title}</Title>
      {children}
    </div>
  )
}
