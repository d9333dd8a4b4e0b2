import { isPublished, type LineChoice } from '../chart/line-choice'
import { isEverything, type Selection } from '../tension/selection'

/** A line as it is drawn, of some events. */
export type Drawn = { readonly selection: Selection; readonly line: Pick<LineChoice, 'weights' | 'known'> }

/** Whether a line has a range: that of the published index as it is now, and no other. */
export function hasRange({ selection, line }: Drawn): boolean {
  return isEverything(selection) && isPublished(line)
}
