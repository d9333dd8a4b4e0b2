import { ActorMark, actorOf, partyName } from '@/app/_event/actor'
import type { ChartFacts } from '@/lib/chart/facts'
import { formatDay, formatEventDay, formatScore } from '@/lib/chart/format'
import type { EventDetail } from '@/lib/data/server'
import type { Event } from '@/lib/event/event'
import { SCORE_WORDS } from '@/lib/words/score-words'

/** Who acted, when, in which domain and class, with which score; then the title. */
export function EventHead({
  detail: { event, scoring, classLabel },
  facts,
}: {
  detail: EventDetail
  facts: ChartFacts
}) {
  const scored = event.class !== undefined
  const parts = [
    when(event),
    facts.domains[event.domain] ?? event.domain,
    classLabel,
    scored ? `score ${formatScore(scoring.event.score)}` : SCORE_WORDS.none,
  ]
  return (
    <>
      <p className="flex items-baseline gap-2 text-soft text-sm">
        <ActorMark
          actor={actorOf(facts, event.initiator)}
          label={partyName(facts, event.initiator)}
          hollow={event.didNotHappen !== undefined}
          small={!scored}
        />
        <span>{parts.filter((part) => part !== null).join(' · ')}</span>
      </p>
      <h1 className="mt-2 mb-5 font-semibold text-2xl leading-tight tracking-tight md:text-[1.75rem]">
        {event.title}
      </h1>
    </>
  )
}

function when({ date, endDate, precision }: Pick<Event, 'date' | 'endDate' | 'precision'>): string {
  const start = formatEventDay(date, precision)
  if (endDate !== undefined && endDate !== date) return `${start} – ${formatDay(endDate)}`
  return precision === 'month' ? `${start}, day not known` : start
}
