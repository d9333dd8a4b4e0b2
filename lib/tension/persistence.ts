import type { Constants } from '../codebook/codebook'
import type { ScoredEvent } from '../codebook/score'
import type { Day } from '../event/day'
import { effectiveFrom, type MeasureLoad, shareOn } from '../measures/shares'

/** What of an event is left on a day, in raw points. */
export type Effect = { readonly impulse: number; readonly standing: number }

/**
 * Raw points an event adds on a day.
 *
 * impulse  = q s 2^(-(t - t_e)/h) from its day on;
 * standing = the loads of its measures. See content/methodology.md#memory.
 *
 * @returns both parts, signed like the score; 0 before the event
 */
export function effectOn(event: ScoredEvent, on: Day, constants: Constants): Effect {
  const weighted = event.weight * event.score
  const impulse =
    on < event.day || event.halfLife === null ? 0 : weighted * 2 ** (-(on - event.day) / event.halfLife)
  let standing = 0
  for (const measure of event.measures) standing += loadOn(event, measure, on, constants)
  return { impulse, standing }
}

/**
 * Raw points that a measure adds on a day: lambda q s f [rho + (1 - rho) 2^(-(t - a)/H)], with f the share in force
 * and a the first day on which any of it was.
 */
export function loadOn(
  { weight, score }: Pick<ScoredEvent, 'weight' | 'score'>,
  measure: MeasureLoad,
  on: Day,
  constants: Constants,
): number {
  const share = shareOn(measure, on)
  const from = share === 0 ? null : effectiveFrom(measure)
  return from === null ? 0 : constants.lambda * weight * score * share * habit(on - from, constants)
}

/** What habit leaves of a measure after some days in force: from 1 down to rho. */
export function habit(days: number, { rho, H }: Pick<Constants, 'rho' | 'H'>): number {
  return rho + (1 - rho) * 2 ** (-days / H)
}
