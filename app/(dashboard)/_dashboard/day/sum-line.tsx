import { ActorMark, actorOf, partyName } from '@/app/_event/actor'
import { entryAddress } from '@/lib/ask/entry-address'
import type { ChartFacts } from '@/lib/chart/facts'
import { formatCounted, formatEventDay, formatPoints, formatScore } from '@/lib/chart/format'
import type { EventSummary } from '@/lib/codebook/event-summary'
import type { Contribution } from '@/lib/tension/contributions'
import type { Printed } from '@/lib/tension/printed-sum'
import type { DayParts } from './day-parts'

/** One event's points on a day; opens into how they come about. */
export function SumLine({
  part,
  event,
  sum,
  facts,
}: {
  part: Printed<Contribution>
  event: EventSummary | undefined
  sum: DayParts
  facts: ChartFacts
}) {
  if (!event) return null
  const age = sum.day - event.day
  return (
    <li className="border-rule border-b">
      <details className="group">
        <summary className="grid grid-cols-[auto_1fr_auto] items-baseline gap-x-2.5 py-2 hover:bg-sheet">
          <ActorMark
            actor={actorOf(facts, event.initiator)}
            label={partyName(facts, event.initiator)}
            hollow={event.didNotHappen !== null}
          />
          <span className="group-open:font-medium">{event.title}</span>
          <span className="pl-2">{formatPoints(part.printed)}</span>
          <span className="col-start-2 text-soft text-xs">
            {formatEventDay(event.day, event.precision)} · {ageInWords(age)} · score{' '}
            {formatScore(event.score)}
          </span>
        </summary>
        <div className="pb-3 pl-5.5 text-sm">
          <p className="text-soft">{account(part, event, sum, age)}</p>
          <a href={entryAddress(event.id)} className="link mt-1 inline-block">
            The event and its sources
          </a>
        </div>
      </details>
    </li>
  )
}

/** How an event's points on a day come about, in the order they are worked out. */
function account(
  { points, impulse, standing }: Contribution,
  { score }: EventSummary,
  sum: DayParts,
  age: number,
) {
  const parts = [
    ...(impulse === 0 && standing !== 0
      ? []
      : [
          `${formatScore(impulse)} is felt ${age === 0 ? 'on the day' : `after ${formatCounted(age, 'day')}`}`,
        ]),
    ...(standing === 0 ? [] : [`what of it is in force adds ${formatScore(standing)}`]),
  ]
  return `Of its score of ${formatScore(score)}, ${parts.join(', and ')}. A point weighs ${sum.slope.toFixed(2)} on the index that day: ${formatScore(impulse + standing)} × ${sum.slope.toFixed(2)} = ${formatPoints(points)}.`
}

const DAYS_PER_MONTH = 30.44
const DAYS_PER_YEAR = 365.25

/** "8 days", "14 months", "3 years". */
function ageInWords(days: number): string {
  if (days === 0) return 'that day'
  if (days < 90) return formatCounted(days, 'day')
  if (days < 2 * DAYS_PER_YEAR) return formatCounted(Math.round(days / DAYS_PER_MONTH), 'month')
  return formatCounted(Math.round(days / DAYS_PER_YEAR), 'year')
}
