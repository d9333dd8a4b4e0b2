'use client'

import { useQuery } from '@tanstack/react-query'
import { isPublished, type LineChoice } from '@/lib/chart/line-choice'
import type { DailyRange } from '@/lib/chart/range-band'
import { isEverything, type Selection } from '@/lib/tension/selection'
import { rangeQuery } from '../queries'

/** The range as far as it is there. */
export type LoadedRange = {
  readonly data: DailyRange | null
  readonly failed: boolean
  readonly retry: () => void
}

/** The range of the whole published index; no other line has one, and then it is not asked for. */
export function useRange(selection: Selection, line: Pick<LineChoice, 'weights' | 'known'>): LoadedRange {
  const whole = isEverything(selection) && isPublished(line)
  const { data, isError, isFetching, refetch } = useQuery({ ...rangeQuery, enabled: whole })
  return {
    data: (whole ? data : null) ?? null,
    failed: whole && isError && !isFetching,
    retry: () => void refetch(),
  }
}
