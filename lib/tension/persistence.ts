import type { Constants } from '../codebook/codebook'
import type { ScoredEvent } from '../codebook/score'
import type { Day } from '../event/day'

/** What of an event is left on a day, in raw points. */
export type Effect = { readonly impulse: number; readonly standing: number }

/**
 * Raw points an event adds on a day.
 *
 * impulse  = q s 2^(-(t - t_e)/h) from its day on;
 * standing = lambda q s [rho + (1 - rho) 2^(-(t - a)/H)] from the start a up to, not including, the
 * day it is lifted. See content/methodology.md#memory.
 *
 * @returns both parts, signed like the score; 0 before the event
 */
export function effectOn(event: ScoredEvent, on: Day, constants: Constants): Effect {
  const weighted = event.weight * event.score
  const impulse = on < event.day ? 0 : weighted * 2 ** (-(on - event.day) / event.halfLife)
  const { standing } = event
  if (standing === null || on < standing.from || (standing.until !== null && on >= standing.until))
    return { impulse, standing: 0 }
  const { lambda, rho, H } = constants
  return {
    impulse,
    standing: lambda * weighted * (rho + (1 - rho) * 2 ** (-(on - standing.from) / H)),
  }
}
