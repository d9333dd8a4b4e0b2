import { formatIndex, formatPoints } from '@/lib/chart/format'
import { NEUTRAL } from '@/lib/tension/scale'
import { isEverything, type Selection } from '@/lib/tension/selection'

/** A level as the page prints it: of the index itself, or how far a selection lifts it. */
export function formatLevel(selection: Selection, level: number): string {
  return isEverything(selection) ? formatIndex(level) : formatPoints(level - NEUTRAL)
}
