import { type Day, parseDay } from '@/lib/event/day'
import type { Event } from '@/lib/event/event'

type Talk = Pick<Event, 'id' | 'date' | 'domain' | 'channels' | 'conditions' | 'respondsTo' | 'follows'>

/** An event of two made-up states; its id begins with its day. */
export function talk(id: string, fields: Partial<Omit<Talk, 'id' | 'date'>> = {}): Talk {
  return {
    id,
    date: parseDay(id.slice(0, 10)),
    domain: 'military',
    channels: [],
    conditions: [],
    respondsTo: [],
    follows: [],
    ...fields,
  }
}

export const day: (text: string) => Day = parseDay
