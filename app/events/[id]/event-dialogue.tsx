import { partyName } from '@/app/_event/actor'
import { EventPart } from '@/app/_event/event-part'
import { printAddress } from '@/lib/ask/print-address'
import { BOARD } from '@/lib/ask/sets'
import type { ChartFacts } from '@/lib/chart/facts'
import type { ChannelChange, ConditionChange } from '@/lib/data/server'
import type { Day } from '@/lib/event/day'
import { EFFECT_WORDS } from '@/lib/words/channel-words'
import { MOVE_WORDS } from '@/lib/words/condition-words'

/** What an event did to the channels of dialogue; nothing when it names none. */
export function ChannelChanges({ changes, day }: { changes: readonly ChannelChange[]; day: Day }) {
  if (changes.length === 0) return null
  return (
    <EventPart heading="h2" title="Channels of dialogue">
      <ul className="grid gap-1">
        {changes.map(({ id, name, level, effect }) => (
          <li key={id}>
            {name}
            {level === '' ? '' : ` (${level.toLowerCase()})`}: {EFFECT_WORDS[effect]}
          </li>
        ))}
      </ul>
      <p className="screen-only mt-1">
        <a href={printAddress('/channels', BOARD, { on: day })} className="link">
          All channels on that day
        </a>
      </p>
    </EventPart>
  )
}

/** What an event did to what one party asked of another; nothing when it names no condition. */
export function ConditionChanges({
  changes,
  names,
}: {
  changes: readonly ConditionChange[]
  names: Pick<ChartFacts, 'sides' | 'thirdParties'>
}) {
  if (changes.length === 0) return null
  return (
    <EventPart heading="h2" title={changes.length === 1 ? 'Condition' : 'Conditions'}>
      <ul className="grid gap-2">
        {changes.map(({ condition: { id, by, of, demand, conditionFor }, move, as }) => (
          <li key={`${id} ${move}`}>
            <a href={`/conditions#${id}`} className="link">
              {demand}
            </a>
            <span className="block text-soft text-xs">
              {[
                MOVE_WORDS[move],
                `${partyName(names, by)} to ${partyName(names, of)}`,
                conditionFor === null ? null : `for: ${conditionFor}`,
                as === null ? null : `put this time as: ${as}`,
              ]
                .filter((part) => part !== null)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </EventPart>
  )
}
