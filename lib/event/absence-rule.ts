import { ABSENCES, type ChannelEffect } from './event'
import type { Rule } from './rule'

/**
 * Effects that always mean a meeting or call that somebody asked for. A mechanism can be suspended or cancelled
 * without one that was planned.
 */
const NEEDS_ABSENCE: readonly ChannelEffect[] = ['refused', 'postponed', 'unanswered']

/** What did not happen is told the same way in `didNotHappen` as in `channels`. */
export const checkAbsence: Rule = (event, _, say) => {
  const absence = event.didNotHappen
  const effects = (event.channels ?? []).flatMap((item) => item?.effect ?? [])
  const needing = effects.find((effect) => NEEDS_ABSENCE.includes(effect))
  if (!('didNotHappen' in event) && needing)
    say(
      ['channels'],
      `the effect "${needing}" without didNotHappen`,
      'what did not happen',
      'add didNotHappen with how, what and plannedFor',
    )
  const named = effects.filter((effect) => ABSENCES.some((how) => how === effect))
  const how = absence?.how
  if (how !== undefined && named.length > 0 && !named.includes(how))
    say(
      ['didNotHappen', 'how'],
      `"${how}" beside the channel effect "${named.join('", "')}"`,
      'the effect that channels gives',
      'correct one of the two',
    )
}
