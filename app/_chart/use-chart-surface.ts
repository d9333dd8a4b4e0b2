'use client'

import { type KeyboardEvent, type PointerEvent, type RefObject, useCallback, useState } from 'react'
import type { DailyValues } from '@/lib/chart/build-view'
import type { ChartFacts } from '@/lib/chart/facts'
import { formatDay } from '@/lib/chart/format'
import type { Frame } from '@/lib/chart/frame'
import type { Period, PeriodChoice } from '@/lib/chart/period'
import { xToDay } from '@/lib/chart/plot-scale'
import type { ChartView } from '@/lib/chart/view'
import type { Day } from '@/lib/event/day'
import { NEUTRAL } from '@/lib/tension/scale'
import { type KeyTargets, pressChartKey } from './press-chart-key'
import { describeRange } from './range-drag'
import { type PlotPointer, usePlotPointer } from './use-plot-pointer'
import { useSelectedDays } from './use-selected-days'

/** Height a read-out card may take at the top or bottom of the plot. */
const CARD_BAND_PX = 150

type Surface = {
  readonly view: ChartView
  readonly series: DailyValues
  readonly facts: ChartFacts
  readonly frame: Frame
  readonly cursor: Day | null
  readonly marked: Day | null
  readonly onCursor: (day: Day | null) => void
  readonly onDay: (day: Day | null) => void
  readonly onZoom: (period: Period) => void
  readonly onPreset: (choice: PeriodChoice) => void
  /** The slider, which takes the focus, and the read-out, which may be pointed at. */
  readonly slider: RefObject<HTMLElement | null>
  readonly card: RefObject<HTMLElement | null>
}

/** What pointers and keys do to the chart, and what is said of it. */
export function useChartSurface(surface: Surface) {
  const state = useSurfaceState(surface)
  const { view, facts, slider, onCursor } = surface
  const keys = keysOf(surface, state)
  return {
    ...state,
    pointer: usePlotPointer(pointerOf(surface, state)),
    press: (event: KeyboardEvent, day: Day) => pressChartKey(event, day, view, facts, keys),
    /** Away from the read-out, unless back onto the chart. */
    leaveCard: ({ relatedTarget }: PointerEvent) => {
      if (!within(slider.current?.parentElement ?? null, relatedTarget)) onCursor(null)
    },
  }
}

type State = ReturnType<typeof useSurfaceState>

/** Which days are selected, where the read-out stands, what was said last, and the ways to change them. */
function useSurfaceState({ view: { period, values }, slider, onCursor, onDay }: Surface) {
  const { selected, select, unselect } = useSelectedDays(period)
  const [dismissed, setDismissed] = useState(false)
  const [low, setLow] = useState(false)
  const [spoken, speak] = useState('')
  const point = useCallback(
    (day: Day) => {
      setDismissed(false)
      onCursor(day)
    },
    [onCursor],
  )
  const pick = useCallback(
    (day: Day) => {
      point(day)
      unselect()
      onDay(day)
      speak(`Sum of ${formatDay(day)} opened`)
    },
    [point, unselect, onDay],
  )
  const focus = () => slider.current?.focus({ preventScroll: true })
  const clear = () => {
    unselect()
    focus()
  }
  return {
    selected,
    select,
    unselect,
    clear,
    dismissed,
    dismiss: () => setDismissed(true),
    low,
    setLow,
    spoken,
    speak,
    point,
    pick,
    focus,
    /** Whether the line is in the upper half of the plot. */
    isHighOn: (day: Day) => (values[day - period.from] ?? NEUTRAL) > NEUTRAL,
  }
}

function pointerOf({ view, series, frame, card, onCursor }: Surface, state: State): PlotPointer {
  return {
    dayAt: (event) => {
      const { left, width } = event.currentTarget.getBoundingClientRect()
      return xToDay(((event.clientX - left) / width) * frame.width, view.period, frame.plot)
    },
    onPoint: (day, event) => {
      state.point(day)
      // Away from the line, but never under the pointer, which would then be on the card.
      const y = heightInPlot(event, frame)
      state.setLow(state.isHighOn(day) ? y < frame.plot.height - CARD_BAND_PX : y < CARD_BAND_PX)
    },
    onLeave: (event) => {
      if (!within(card.current, event.relatedTarget)) onCursor(null)
    },
    onPick: (day) => {
      state.focus()
      state.pick(day)
    },
    onRange: (range, done) => {
      state.select(range, done)
      if (done) state.speak(`Selected ${describeRange(range, series)}`)
    },
  }
}

function keysOf({ view, cursor, marked, onDay, onZoom, onPreset }: Surface, state: State): KeyTargets {
  return {
    onMove: (day) => {
      state.setLow(state.isHighOn(day))
      state.point(day)
    },
    onBound: (edge, day) => {
      onZoom({ ...view.period, [edge]: day })
      state.speak(`${edge === 'from' ? 'Start' : 'End'} of the period set to ${formatDay(day)}`)
    },
    onPreset: ({ choice, name }) => {
      onPreset(choice)
      state.speak(`Period: ${name}`)
    },
    onOpen: state.pick,
    onEscape: () => {
      if (state.selected) state.unselect()
      else if (cursor !== null && !state.dismissed) state.dismiss()
      else if (marked !== null) onDay(null)
      else return false
      return true
    },
  }
}

/** How far under the top of the plot an event is, in the frame. */
function heightInPlot({ currentTarget, clientY }: PointerEvent, frame: Frame): number {
  const { top, height } = currentTarget.getBoundingClientRect()
  return ((clientY - top) / height) * frame.height - frame.plot.top
}

function within(element: HTMLElement | null, target: EventTarget | null): boolean {
  return element !== null && target instanceof Node && element.contains(target)
}
