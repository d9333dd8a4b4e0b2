'use client'

import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import { keyAction } from '@/app/_chart/chart-keys'
import type { DatedMilestone } from '@/lib/chart/dated-milestones'
import { moveWindow, type WindowPart } from '@/lib/chart/move-window'
import { MIN_DAYS, type Period, type PeriodChoice } from '@/lib/chart/period'
import { addDays } from '@/lib/event/day'
import { choiceOf, daysMoved, windowPressed } from './strip-window'

/** The window follows every move of a drag; the chart rests this long after it has followed one. */
const FOLLOW_MS = 80

type Drag = {
  readonly pointer: number
  readonly part: WindowPart
  readonly start: Period
  readonly x: number
  readonly daysPerPx: number
  /** Where the window is. */
  now: Period
  /** When the chart had last followed; infinite while it does. */
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
  const shown = draft ?? period

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
      now: start,
      daysPerPx: (covered.to - covered.from) / Math.max(1, width),
      followed: event.timeStamp,
    }
    setDraft(start)
  }
  const end = (event: PointerEvent) => {
    const held = drag.current
    if (held?.pointer !== event.pointerId) return
    drag.current = null
    setDraft(null)
    show(held.now)
  }

  return {
    window: shown,
    track: {
      onPointerDown(event: PointerEvent) {
        if (event.button !== 0 || drag.current) return
        const { left, width } = event.currentTarget.getBoundingClientRect()
        begin(event, 'both', windowPressed((event.clientX - left) / width, period, covered), width)
      },
      onPointerMove(event: PointerEvent) {
        const held = drag.current
        if (held?.pointer !== event.pointerId) return
        const days = Math.round((event.clientX - held.x) * held.daysPerPx)
        const next = moveWindow(held.start, held.part, days, covered)
        held.now = next
        setDraft(next)
        if (event.timeStamp - held.followed < FOLLOW_MS) return
        held.followed = Number.POSITIVE_INFINITY
        show(next)
        requestAnimationFrame((now) => {
          held.followed = now
        })
      },
      onPointerUp: end,
      onPointerCancel: end,
    },
    handle: (edge: 'from' | 'to') => ({
      edge,
      day: shown[edge],
      least: edge === 'from' ? covered.from : addDays(shown.from, MIN_DAYS - 1),
      most: edge === 'from' ? addDays(shown.to, 1 - MIN_DAYS) : covered.to,
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
        show(
          moveWindow(shown, edge, daysMoved(shown[edge], action, { period, covered, milestones }), covered),
        )
      },
      onBlur() {
        added.current = false
      },
    }),
  }
}
