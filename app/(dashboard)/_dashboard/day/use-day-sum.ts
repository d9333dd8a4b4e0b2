'use client'

import { useMemo } from 'react'
import { composedSum } from '@/lib/chart/compose-line'
import { isPublished, PUBLISHED_LINE } from '@/lib/chart/line-choice'
import type { Day } from '@/lib/event/day'
import type { Selection } from '@/lib/tension/selection'
import type { DrawnLine } from '../lines/use-line'
import { dayQuery } from '../queries'
import { type StaleQuery, useStaleQuery } from '../use-stale-query'
import type { OpenDay } from './day-part'
import { type DayParts, dayParts } from './day-parts'

/** What makes up a day of the line that is shown: the published sum, or one that adds up to the reader's line. */
export function useDaySum(
  day: Day,
  selection: Selection,
  drawn: StaleQuery<DrawnLine, Selection>,
): StaleQuery<DayParts | null, OpenDay> {
  const line = drawn.data?.line ?? PUBLISHED_LINE
  const record = isPublished(line) ? null : (drawn.data?.record ?? null)
  const wanted = { day, selection, line }
  const published = useStaleQuery({ ...dayQuery(day, selection), enabled: record === null }, wanted)
  const composed = useMemo(() => {
    if (record === null) return null
    const sum = composedSum(record, day, drawn.shown)
    return { data: sum && dayParts(sum), shown: { day, selection: drawn.shown, line } }
  }, [record, day, drawn.shown, line])
  return composed === null ? published : { ...composed, waiting: false, failed: false, retry: drawn.retry }
}
