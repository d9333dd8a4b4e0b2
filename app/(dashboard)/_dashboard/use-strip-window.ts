'use client'

import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import type { DatedMilestone } from '@/lib/chart/dated-milestones'
import { daysAStep, stepDay } from '@/lib/chart/day-steps'
import { moveWindow, type WindowPart } from '@/lib/chart/move-window'
import { lengthInDays, MIN_DAYS, type Period, type PeriodChoice } from '@/lib/chart/period'
import { addDays, addMonths, type Day } from '@/lib/event/day'
import { keyAction } from './chart-keys'

/** The chart follows a drag at most this often; the window itself follows every move. */
const FOLLOW_MS = 80

type Drag = {
  readonly pointer: number
  readonly part: WindowPart
  readonly start: Period
  readonly x: number
  readonly daysPerPx: number
  /** When the chart last followed. */
  followed: number
}

/**
 * The strip's window as it is dragged or moved with keys. The first change of a drag, or of a run of keys,
 * adds to the browser's history and the following ones replace it, so that Back returns to the period before.
 */
export function useStripWindow({
  covered,
  period,
  milestones,
  onPeriod,
}: {
  covered: Period
  period: Period
  milestones: readonly DatedMilestone[]
  onPeriod: (choice: PeriodChoice, options?: { readonly replace?: boolean }) => void
}) {
  const drag = useRef<Drag | null>(null)
  const added = useRef(false)
  const [draft, setDraft] = useState<Period | null>(null)
  const window = draft ?? period

  const show = (next: Period) => {
    if (next.from === period.from && next.to === period.to) return
    onPeriod(choiceOf(next, covered), { replace: added.current })
    added.current = true
  }
  const begin = (event: PointerEvent, part: WindowPart, start: Period, width: number) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    added.current = false
    drag.current = {
      pointer: event.pointerId,
      part,
      start,
      x: event.clientX,
      daysPerPx: (covered.to - covered.from) / Math.max(1, width),
      followed: event.timeStamp,
    }
    setDraft(start)
  }
  const end = (event: PointerEvent) => {
    if (drag.current?.pointer !== event.pointerId) return
    drag.current = null
    setDraft(null)
    if (draft) show(draft)
  }

  return {
    window,
    track: {
      onPointerDown(event: PointerEvent) {
        if (event.button !== 0 || drag.current) return
        const { left, width } = event.currentTarget.getBoundingClientRect()
        const pressed = addDays(
          covered.from,
          Math.round(((event.clientX - left) / width) * (covered.to - covered.from)),
        )
        const inside = pressed >= period.from && pressed <= period.to
        const middle = addDays(period.from, Math.round((lengthInDays(period) - 1) / 2))
        const start = inside ? period : moveWindow(period, 'both', pressed - middle, covered)
        begin(event, 'both', start, width)
      },
      onPointerMove(event: PointerEvent) {
        const held = drag.current
        if (held?.pointer !== event.pointerId) return
        const days = Math.round((event.clientX - held.x) * held.daysPerPx)
        const next = moveWindow(held.start, held.part, days, covered)
        setDraft(next)
        if (event.timeStamp - held.followed < FOLLOW_MS) return
        held.followed = event.timeStamp
        show(next)
      },
      onPointerUp: end,
      onPointerCancel: end,
    },
    handle: (edge: 'from' | 'to') => ({
      edge,
      day: window[edge],
      least: edge === 'from' ? covered.from : addDays(window.from, MIN_DAYS - 1),
      most: edge === 'from' ? addDays(window.to, 1 - MIN_DAYS) : covered.to,
      onPointerDown(event: PointerEvent) {
        if (event.button !== 0) return
        const track = event.currentTarget.parentElement
        begin(event, edge, period, track?.getBoundingClientRect().width ?? 0)
        event.stopPropagation()
      },
      onKeyDown(event: KeyboardEvent) {
        const action = keyAction(event)
        if (action?.kind !== 'move') return
        event.preventDefault()
        const days = daysMoved(window[edge], action)
        show(moveWindow(window, edge, days, covered))
      },
      onBlur() {
        added.current = false
      },
    }),
  }

  function daysMoved(day: Day, { step, way }: { step: Parameters<typeof stepDay>[1]; way: 1 | -1 }): number {
    switch (step) {
      case 'step':
        return way * daysAStep(period)
      case 'month':
        return addMonths(day, way) - day
      case 'end':
        return way * (covered.to - covered.from)
      case 'milestone':
        return stepDay(day, step, way, { period: covered, milestones, stems: [] }) - day
      case 'event':
        return 0
    }
    step satisfies never
  }
}

function choiceOf({ from, to }: Period, covered: Period): PeriodChoice {
  return from === covered.from && to === covered.to ? { kind: 'all' } : { kind: 'between', from, to }
}
