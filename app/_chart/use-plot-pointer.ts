'use client'

import { type PointerEvent, useRef } from 'react'
import type { Period } from '@/lib/chart/period'
import type { Day } from '@/lib/event/day'

/** A press that moves less than this is a click; a hand on a mouse is never quite still. */
const STILL_PX = 6

type Gesture = {
  readonly pointer: number
  readonly x: number
  readonly day: Day
  moved: boolean
}

export type PlotPointer = {
  readonly dayAt: (event: PointerEvent) => Day
  readonly onPoint: (day: Day, event: PointerEvent) => void
  readonly onLeave: (event: PointerEvent) => void
  readonly onPick: (day: Day) => void
  /** `done` when the button is let go. */
  readonly onRange: (range: Period, done: boolean) => void
}

/**
 * Reads pointers over the plot. A mouse or pen points by moving, picks by a click and selects days by
 * dragging. A finger picks by a tap and points by moving sideways; moving up or down scrolls the page.
 */
export function usePlotPointer({ dayAt, onPoint, onLeave, onPick, onRange }: PlotPointer) {
  const gesture = useRef<Gesture | null>(null)
  return {
    onPointerDown(event: PointerEvent) {
      if (event.button !== 0 || !event.isPrimary) return
      gesture.current = { pointer: event.pointerId, x: event.clientX, day: dayAt(event), moved: false }
    },
    onPointerMove(event: PointerEvent) {
      const day = dayAt(event)
      const held = gesture.current?.pointer === event.pointerId ? gesture.current : null
      if (held && !held.moved && Math.abs(event.clientX - held.x) > STILL_PX) {
        held.moved = true
        event.currentTarget.setPointerCapture(event.pointerId)
      }
      if (held && !held.moved) return
      onPoint(day, event)
      if (held && event.pointerType !== 'touch') onRange(between(held.day, day), false)
    },
    onPointerUp(event: PointerEvent) {
      const held = gesture.current
      gesture.current = null
      if (held?.pointer !== event.pointerId) return
      const day = dayAt(event)
      if (held.moved) {
        if (event.pointerType !== 'touch') onRange(between(held.day, day), true)
      } else if (!(event.target instanceof Element && event.target.closest('button'))) {
        onPoint(day, event)
        onPick(day)
      }
    },
    onPointerCancel() {
      gesture.current = null
    },
    onPointerLeave(event: PointerEvent) {
      if (event.pointerType !== 'touch' && !gesture.current?.moved) onLeave(event)
    },
  }
}

function between(a: Day, b: Day): Period {
  return a <= b ? { from: a, to: b } : { from: b, to: a }
}
