import { isPublished, type LineChoice } from '../chart/line-choice'
import { type DailyRange, dailyRange } from '../chart/range-band'
import { isEverything, type Selection } from '../tension/selection'
import type { Dataset } from './dataset'
import { getRange, rangeIfReady } from './range'

type Drawn = { readonly selection: Selection; readonly line: Pick<LineChoice, 'weights' | 'known'> }

/** Whether a line has a range: that of the published index as it is now, and no other. */
export function hasRange({ selection, line }: Drawn): boolean {
  return isEverything(selection) && isPublished(line)
}

/** The range of a picture, which waits for it; null where it has none or none is wanted. */
export async function drawnRange(
  dataset: Dataset,
  drawn: Drawn,
  wanted: boolean,
): Promise<DailyRange | null> {
  return wanted && hasRange(drawn) ? dailyRange(await getRange(dataset)) : null
}

/** The range for a page, which never waits for it; null until it has been drawn, and where there is none. */
export function readyRange(dataset: Dataset, drawn: Drawn): DailyRange | null {
  const range = hasRange(drawn) ? rangeIfReady(dataset) : null
  return range === null ? null : dailyRange(range)
}
