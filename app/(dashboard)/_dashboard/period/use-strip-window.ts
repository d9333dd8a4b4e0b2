'use client'

import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { keyAction } from '@/app/_chart/chart-keys'
import type { DatedMilestone } from '@/lib/chart/dated-milestones'
import { moveWindow, type WindowPart } from '@/lib/chart/move-window'
import { MIN_DAYS, type Period, type PeriodChoice } from '@/lib/chart/period'
import { addDays } from '@/lib/event/day'
import { choiceOf, daysMoved, windowPressed } from './strip-window'
import { useWindowDrag } from './use-window-drag'

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
  const added = useRef(false)
  const show = (next: Period) => {
    if (next.from === period.from && next.to === period.to) return
    onPeriod(choiceOf(next, covered), { replace: added.current })
    added.current = true
  }
  const drag = useWindowDrag(covered, show)
  const shown = drag.draft ?? period
  const begin = (event: PointerEvent, part: WindowPart, start: Period, width: number) => {
    added.current = false
    drag.begin(event, part, start, width)
  }
  return {
    window: shown,
    track: {
      onPointerDown(event: PointerEvent) {
        if (event.button !== 0 || drag.isHeld()) return
        const { left, width } = event.currentTarget.getBoundingClientRect()
        const along = (event.clientX - left) / width
        begin(event, 'both', windowPressed(along, period, covered), width)
      },
      onPointerMove: drag.move,
      onPointerUp: drag.end,
      onPointerCancel: drag.end,
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
        const days = daysMoved(shown[edge], action, { covered, period, milestones })
        show(moveWindow(shown, edge, days, covered))
      },
      onBlur() {
        added.current = false
      },
    }),
  }
}
