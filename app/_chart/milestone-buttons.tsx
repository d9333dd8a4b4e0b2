'use client'

import { memo } from 'react'
import { formatDay } from '@/lib/chart/format'
import type { PlacedChart, PlacedPin } from '@/lib/chart/placed-chart'
import type { MilestoneMark } from '@/lib/chart/view'
import type { Day } from '@/lib/event/day'
import { over } from './frame-units'

/** The least side of a target, in pixels of the page (WCAG 2.5.8). */
const TARGET_PX = 24

/**
 * The milestones of the picture as buttons that lie over its discs and labels. They are outside the tab
 * order, where the key under the chart and the M key of the slider stand for them.
 */
export const MilestoneButtons = memo(function MilestoneButtons({
  chart,
  current,
  onPick,
}: {
  chart: PlacedChart
  current: Day | null
  onPick: (day: Day) => void
}) {
  const { frame, milestones, pins } = chart
  const marks = new Map(milestones.map(({ mark }) => [mark.event, mark]))
  return (
    <>
      {milestones.map(
        ({ mark, label }) =>
          label && (
            <button
              key={mark.event}
              type="button"
              tabIndex={-1}
              aria-hidden="true"
              title={describe(mark)}
              style={{ ...over(label, frame), minHeight: TARGET_PX }}
              onClick={() => onPick(mark.day)}
            />
          ),
      )}
      {pins.map((pin) => {
        const held = pin.events.flatMap((event) => marks.get(event) ?? [])
        return (
          <button
            key={pin.events.join()}
            type="button"
            tabIndex={-1}
            aria-label={`${held.length > 1 ? 'Milestones' : 'Milestone'} ${held.map(describe).join('; ')}`}
            title={held.map(describe).join('\n')}
            className="rounded-full hover:outline-2 hover:outline-focus hover:outline-offset-1"
            style={{ ...over(boxOf(pin), frame), minWidth: TARGET_PX, minHeight: TARGET_PX }}
            onClick={() => onPick(nextOf(held, current))}
          />
        )
      })}
    </>
  )
})

function boxOf({ cx, cy, width, r }: PlacedPin) {
  const half = Math.max(r, TARGET_PX / 2)
  const halfWidth = Math.max(width / 2, TARGET_PX / 2)
  return { left: cx - halfWidth, top: cy - half, width: 2 * halfWidth, height: 2 * half }
}

/** A shared disc goes through its milestones, one a press. */
function nextOf(held: readonly MilestoneMark[], current: Day | null): Day {
  const at = held.findIndex(({ day }) => day === current)
  const next = held[(at + 1) % held.length]
  if (!next) throw new RangeError('a disc without milestones')
  return next.day
}

function describe({ number, label, day }: MilestoneMark): string {
  return `${number} ${label}, ${formatDay(day)}`
}
