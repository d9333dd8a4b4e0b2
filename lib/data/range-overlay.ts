import { type DailyRange, dailyRange } from '../chart/range-band'
import type { Dataset } from '../record/dataset'
import { type Drawn, hasRange } from '../record/has-range'
import { getRange, rangeIfReady } from './range'

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
