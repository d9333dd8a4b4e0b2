import { queryOptions } from '@tanstack/react-query'
import { getJson } from '@/app/_site/get-json'
import type { EventJson } from '@/lib/api/events'
import { type OpenedEvent, readOpenedEvent } from './opened-event'

/** One event in full. */
export function eventQuery(id: string) {
  return queryOptions({
    queryKey: ['event', id],
    networkMode: 'always',
    queryFn: async ({ signal }): Promise<OpenedEvent> => {
      const found: EventJson = await getJson(`/api/v1/events/${id}.json`, signal)
      return readOpenedEvent(found)
    },
  })
}
