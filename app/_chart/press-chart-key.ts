import type { KeyboardEvent } from 'react'
import { type Preset, presetsOf } from '@/app/_site/period-presets'
import { stepDay } from '@/lib/chart/day-steps'
import type { ChartFacts } from '@/lib/chart/facts'
import type { ChartView } from '@/lib/chart/view'
import type { Day } from '@/lib/event/day'
import { keyAction } from './chart-keys'

/** What keys can do to the chart. */
export type KeyTargets = {
  readonly onMove: (day: Day) => void
  readonly onBound: (edge: 'from' | 'to', day: Day) => void
  readonly onPreset: (preset: Preset) => void
  readonly onOpen: (day: Day) => void
  /** Puts away the topmost of what is open; false when nothing was. */
  readonly onEscape: () => boolean
}

/**
 * Does what a key press on the chart means. Keys that mean nothing stay the browser's.
 *
 * @param day the day the reader is at
 */
export function pressChartKey(
  event: KeyboardEvent,
  day: Day,
  view: ChartView,
  facts: ChartFacts,
  targets: KeyTargets,
): void {
  const action = keyAction(event)
  if (action === null) return
  switch (action.kind) {
    case 'move':
      targets.onMove(stepDay(day, action.step, action.way, view))
      break
    case 'bound':
      targets.onBound(action.edge, day)
      break
    case 'preset': {
      const presets = presetsOf(facts)
      const preset = action.number === 0 ? presets.at(-1) : presets[action.number - 1]
      if (!preset) return
      targets.onPreset(preset)
      break
    }
    case 'open':
      targets.onOpen(day)
      break
    case 'escape':
      if (!targets.onEscape()) return
  }
  event.preventDefault()
}
