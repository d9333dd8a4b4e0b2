import { ActorMark, actorOf, partyName } from '@/app/_event/actor'
import { EventPart } from '@/app/_event/event-part'
import type { ChartFacts } from '@/lib/chart/facts'
import { formatCounted, formatEventDay, formatScore } from '@/lib/chart/format'
import type { ThreadStep } from '@/lib/data/server'

type Names = Pick<ChartFacts, 'sides' | 'thirdParties'>
/** A step with its number in the whole thread, from 1. */
type Numbered = ThreadStep & { readonly number: number }

/** A thread longer than this is opened on demand; what is next to the event in it is always there. */
const SHORT = 8

/** Act and answer: the thread in order of date, with this event marked; nothing when it stands alone. */
export function EventThread({
  steps,
  current,
  facts,
}: {
  steps: readonly ThreadStep[]
  /** Id of this event. */
  current: string
  facts: Names
}) {
  if (steps.length === 0) return null
  const numbered = steps.map((step, i) => ({ ...step, number: i + 1 }))
  const short = numbered.length <= SHORT
  return (
    <EventPart heading="h2" title="Act and answer">
      <Steps
        label="Thread"
        steps={short ? numbered : nextTo(numbered, current)}
        current={current}
        facts={facts}
      />
      {short ? null : (
        <details>
          <summary className="list-none py-2 pointer-coarse:py-3">
            <span className="link">Whole thread, {formatCounted(numbered.length, 'event')}</span>
          </summary>
          <Steps label="Whole thread" steps={numbered} current={current} facts={facts} />
        </details>
      )}
    </EventPart>
  )
}

/** An event and those that one link joins to it. */
function nextTo(steps: readonly Numbered[], current: string): Numbered[] {
  const own = steps.find(({ id }) => id === current)
  return steps.filter(
    (step) =>
      step.id === current ||
      step.links.some(({ to }) => to === own?.number) ||
      own?.links.some(({ to }) => to === step.number),
  )
}

function Steps({
  label,
  steps,
  current,
  facts,
}: {
  label: string
  steps: readonly Numbered[]
  current: string
  facts: Names
}) {
  return (
    <ol aria-label={label} className="border-rule border-t">
      {steps.map((step) => (
        <li
          key={step.id}
          aria-current={step.id === current ? 'true' : undefined}
          className="grid grid-cols-[1.25rem_auto_1fr_auto] items-baseline gap-x-2 border-rule border-b py-2 aria-[current=true]:bg-sheet"
        >
          <span className="text-right text-soft text-xs">{step.number}</span>
          <ActorMark
            actor={actorOf(facts, step.initiator)}
            label={partyName(facts, step.initiator)}
            hollow={step.didNotHappen}
            small={!step.scored}
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
  )
}

/** "answers 2 after 12 days". */
function inWords({ kind, to, lagDays }: ThreadStep['links'][number]): string {
  const lag = lagDays === 0 ? 'on the same day' : `after ${formatCounted(lagDays, 'day')}`
  return `${kind === 'answers' ? 'answers' : 'carries on'} ${to} ${lag}`
}
