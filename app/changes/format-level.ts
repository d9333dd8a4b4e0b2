import { formatIndex, formatPoints } from '@/lib/chart/format'
import { isEverything, type Selection } from '@/lib/tension/selection'

/** A level as the page prints it: of the index itself, or what a selection made of its change. */
export function formatLevel(selection: Selection, level: number): string {
  return isEverything(selection) ? formatIndex(level) : formatPoints(level)
}
