import { ActorMark, actorOf, partyName } from '@/app/_event/actor'
import { EventBehindLine } from '@/app/_event/event-behind'
import type { ChartFacts } from '@/lib/chart/facts'
import { formatCounted, formatDay, formatEventDay } from '@/lib/chart/format'
import type { ConditionEntry, EntryStep } from '@/lib/data/server'
import { MOVE_WORDS, STATUS_WORDS } from '@/lib/words/condition-words'

type Names = Pick<ChartFacts, 'sides' | 'thirdParties'>

/** A line of the ledger: who asked what of whom, for what, how it stood, and every move that says so. */
export function Entry({ entry, names }: { entry: ConditionEntry; names: Names }) {
  const { id, by, of, demand, conditionFor, terms, note, status, steps } = entry
  const asker = partyName(names, by)
  return (
    <li
      id={id}
      className="grid scroll-mt-4 gap-x-12 gap-y-3 border-rule border-t py-5 wide:grid-cols-[minmax(0,30rem)_minmax(0,1fr)]"
      data-status={status}
    >
      <div>
        <p className="flex items-baseline gap-2 text-soft text-sm">
          <ActorMark actor={actorOf(names, by)} label={asker} />
          <span>
            Asked by: {asker}. Of: {partyName(names, of)}.
          </span>
        </p>
        <h2 className="mt-1 font-semibold text-lg leading-snug">
          <a href={`#${id}`} className="hover:underline">
            {demand}
          </a>
        </h2>
        <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-sm">
          <dt className="text-soft">Condition for</dt>
          <dd>{conditionFor ?? 'nothing named'}</dd>
          <dt className="text-soft">Status</dt>
          <dd className="font-medium">{STATUS_WORDS[status]}</dd>
          <dt className="text-soft">Stood</dt>
          <dd>{timeInWords(entry)}</dd>
          {terms.map(({ original, language, english }) => (
            <div key={original} className="contents">
              <dt className="text-soft">In the original</dt>
              <dd>
                <span lang={language}>{original}</span>, “{english}”
              </dd>
            </div>
          ))}
        </dl>
        {note === undefined ? null : <p className="mt-2 max-w-prose text-sm">{note}</p>}
      </div>
      <ol className="grid content-start gap-3 text-sm" aria-label={`Moves: ${demand}`}>
        {steps.map((step) => (
          <Step key={`${step.event.id} ${step.move}`} step={step} />
        ))}
      </ol>
    </li>
  )
}

function Step({ step: { event, move, as, afterDays } }: { step: EntryStep }) {
  return (
    <li className="grid grid-cols-[6.5rem_minmax(0,1fr)] gap-x-4">
      <p className="tabular-nums">
        {formatEventDay(event.day, event.precision)}
        {afterDays === 0 ? null : (
          <span className="block text-soft text-xs">after {formatCounted(afterDays, 'day')}</span>
        )}
      </p>
      <div>
        <p>
          <span className="font-medium">{MOVE_WORDS[move]}</span>
          {as === null ? '' : `: ${as}`}
        </p>
        <EventBehindLine event={event} />
      </div>
    </li>
  )
}

function timeInWords({ time: { since, settled, days } }: ConditionEntry): string {
  const length = formatCounted(days, 'day')
  return settled === null
    ? `${length}, since ${formatDay(since)}`
    : `${length}, from ${formatDay(since)} to ${formatDay(settled)}`
}
