'use client'

import { type PointerEvent, useRef, useState } from 'react'
import { moveWindow, type WindowPart } from '@/lib/chart/move-window'
import type { Period } from '@/lib/chart/period'

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
 * The window while it is dragged.
 *
 * @param covered the days of the strip
 * @param onShow has the chart follow
 */
export function useWindowDrag(covered: Period, onShow: (period: Period) => void) {
  const drag = useRef<Drag | null>(null)
  const [draft, setDraft] = useState<Period | null>(null)
  return {
    /** Where it is; null when it is not dragged. */
    draft,
    isHeld: () => drag.current !== null,
    begin(event: PointerEvent, part: WindowPart, start: Period, width: number) {
      event.currentTarget.setPointerCapture(event.pointerId)
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
    },
    move(event: PointerEvent) {
      const held = drag.current
      if (held?.pointer !== event.pointerId) return
      const days = Math.round((event.clientX - held.x) * held.daysPerPx)
      const next = moveWindow(held.start, held.part, days, covered)
      held.now = next
      setDraft(next)
      if (event.timeStamp - held.followed < FOLLOW_MS) return
      held.followed = Number.POSITIVE_INFINITY
      onShow(next)
      requestAnimationFrame((now) => {
        held.followed = now
      })
    },
    end(event: PointerEvent) {
      const held = drag.current
      if (held?.pointer !== event.pointerId) return
      drag.current = null
      setDraft(null)
      onShow(held.now)
    },
  }
}
