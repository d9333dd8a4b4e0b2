'use client'

import { type QueryKey, type UseQueryOptions, useQuery } from '@tanstack/react-query'
import { useState } from 'react'

/** Loaded data with the subject it is about, which is the subject before while a new one loads or has failed. */
export type StaleQuery<Data, Subject> = {
  readonly data: Data | undefined
  /** What the data shown is about. */
  readonly shown: Subject
  /** Newer data, or that of another subject, is on its way. */
  readonly waiting: boolean
  /** It did not arrive; what is shown is the old. */
  readonly failed: boolean
  readonly retry: () => void
}

/** Asks for the data of a subject and keeps showing the last that arrived until the new is there. */
export function useStaleQuery<Data, Subject, Key extends QueryKey>(
  options: UseQueryOptions<Data, Error, Data, Key>,
  subject: Subject,
): StaleQuery<Data, Subject> {
  const query = useQuery(options)
  const [last, setLast] = useState<{ data: Data; subject: Subject; hash: string } | null>(null)
  const hash = JSON.stringify(options.queryKey)
  const arrived = query.data
  if (arrived !== undefined && (last?.data !== arrived || last.hash !== hash))
    setLast({ data: arrived, subject, hash })
  return {
    data: arrived ?? last?.data,
    shown: arrived === undefined && last ? last.subject : subject,
    waiting: query.isFetching,
    failed: query.isError && !query.isFetching,
    retry: () => void query.refetch(),
  }
}
