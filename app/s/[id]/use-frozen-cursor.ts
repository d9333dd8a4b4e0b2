'use client'

import { type KeyboardEvent, useMemo, useState } from 'react'
import { keyAction } from '@/app/_chart/chart-keys'
import { readDay } from '@/lib/chart/day-reading'
import { stepDay } from '@/lib/chart/day-steps'
import type { ChartView, Stem } from '@/lib/chart/view'
import { clampDay, type Day } from '@/lib/event/day'
import { NEUTRAL } from '@/lib/tension/scale'

/**
 * The day a reader is at on a kept chart, and what was kept of it.
 *
 * @param day the day read until the reader points at another
 */
export function useFrozenCursor(view: ChartView, events: readonly Stem[], day: Day) {
  const [cursor, setCursor] = useState<Day | null>(null)
  const [low, setLow] = useState(false)
  const { from, to } = view.period
  const shown = cursor ?? clampDay(day, from, to)
  const reading = useMemo(
    () =>
      readDay(
        { ...view, stems: events },
        { first: view.period.from, values: view.values },
        { grades: view.y.bands.map(({ name }) => ({ name, meaning: '' })) },
        shown,
      ),
    [view, events, shown],
  )
  const read = (at: Day) => {
    setLow((view.values[at - from] ?? NEUTRAL) > NEUTRAL)
    setCursor(at)
  }
  const leave = () => setCursor(null)
  const press = (event: KeyboardEvent) => {
    const action = keyAction(event)
    if (action?.kind === 'move') read(stepDay(shown, action.step, action.way, { ...view, stems: events }))
    else if (action?.kind === 'escape' && cursor !== null) leave()
    else return
    event.preventDefault()
  }
  return {
    /** The day pointed at. */
    cursor,
    reading,
    /** Whether its read-out stands in the lower half, away from the line. */
    low,
    read,
    leave,
    press,
  }
}
