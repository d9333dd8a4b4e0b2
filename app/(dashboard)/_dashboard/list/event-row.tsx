'use client'

import { useState } from 'react'
import { ActorMark, actorOf, partyName } from '@/app/_event/actor'
import { EventOpened } from '@/app/_event/event-opened'
import { ThreadButton } from '@/app/_event/thread-button'
import type { Threads } from '@/app/_event/threads'
import type { ChartFacts } from '@/lib/chart/facts'
import { formatCounted, formatDay, formatEventDay, formatPoints, formatScore } from '@/lib/chart/format'
import type { EventSummary } from '@/lib/codebook/event-summary'
import type { Day } from '@/lib/event/day'
import type { Absence } from '@/lib/event/event'
import { ABSENCE_WORDS, HAPPENED_WORDS } from '@/lib/words/absence-words'
import { capital } from '@/lib/words/capital'
import { SCORE_WORDS } from '@/lib/words/score-words'
import { toneOf } from '@/lib/words/tone-words'

/** One event of the list; opens in place. */
export function EventRow({
  event,
  facts,
  milestone,
  points,
  day,
  threads,
}: {
  event: EventSummary
  facts: ChartFacts
  /** Its number on the chart, if it is named there. */
  milestone: number | undefined
  /** What it still adds on `day`, if that is felt. */
  points: number | undefined
  day: Day
  threads: Threads
}) {
  const [opened, setOpened] = useState(false)
  const scored = event.class !== null
  return (
    <li className="border-rule border-b" data-event={event.id}>
      <details
        className="group"
        onToggle={({ currentTarget }) => setOpened((was) => was || currentTarget.open)}
      >
        <summary className="grid grid-cols-[auto_1fr_auto] gap-x-2.5 py-2 text-sm hover:bg-sheet">
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
          <span className="col-start-3 row-span-3 row-start-1 pl-2 text-right">
            {scored ? (
              <>
                <span className="font-medium">{formatScore(event.score)}</span>
                <span className="block text-soft text-xs">
                  {event.weight === 0 ? SCORE_WORDS.unconfirmed : toneOf(event.score)}
                </span>
              </>
            ) : (
              <span className="text-soft text-xs">{SCORE_WORDS.none}</span>
            )}
          </span>
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
        </summary>
        {opened ? (
          <EventOpened id={event.id} facts={facts}>
            <ThreadButton event={event.id} title={event.title} threads={threads} />
          </EventOpened>
        ) : null}
      </details>
    </li>
  )
}

/** "Did not happen: refused, planned for 3 Jun 2023". */
function describeAbsence(didNotHappen: Absence, plannedFor: EventSummary['plannedFor']): string {
  const planned = plannedFor ? `, planned for ${formatEventDay(plannedFor.day, plannedFor.precision)}` : ''
  return `${capital(HAPPENED_WORDS.no)}: ${ABSENCE_WORDS[didNotHappen]}${planned}`
}
