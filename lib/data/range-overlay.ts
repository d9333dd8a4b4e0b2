import { NO_OVERLAY, type Overlay } from '../chart/build-view'
import { type DailyRange, dailyRange } from '../chart/range-band'
import { isEverything, type Selection } from '../tension/selection'
import type { Dataset } from './dataset'
import { getRange, rangeIfReady } from './range'

/** What is drawn with the line of a picture, which waits for its range. Only the whole index has one. */
export async function rangeOverlay(
  dataset: Dataset,
  selection: Selection,
  wanted: boolean,
): Promise<Overlay> {
  if (!wanted || !isEverything(selection)) return NO_OVERLAY
  return { ...NO_OVERLAY, range: dailyRange(await getRange(dataset)) }
}

/** The range for a page, which never waits for it; null until it has been drawn. */
export function readyRange(dataset: Dataset): DailyRange | null {
  const range = rangeIfReady(dataset)
  return range === null ? null : dailyRange(range)
}
