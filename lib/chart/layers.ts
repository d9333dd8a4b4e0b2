import type { Milestone } from '../event/registry'

/** Which milestones a chart names: all, only the main ones, or none. */
export const MILESTONE_SETS = ['all', 'main', 'none'] as const
export type MilestoneSet = (typeof MILESTONE_SETS)[number]

/** What is drawn beside the line. */
export type Layers = {
  readonly milestones: MilestoneSet
  /** Whether the events are drawn under the plot. */
  readonly stems: boolean
  /** Whether the range of the index is shaded; a part of the index has none. */
  readonly range: boolean
}

export const ALL_LAYERS: Layers = { milestones: 'all', stems: true, range: true }

/** Milestones of this priority are the main ones. */
const MAIN_PRIORITY = 1

/** The milestones of a set, in the order given. */
export function inMilestoneSet(milestones: readonly Milestone[], set: MilestoneSet): readonly Milestone[] {
  if (set === 'none') return []
  return set === 'all' ? milestones : milestones.filter(({ priority }) => priority === MAIN_PRIORITY)
}
