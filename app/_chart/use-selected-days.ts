'use client'

import { useCallback, useState } from 'react'
import type { Period } from '@/lib/chart/period'

type Selected = { readonly period: Period; readonly range: Period; readonly done: boolean }

/** The days being selected on the chart of a period, and whether the drag has ended; a selection ends with its period. */
export function useSelectedDays(period: Period) {
  const [held, setHeld] = useState<Selected | null>(null)
  const unselect = useCallback(() => setHeld(null), [])
  return {
    selected: held?.period === period ? held : null,
    select: (range: Period, done: boolean) => setHeld({ period, range, done }),
    unselect,
  }
}
