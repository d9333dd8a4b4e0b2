import { ActorMark, actorOf, partyName } from '@/app/(dashboard)/_dashboard/actor'
import { EventPart } from '@/app/(dashboard)/_dashboard/event-part'
import type { ChartFacts } from '@/lib/chart/facts'
import { formatCounted, formatEventDay, formatScore } from '@/lib/chart/format'
import type { ThreadStep } from '@/lib/data/server'

/** Act and answer: the whole thread in order of date, with this event marked; nothing when it stands alone. */
export function EventThread({
  steps,
  current,
  facts,
}: {
  steps: readonly ThreadStep[]
  /** Id of this event. */
  current: string
  facts: Pick<ChartFacts, 'sides' | 'thirdParties'>
}) {
  if (steps.length === 0) return null
  return (
    <EventPart heading="h2" title="Act and answer">
      <ol aria-label="Thread" className="border-rule border-t">
        {steps.map((step, i) => (
          <li
            key={step.id}
            aria-current={step.id === current ? 'true' : undefined}
            className="grid grid-cols-[1.25rem_auto_1fr_auto] items-baseline gap-x-2 border-rule border-b py-2 aria-[current=true]:bg-sheet"
          >
            <span className="text-right text-soft text-xs">{i + 1}</span>
            <ActorMark
              actor={actorOf(facts, step.initiator)}
              label={partyName(facts, step.initiator)}
              hollow={!step.scored}
            />
            {step.id === current ? (
              <span className="font-medium">{step.title}</span>
            ) : (
              <a href={`/events/${step.id}`} className="link">
                {step.title}
              </a>
            )}
            <span className="pl-2">{step.scored ? formatScore(step.score) : ''}</span>
            <span className="col-start-3 text-soft text-xs">
              {[
                formatEventDay(step.day, step.precision),
                step.id === current ? 'this event' : null,
                ...step.links.map(inWords),
              ]
                .filter((part) => part !== null)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ol>
    </EventPart>
  )
}

/** "answers 2 after 12 days". */
function inWords({ kind, to, lagDays }: ThreadStep['links'][number]): string {
  const lag = lagDays === 0 ? 'on the same day' : `after ${formatCounted(lagDays, 'day')}`
  return `${kind === 'answers' ? 'answers' : 'carries on'} ${to} ${lag}`
}
