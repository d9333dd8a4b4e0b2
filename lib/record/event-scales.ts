import type { Codebook } from '../codebook/codebook'
import type { Event } from '../event/event'
import type { Dataset } from './dataset'

/** What two published scales give the act of an event, each in its own sign: below 0 is conflict. */
export type EventScales = {
  readonly cameo: string
  /** Label and Goldstein's value of the record's CAMEO code; null where the codebook has none. */
  readonly goldstein: Codebook['cameo'][string] | null
  readonly plover: { readonly type: string; readonly score: readonly number[] }
  /** The base of its class, in the sign of tension. */
  readonly base: number
  readonly whyBase: string
}

/** The published scales beside the base of an event's class; null for a context event. */
export function eventScales(
  { codebook }: Dataset,
  event: Pick<Event, 'class' | 'cameo'>,
): EventScales | null {
  const own = event.class === undefined ? undefined : codebook.classes[event.class]
  if (!own) return null
  return {
    cameo: event.cameo,
    goldstein: codebook.cameo[event.cameo] ?? null,
    plover: own.plover,
    base: own.polarity === 'raises' ? own.base : -own.base,
    whyBase: own.whyBase,
  }
}
