'use client'

import { useQuery } from '@tanstack/react-query'
import type { ChartFacts } from '@/lib/chart/facts'
import { EventRecord } from './event-record'
import { LoadState } from './load-state'
import { eventQuery } from './queries'

/** The whole record of an event, in its row. */
export function EventOpened({ id, facts }: { id: string; facts: ChartFacts }) {
  const { data, isFetching, isError, refetch } = useQuery(eventQuery(id))
  return (
    <div className="pb-5 pl-5.5">
      <LoadState
        waiting={isFetching}
        failed={isError && !isFetching}
        loading="Loading the record"
        failure="The record of this event did not load."
        onRetry={() => void refetch()}
      />
      {data ? <EventRecord detail={data} facts={facts} /> : null}
      <a href={`/events/${id}`} className="link mt-4 inline-block text-sm">
        Page of this event
      </a>
    </div>
  )
}
