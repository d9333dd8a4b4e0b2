import type { ChartFacts } from '@/lib/chart/facts'
import { formatEventDay } from '@/lib/chart/format'
import type { DidNotHappen } from '@/lib/event/event'
import { ABSENCE_WORDS, HAPPENED_WORDS } from '@/lib/words/absence-words'
import { capital } from '@/lib/words/capital'
import { FIELD_WORDS } from '@/lib/words/field-words'
import { PARTY_WORDS } from '@/lib/words/party-words'
import { partyName } from './actor'
import type { OpenedEvent } from './opened-event'

/** What happened: the summary, who acted towards whom, where, and what did not happen. */
export function EventStory({
  event,
  names,
}: {
  event: OpenedEvent['event']
  names: Pick<ChartFacts, 'sides' | 'thirdParties'>
}) {
  const facts = [
    event.initiator === 'mutual'
      ? [capital(FIELD_WORDS.initiator), capital(PARTY_WORDS.both)]
      : [
          capital(FIELD_WORDS.initiator),
          `${partyName(names, event.initiator)}, towards ${partyName(names, event.target)}`,
        ],
    ['Place', event.place],
    ['Named', event.actors.join('; ')],
    ...absence(event.didNotHappen),
  ].filter(([, value]) => value !== undefined && value !== '')
  return (
    <>
      <p className="max-w-prose">{event.summary}</p>
      <dl className="mt-3 grid grid-cols-[auto_1fr] gap-x-4 gap-y-0.5 text-sm">
        {facts.map(([name, value]) => (
          <div key={name} className="col-span-2 grid grid-cols-subgrid">
            <dt className="text-soft">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function absence(missed: DidNotHappen | undefined): string[][] {
  if (!missed) return []
  const { what, how, plannedFor, precision } = missed
  return [
    [capital(HAPPENED_WORDS.no), `${what}: ${ABSENCE_WORDS[how]}`],
    ['Planned for', plannedFor === null ? 'No source names a day' : formatEventDay(plannedFor, precision)],
  ]
}
