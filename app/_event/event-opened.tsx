'use client'

import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { LoadState } from '@/app/_site/load-state'
import type { ChartFacts } from '@/lib/chart/facts'
import { eventQuery } from './event-query'
import { EventRecord } from './event-record'

/** The whole record of an event, in its row. */
export function EventOpened({
  id,
  facts,
  children,
}: {
  id: string
  facts: ChartFacts
  /** What can be done with it. */
  children: ReactNode
}) {
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
      <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
        {children}
        <a href={`/events/${id}`} className="link text-sm">
          Page of this event
        </a>
      </div>
    </div>
  )
}
