import { ActorMark, actorOf, partyName } from '@/app/_event/actor'
import type { ChartFacts } from '@/lib/chart/facts'
import { formatCounted, formatDay, formatEventDay, formatPoints, formatScore } from '@/lib/chart/format'
import type { EventSummary } from '@/lib/codebook/event-summary'
import type { Day } from '@/lib/event/day'
import type { Absence } from '@/lib/event/event'
import { ABSENCE_WORDS, HAPPENED_WORDS } from '@/lib/words/absence-words'
import { capital } from '@/lib/words/capital'
import { SCORE_WORDS } from '@/lib/words/score-words'
import { toneOf } from '@/lib/words/tone-words'

export type ListedEvent = {
  readonly event: EventSummary
  readonly facts: ChartFacts
  /** Its number on the chart, if it is named there. */
  readonly milestone: number | undefined
  /** What it still adds on `day`, if that is felt. */
  readonly points: number | undefined
  readonly day: Day
}

/** Who acted, what it was, its score, and what it still adds. */
export function RowSummary({ event, facts, milestone, points, day }: ListedEvent) {
  const scored = event.class !== null
  return (
    <>
      <span className="pt-1">
        <ActorMark
          actor={actorOf(facts, event.initiator)}
          label={partyName(facts, event.initiator)}
          hollow={event.didNotHappen !== null}
          small={!scored}
        />
      </span>
      <span className="group-open:font-medium">
        {milestone === undefined ? null : (
          <span
            className="mr-1.5 inline-grid size-4.5 place-items-center rounded-full border border-ink align-text-bottom font-semibold text-xs"
            title="Its number on the chart"
          >
            {milestone}
          </span>
        )}
        {event.title}
      </span>
      <Score event={event} />
      <span className="col-start-2 text-soft text-xs">
        {formatEventDay(event.day, event.precision)} · {facts.domains[event.domain] ?? event.domain} ·{' '}
        {formatCounted(event.sources, 'source')}
        {event.sources > 1 ? `, ${event.independent} independent` : ''}
        {scored && event.weight === 0 ? ' · does not count in the index' : ''}
      </span>
      {event.didNotHappen === null ? null : (
        <span className="col-start-2 text-soft text-xs">
          {describeAbsence(event.didNotHappen, event.plannedFor)}
        </span>
      )}
      {points === undefined ? null : (
        <span className="col-start-2 text-soft text-xs">
          {formatPoints(points)} points on {formatDay(day)}
        </span>
      )}
    </>
  )
}

function Score({ event: { class: of, score, weight } }: { event: EventSummary }) {
  return (
    <span className="col-start-3 row-span-3 row-start-1 pl-2 text-right">
      {of !== null ? (
        <>
          <span className="font-medium">{formatScore(score)}</span>
          <span className="block text-soft text-xs">
            {weight === 0 ? SCORE_WORDS.unconfirmed : toneOf(score)}
          </span>
        </>
      ) : (
        <span className="text-soft text-xs">{SCORE_WORDS.none}</span>
      )}
    </span>
  )
}

/** "Did not happen: refused, planned for 3 Jun 2023". */
function describeAbsence(didNotHappen: Absence, plannedFor: EventSummary['plannedFor']): string {
  const planned = plannedFor ? `, planned for ${formatEventDay(plannedFor.day, plannedFor.precision)}` : ''
  return `${capital(HAPPENED_WORDS.no)}: ${ABSENCE_WORDS[didNotHappen]}${planned}`
}
